import type {View} from '../../view.ts'
import type {Columns, PageSignals} from './page-signals.ts'

const windows = [2, 5, 10, 20]
const FAR = 60
const LONG = 120

/** Where a block stands among the page's running prose. */
export const prose: PageSignals = {
  names: [
    'is-prose',
    'lines-since-prose',
    'lines-until-prose',
    'lines-since-long-prose',
    'lines-until-long-prose',
    'prose-before-5',
    'prose-after-5',
    'prose-before-15',
    'prose-after-15',
    ...windows.map((size) => `prose-within-${size}`),
    'inside-run-of-prose',
    'lines-from-run-start',
    'lines-from-run-end',
    'share-of-run-before',
    'run-share-of-prose',
    'run-lines',
  ],
  fill(view, columns) {
    fillDistances(view, columns, 0, 1)
    fillDistances(view, columns, LONG, 3)
    fillSums(view, columns)
    fillRun(view, columns)
  },
}

function fillDistances({prose, blocks}: View, {table, width, at}: Columns, least: number, offset: number): void {
  let since = FAR
  for (let i = 0; i < blocks.length; i++) {
    table[i * width + at + offset] = since
    since = (prose[i] as number) > least ? 1 : Math.min(FAR, since + 1)
  }
  let until = FAR
  for (let i = blocks.length - 1; i >= 0; i--) {
    table[i * width + at + offset + 1] = until
    until = (prose[i] as number) > least ? 1 : Math.min(FAR, until + 1)
  }
}

function fillSums({prose, proseBefore, blocks}: View, {table, width, at}: Columns): void {
  const count = blocks.length
  const sum = (from: number, to: number): number =>
    (proseBefore[Math.min(count, to)] as number) - (proseBefore[Math.max(0, from)] as number)
  for (let i = 0; i < count; i++) {
    const row = i * width + at
    table[row] = prose[i] as number
    table[row + 5] = sum(i - 5, i)
    table[row + 6] = sum(i + 1, i + 6)
    table[row + 7] = sum(i - 15, i)
    table[row + 8] = sum(i + 1, i + 16)
    for (let w = 0; w < windows.length; w++) {
      const size = windows[w] as number
      table[row + 9 + w] = sum(i - size, i + size + 1) - (prose[i] as number)
    }
  }
}

function fillRun({proseBefore, run, blocks}: View, {table, width, at}: Columns): void {
  const total = Math.max(1, proseBefore[blocks.length] as number)
  const inRun = (proseBefore[run.to] as number) - (proseBefore[run.from] as number)
  for (let i = 0; i < blocks.length; i++) {
    const row = i * width + at + 9 + windows.length
    table[row] = i >= run.from && i < run.to ? 1 : 0
    table[row + 1] = clamp(i - run.from)
    table[row + 2] = clamp(i - run.to + 1)
    table[row + 3] = ((proseBefore[i] as number) - (proseBefore[run.from] as number)) / Math.max(1, inRun)
    table[row + 4] = inRun / total
    table[row + 5] = run.to - run.from
  }
}

function clamp(lines: number): number {
  return Math.max(-FAR, Math.min(FAR, lines))
}
