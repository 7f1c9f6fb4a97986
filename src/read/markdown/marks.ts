/** What stands before a line's text: quotation marks, list bullets, a heading's `#`. */
export interface LineMarks {
  /** Place of the text's first character in the line. */
  start: number
  /** Depth of the heading, or 0. */
  depth: number
  quoted: boolean
  item: boolean
  /** Number of an ordered item whose number may be text (`12. May was cold`), or -1. */
  number: number
}

const quote = /^[ \t\u00a0]*> ?/
const bullet = /^[ \t\u00a0]*[*+-](?:[ \t\u00a0]+|$)/
const ordered = /^[ \t\u00a0]*(\d{1,3})[.)](?:([ \t\u00a0]+)|$)/
const heading = /^[ \t\u00a0]*(#{1,6})(?:[ \t\u00a0]+|$)/
const mostMarks = 8

/** Reads the marks before a line's text. `previous` is the number of the ordered item before, or 0. */
export function readMarks(line: string, previous: number): LineMarks {
  const marks: LineMarks = {start: 0, depth: 0, quoted: false, item: false, number: -1}
  for (let i = 0; i < mostMarks; i++) {
    const rest = line.slice(marks.start, marks.start + 200)
    const length = nextMark(rest, marks, previous)
    if (length === 0) break
    marks.start += length
    if (marks.depth > 0) break
  }
  return marks
}

function nextMark(rest: string, marks: LineMarks, previous: number): number {
  const quoteMark = quote.exec(rest)
  if (quoteMark !== null) {
    marks.quoted = true
    return quoteMark[0].length
  }
  const bulletMark = bullet.exec(rest)
  if (bulletMark !== null) {
    marks.item = true
    return bulletMark[0].length
  }
  const headingMark = heading.exec(rest)
  if (headingMark !== null) {
    marks.depth = headingMark[1]?.length ?? 0
    return headingMark[0].length
  }
  const orderedMark = ordered.exec(rest)
  if (orderedMark === null || marks.number >= 0) return 0
  const number = Number(orderedMark[1])
  // `12. May was cold` is prose; `12.  Salt` and the item after an 11th are lists
  if (number !== 1 && number !== previous + 1 && (orderedMark[2]?.length ?? 0) < 2) return 0
  marks.number = number
  marks.item = true
  return orderedMark[0].length
}
