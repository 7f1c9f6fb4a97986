import type {Page} from '../tree/page.ts'
import {HtmlReader} from './html/reader.ts'

/**
 * Reads an HTML page: each line as a browser would lay it out becomes a block, alternative texts lines of their own.
 *
 * `text` is the source, decoded; never throws, whatever it is. Takes time linear in its length. Soft hyphens, zero-width
 * spaces, word joiners and byte order marks are neither in the blocks nor in the tally.
 */
export function readHtml(text: string): Page {
  return new HtmlReader(text).read()
}
