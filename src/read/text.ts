import {emptyMetadata} from '../tree/metadata.ts'
import type {Page} from '../tree/page.ts'
import {addToTally, emptyTally} from '../tree/tally.ts'
import {textBlocks} from './text/blocks.ts'
import {sourceLines} from './text/lines.ts'
import {withoutQuoteMarks} from './text/quoted.ts'

/**
 * Reads a page of plain text, line by line: each line a block, the hard-wrapped lines of one paragraph one block.
 * Never CommonMark, which makes headings and lists of wire copy. Knows the dumps of lynx and w3m, and quoted mail. Linear; never throws.
 */
export function readText(text: string): Page {
  const lines = sourceLines(text)
  const tally = emptyTally()
  for (const line of lines) addToTally(tally, line.text)
  return {
    type: 'page',
    children: textBlocks(withoutQuoteMarks(lines)),
    data: {format: 'text', metadata: emptyMetadata(), tally, lineCount: lines.length},
  }
}
