import {foldSpaces} from '../text/fold.ts'
import type {SourceLine} from '../text/lines.ts'
import {readInline} from './inline.ts'
import type {Composed, Piece} from './pieces.ts'
import {compose, pictureOf} from './pieces.ts'
import type {Segment} from './segments.ts'
import type {Span, SpanEdge} from './spans.ts'
import {findSpans} from './spans.ts'

/** A segment read: its text, and whether it holds nothing but the marks of a link that spans lines. */
export interface ReadSegment extends Composed {
  segment: Segment
  /** `open`: `[` alone; `close`: `](url)` alone, or a lone `\` inside a link; null: a line with something to show. */
  glue: 'open' | 'close' | null
}

/** Reads the inline marks of segments, links that span them included. */
export function readSegments(lines: readonly SourceLine[], segments: readonly Segment[]): ReadSegment[] {
  const edges = findSpans(segments.map((segment) => (segment.kind === 'text' ? segment.text : null)))
  const open: Span[] = []
  return segments.map((segment, i) => {
    if (segment.kind === 'rule' || segment.kind === 'verbatim') return asWritten(segment)
    return readSegment(lines, segment, edges.get(i) ?? [], open)
  })
}

function asWritten(segment: Segment): ReadSegment {
  return {segment, glue: null, value: foldSpaces(segment.text), linked: 0, url: null, picture: null}
}

/** `open` holds the spans that are open where the segment begins, outermost first, and is brought up to its end. */
function readSegment(
  lines: readonly SourceLine[],
  segment: Segment,
  edges: readonly SpanEdge[],
  open: Span[],
): ReadSegment {
  const inside = open.length > 0
  const text = withoutBreak(segment.text.trimEnd())
  const pieces: Piece[] = []
  let from = 0
  for (const edge of edges) {
    readPart(text.slice(from, edge.at), open, pieces)
    if (edge.opens) open.push(edge.span)
    else open.splice(open.lastIndexOf(edge.span), 1)
    from = edge.end
  }
  readPart(text.slice(from), open, pieces)
  const read: ReadSegment = {...compose(pieces), segment, glue: null}
  if (read.value !== '' || read.picture !== null) return read
  const last = edges.at(-1)
  if (last !== undefined) {
    read.glue = last.opens ? 'open' : 'close'
    read.url ??= last.span.url
  } else if (pieces.length === 0) {
    // `>` or `*` alone is shown as it stands; `\` alone inside a link is the link's line break
    if (inside) read.glue = 'close'
    else read.value = foldSpaces(lines[segment.from]?.text ?? '')
  }
  return read
}

/** A text without the `\` that breaks the line at its end; an escaped one (`\\`) stays. */
function withoutBreak(text: string): string {
  let slashes = 0
  while (text.charCodeAt(text.length - 1 - slashes) === 92) slashes++
  return slashes % 2 === 1 ? text.slice(0, -1) : text
}

/** Reads a stretch of text into pieces, as part of the innermost spanning link or picture. */
function readPart(text: string, open: readonly Span[], pieces: Piece[]): void {
  if (text.trim() === '') return
  const span = open.at(-1)
  if (span?.image) {
    pieces.push({text, url: open.at(-2)?.url ?? null, picture: pictureOf(span.url, text)})
    return
  }
  for (const piece of readInline(text)) {
    if (span !== undefined) piece.url ??= span.url
    pieces.push(piece)
  }
}
