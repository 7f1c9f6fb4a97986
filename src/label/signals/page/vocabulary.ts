import {countWords, shareKnown} from '../../vocabulary.ts'
import type {PageSignals} from './page-signals.ts'

/** Words shared with the page's longest run of prose, with the lines around, and with nothing. */
export const vocabulary: PageSignals = {
  names: [
    'words-of-the-run',
    'words-of-the-next-lines',
    'words-of-the-lines-before',
    'words-seen-elsewhere',
    'words-of-the-run-start',
  ],
  fill({words, run, prose}, {table, width, at}) {
    const inRun = (i: number): boolean => i >= run.from && i < run.to && (prose[i] as number) > 0
    const ofRun = countWords(words, inRun)
    const ofStart = countWords(words, (i) => inRun(i) && i < run.from + 6)
    const everywhere = countWords(words)
    const {lines} = words
    const near = new Int32Array(words.numbers.size)
    for (let i = 0; i < lines.length; i++) {
      const row = i * width + at
      const own = lines[i] as Int32Array
      table[row] = shareKnown(own, ofRun, inRun(i))
      table[row + 1] = shareWith(own, lines, i + 1, i + 3, near, 2 * i + 1)
      table[row + 2] = shareWith(own, lines, i - 2, i, near, 2 * i + 2)
      table[row + 3] = shareKnown(own, everywhere, true)
      table[row + 4] = shareKnown(own, ofStart, inRun(i) && i < run.from + 6)
    }
  },
}

/** Share of a line's words that stand in the lines from one to before another; those are marked in `near` with `mark`, new each time. */
function shareWith(
  own: Int32Array,
  lines: readonly Int32Array[],
  from: number,
  to: number,
  near: Int32Array,
  mark: number,
): number {
  if (own.length === 0) return -1
  for (let i = Math.max(0, from); i < Math.min(lines.length, to); i++) {
    const words = lines[i] as Int32Array
    for (let w = 0; w < words.length; w++) near[words[w] as number] = mark
  }
  let known = 0
  for (let w = 0; w < own.length; w++) if (near[own[w] as number] === mark) known++
  return known / own.length
}
