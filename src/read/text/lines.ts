/** A non-blank source line. */
export interface SourceLine {
  /** The line as it stands, without its terminator and without `quote`. */
  text: string
  /** What a mail program set before it (`> `), or the empty string. */
  quote: string
  /** Line number in the source, from 1. */
  number: number
  /** Place of the line's first character in the source, from 0. */
  offset: number
  /** Blank lines before it. */
  gap: number
}

/**
 * The non-blank lines of a text, in order. Lines end at `\n`, `\r\n` or `\r`.
 *
 * U+2028 and U+2029 do not end a line: editors and `grep -n` do not count them, and copied layouts hold them inside
 * a paragraph; they fold to a blank. A byte order mark at the start is no part of the first line.
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  const length = text.length
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let number = 1
  let gap = 0
  while (start < length) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    if (/\S/.test(line)) {
      lines.push({text: line, quote: '', number, offset: start, gap})
      gap = 0
    } else gap++
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    number++
  }
  return lines
}

function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13) return i
  }
  return text.length
}
