import {lineSignals} from './signals/line-signals.ts'
import {pageSignals} from './signals/page/page-signals.ts'
import type {View} from './view.ts'

/** Names of the columns of a table of signals, in order. */
export const columnNames: readonly string[] = [
  ...lineSignals.map(({name}) => name),
  ...pageSignals.flatMap(({names}) => names),
]

const columnNumbers = new Map(columnNames.map((name, column) => [name, column]))

/** Column of a signal, from 0; throws for a name that no signal has. */
export function columnOf(name: string): number {
  const column = columnNumbers.get(name)
  if (column === undefined) throw new Error(`No signal is called ${name}`)
  return column
}

/** Fills the first columns of a table (`width` columns a row) with what all signals see, a row a block. */
export function fillSignals(view: View, table: Float32Array, width: number): void {
  const {lines, same} = view
  for (let i = 0; i < lines.length; i++) {
    const first = (same[i] as number) * width
    if (same[i] !== i) table.copyWithin(i * width, first, first + lineSignals.length)
    else
      for (let s = 0; s < lineSignals.length; s++)
        table[i * width + s] = (lineSignals[s] as (typeof lineSignals)[number]).see(lines[i] as (typeof lines)[number])
  }
  let at = lineSignals.length
  for (const family of pageSignals) {
    family.fill(view, {table, width, at, columnOf})
    at += family.names.length
  }
}
