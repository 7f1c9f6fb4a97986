const thematic = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const underline = /^[ \t]{0,3}(?:={2,}|-{2,})[ \t]*$/
const delimiter = /^[-|:\s]+$/
const fence = /^[ \t>]{0,20}(`{3,}|~{3,})/
const longest = 400

/** A line that draws a rule: `---`, `* * *`, `___`, `=====`. */
export function isRule(line: string): boolean {
  return line.length <= longest && (thematic.test(line) || underline.test(line))
}

/** Depth of the heading that a line under a text line makes it: 1 for `===`, 2 for `---`, else 0. */
export function underlineDepth(line: string): number {
  if (line.length > longest || !underline.test(line)) return 0
  return line.trimStart().startsWith('=') ? 1 : 2
}

/** The row of dashes under a table's head (`| --- | :-: |`). */
export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && delimiter.test(line)
}

/** The fence that a line opens or closes a code block with, or null. */
export function fenceOf(line: string): string | null {
  return fence.exec(line.slice(0, 200))?.[1] ?? null
}
