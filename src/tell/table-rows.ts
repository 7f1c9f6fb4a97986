import {joinCells} from '../tree/cells.ts'
import type {Block} from '../tree/page.ts'

/**
 * The lines that are rows of a table, with their cells kept apart: `Ferry 1,204 61` → `Ferry | 1,204 | 61`. A line of a single cell is one where
 * the line above or below is a row as wide (`Total` above figures); else its table only lays copy out.
 */
export function tableRows(blocks: readonly Block[]): Map<Block, string> {
  const rows = blocks.map(cellsOf)
  const isRow = (i: number, width: number): boolean => rows[i]?.length === width && count(rows[i]) > 1
  const found = new Map<Block, string>()
  rows.forEach((cells, i) => {
    const {length} = cells
    const stands = count(cells) > 1 || (count(cells) === 1 && (isRow(i - 1, length) || isRow(i + 1, length)))
    if (stands) found.set(blocks[i] as Block, joinCells(cells))
  })
  return found
}

/** A row's cells; none where the line is no row. Markdown's reader parts them in the text itself. */
function cellsOf({value, data: {shape, cells}}: Block): readonly string[] {
  if (shape !== 'row') return []
  if (cells === undefined) return value.split(' | ')
  return cells.map((start, i) => value.slice(start, cells[i + 1]).trim())
}

function count(cells: readonly string[] | undefined): number {
  return cells?.filter((cell) => cell !== '').length ?? 0
}
