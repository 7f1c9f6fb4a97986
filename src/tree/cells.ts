const between = / \|(?= |$)/

/** A table row's cells as the text of one line, `Ferry | 1,204 | 61`; an empty cell is nothing between two bars. */
export function joinCells(cells: readonly string[]): string {
  return cells.join(' | ').replace(/ {2,}/g, ' ').trim()
}

/** The cells of a row's text. */
export function cellsIn(text: string): string[] {
  return ` ${text}`.split(between).map((cell) => cell.trim())
}

/**
 * The rows of a table whose texts `joinCells` or the Markdown reader made: cells of each, as many as the first row has. Null where they make no
 * table: a single row, a single column, rows of different widths.
 */
export function tableOf(texts: readonly string[]): string[][] | null {
  const rows = texts.map(cellsIn)
  const width = rows[0]?.length ?? 0
  return rows.length < 2 || width < 2 || rows.some((cells) => cells.length !== width) ? null : rows
}
