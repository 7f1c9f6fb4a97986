import {countWords, shareKnown} from '../../vocabulary.ts'
import {BODY, count, number, type Picture, type Reading} from './picture.ts'

const HEADLINE = number('headline')

/** Share of a line's words that likely body lines, and the likely headline, have too. */
export const words: Reading = {
  names: ['words of body', 'words of headline'],
  fill({view, chances: first, table, width, rows}: Picture, at) {
    const isBody = (i: number): boolean => (first[i * count + BODY] as number) > 0.6
    const isHeadline = (i: number): boolean => (first[i * count + HEADLINE] as number) > 0.5
    const ofBody = countWords(view.words, isBody)
    const ofHeadline = countWords(view.words, isHeadline)
    for (let i = 0; i < rows; i++) {
      const words = view.words.lines[i] as Int32Array
      table[i * width + at] = shareKnown(words, ofBody, isBody(i))
      table[i * width + at + 1] = shareKnown(words, ofHeadline, isHeadline(i))
    }
  },
}
