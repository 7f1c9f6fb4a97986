/** A table's row: a line in upright bars. */
export function isRow(line: string): boolean {
  const text = line.trim()
  return text.length > 1 && text.startsWith('|') && text.endsWith('|')
}

/** A row's text, cells joined with ` | `, empty ones left out. */
export function rowText(line: string): string {
  const cells: string[] = []
  const text = line.trim()
  let from = 1
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 92) i++
    else if (unit === 124) {
      const cell = text.slice(from, i).trim()
      if (cell !== '') cells.push(cell)
      from = i + 1
    }
  }
  const last = text.slice(from).trim()
  if (last !== '') cells.push(last)
  return cells.join(' | ')
}
