import type {SourceLine} from './lines.ts'

const greater = 62
/** `> `, `>> ` and `> > ` of a mail that answers or hands on another. */
const marks = /^(?:> ?)+/
const fewestLines = 4

/**
 * The lines of a page without the marks that mail programs set before what they quote; `quote` has them.
 *
 * Only lines among which one has nothing but marks, as between two paragraphs, are quoted mail: `> Sport`, `> Culture`
 * is a menu. Such a line has no text, stands apart (`gap`), and makes the line below it stand apart.
 */
export function withoutQuoteMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  let bare: SourceLine[] | null = null
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (lines[to]?.text.charCodeAt(0) === greater) to++
    if (isMail(lines, from, to)) {
      bare ??= [...lines]
      takeMarks(bare, from, to)
    }
    from = to
  }
  return bare ?? lines
}

function takeMarks(lines: SourceLine[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (line !== undefined) lines[i] = withoutMarks(line, lines[i - 1])
  }
}

function isMail(lines: readonly SourceLine[], from: number, to: number): boolean {
  if (to - from < fewestLines) return false
  for (let i = from + 1; i < to - 1; i++) if (isBare(lines[i]?.text ?? '')) return true
  return false
}

function isBare(text: string): boolean {
  return text.replace(marks, '').trim() === ''
}

function withoutMarks(line: SourceLine, above: SourceLine | undefined): SourceLine {
  const quote = isBare(line.text) ? line.text : (marks.exec(line.text)?.[0] ?? '')
  const text = line.text.slice(quote.length)
  const apart = text === '' || (above !== undefined && isMarksOnly(above))
  return {...line, text, quote, gap: apart ? Math.max(1, line.gap) : line.gap}
}

/** Whether a line held nothing but marks of quotation. */
export function isMarksOnly({text, quote}: SourceLine): boolean {
  return text === '' && quote !== ''
}
