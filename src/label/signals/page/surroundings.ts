import type {View} from '../../view.ts'
import type {Columns, PageSignals} from './page-signals.ts'

/** Signals whose mean over the lines around is a signal: what kind of neighbourhood a line stands in. */
const averaged: readonly string[] = [
  'ends-like-a-sentence',
  'begins-with-capital',
  'share-of-capitalised-words',
  'share-of-digits',
  'begins-with-quote-mark',
  'reads-like-a-time',
  'reads-like-a-name',
  'is-attribute',
  'share-in-links',
  'words-of-the-run',
  'second-person-words',
  'copies',
  'wording-of-body',
  'wording-of-furniture',
  'wording-of-related',
  'wording-of-caption',
]

const reaches = [3, 8] as const

export const surroundings: PageSignals = {
  names: averaged.flatMap((name) => [
    ...reaches.map((reach) => `mean of ${name} within ${reach}`),
    `mean of ${name} in 5 before`,
    `mean of ${name} in 5 after`,
  ]),
  fill: fillSurroundings,
}

/** Fills the means from the finished columns, by running sums. */
function fillSurroundings({blocks}: View, {table, width, at, columnOf}: Columns): void {
  const rows = blocks.length
  const sums = new Float64Array(rows + 1)
  averaged.forEach((name, number) => {
    const column = columnOf(name)
    for (let i = 0; i < rows; i++) sums[i + 1] = (sums[i] as number) + Math.max(-1, table[i * width + column] as number)
    for (let i = 0; i < rows; i++) {
      const cell = i * width + at + number * 4
      table[cell] = mean(sums, rows, i - 3, i + 4)
      table[cell + 1] = mean(sums, rows, i - 8, i + 9)
      table[cell + 2] = mean(sums, rows, i - 5, i)
      table[cell + 3] = mean(sums, rows, i + 1, i + 6)
    }
  })
}

/** Mean over the rows from one to before another, cut to the page; -1 where there are none. */
function mean(sums: Float64Array, rows: number, from: number, to: number): number {
  const first = Math.max(0, from)
  const last = Math.min(rows, to)
  return last > first ? ((sums[last] as number) - (sums[first] as number)) / (last - first) : -1
}
