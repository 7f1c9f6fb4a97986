import {readTarget} from './scan.ts'

/** A link or picture that opens on one line of a page and closes on a later one. */
export interface Span {
  url: string
  image: boolean
}

/** Where a span opens or closes in a line: the marks from `at` to before `end` are no text. */
export interface SpanEdge {
  at: number
  end: number
  span: Span
  opens: boolean
}

interface Opener {
  line: number
  at: number
  image: boolean
}

/** Lines that one link may span. */
const longest = 80

/**
 * Finds the links and pictures that span lines, as scrapers leave them (`[`, the card's lines, `](url)`; CommonMark
 * knows no link across a blank line). Takes each line's text (null where a line holds none) and gives the edges of
 * spans by line, in order. Linear.
 */
export function findSpans(texts: readonly (string | null)[]): Map<number, SpanEdge[]> {
  const edges = new Map<number, SpanEdge[]>()
  const open: Opener[] = []
  for (let line = 0; line < texts.length; line++) {
    const text = texts[line]
    if (text === null || text === undefined || (!text.includes('[') && !text.includes(']'))) continue
    scanLine(text, line, open, edges)
  }
  for (const list of edges.values()) list.sort((a, b) => a.at - b.at)
  return edges
}

function scanLine(text: string, line: number, open: Opener[], edges: Map<number, SpanEdge[]>): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 92) i++
    else if (unit === 91) {
      const image = i > 0 && text.charCodeAt(i - 1) === 33
      open.push({line, at: image ? i - 1 : i, image})
    } else if (unit === 93) {
      const opener = open.pop()
      if (opener === undefined) continue
      if (line - opener.line > longest) {
        open.length = 0
        continue
      }
      const target = readTarget(text, i + 1)
      if (target === null) continue
      if (opener.line < line) addSpan(edges, opener, line, i, target.end, target.url)
      i = target.end - 1
    }
  }
}

function addSpan(
  edges: Map<number, SpanEdge[]>,
  opener: Opener,
  line: number,
  at: number,
  end: number,
  url: string,
): void {
  const span: Span = {url, image: opener.image}
  edgesOf(edges, opener.line).push({at: opener.at, end: opener.at + (opener.image ? 2 : 1), span, opens: true})
  edgesOf(edges, line).push({at, end, span, opens: false})
}

function edgesOf(edges: Map<number, SpanEdge[]>, line: number): SpanEdge[] {
  let list = edges.get(line)
  if (list === undefined) {
    list = []
    edges.set(line, list)
  }
  return list
}
