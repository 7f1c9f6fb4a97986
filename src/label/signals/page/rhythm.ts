import * as kind from '../../characters.ts'
import type {View} from '../../view.ts'
import type {Columns, PageSignals} from './page-signals.ts'

const MOST = 40

/**
 * Runs and alternation. A card list is long and short lines in turn, a menu many short lines in a row, a story many that
 * end like sentences.
 */
export const rhythm: PageSignals = {
  names: [
    'run-of-sentences',
    'run-of-open-ends',
    'run-of-short-lines',
    'run-of-like-lengths',
    'like-two-before',
    'like-two-after',
    'like-three-before',
    'run-of-template',
    'template-lines',
    'place-in-template-run',
  ],
  fill(view, columns) {
    const {lines, template} = view
    fillRuns(view, columns, 0, (i) => (lines[i]?.scan.end === kind.STOP ? 1 : 0), 1)
    fillRuns(view, columns, 1, (i) => (lines[i]?.scan.end === kind.STOP ? 0 : 1), 1)
    fillRuns(view, columns, 2, (i) => ((lines[i]?.scan.size ?? 0) < 40 ? 1 : 0), 1)
    fillRuns(view, columns, 3, (i) => Math.round(Math.log2(1 + (lines[i]?.scan.size ?? 0))), null)
    fillRuns(view, columns, 7, (i) => template[i] as number, null)
    fillAlternation(view, columns)
    fillPlace(view, columns)
  },
}

/** Length of the run of lines of the same class around each line; with `only`, 0 for lines of any other class. */
function fillRuns(
  {blocks}: View,
  {table, width, at}: Columns,
  offset: number,
  classOf: (i: number) => number,
  only: number | null,
): void {
  for (let from = 0; from < blocks.length; ) {
    const here = classOf(from)
    let to = from + 1
    while (to < blocks.length && classOf(to) === here) to++
    const length = only === null || here === only ? Math.min(MOST, to - from) : 0
    for (let i = from; i < to; i++) table[i * width + at + offset] = length
    from = to
  }
}

function fillAlternation({lines}: View, {table, width, at}: Columns): void {
  // Three lines of no size before the page, and two behind it.
  const sizes = new Float64Array(lines.length + 5)
  for (let i = 0; i < lines.length; i++) sizes[i + 3] = Math.log1p(lines[i]?.scan.size ?? 0)
  for (let i = 0; i < lines.length; i++) {
    const row = i * width + at
    const own = sizes[i + 3] as number
    table[row + 4] = Math.abs(own - (sizes[i + 1] as number))
    table[row + 5] = Math.abs(own - (sizes[i + 5] as number))
    table[row + 6] = Math.abs(own - (sizes[i] as number))
  }
}

function fillPlace({blocks, template, templateSize}: View, {table, width, at}: Columns): void {
  let since = 0
  for (let i = 0; i < blocks.length; i++) {
    since = i > 0 && template[i] === template[i - 1] ? since + 1 : 0
    table[i * width + at + 8] = Math.log1p(templateSize[template[i] as number] as number)
    table[i * width + at + 9] = Math.min(MOST, since)
  }
}
