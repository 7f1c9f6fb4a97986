import type {Block, BlockData} from '../../tree/page.ts'
import {lineBlock} from '../text/block.ts'
import {foldSpaces} from '../text/fold.ts'
import type {SourceLine} from '../text/lines.ts'
import {readInline} from './inline.ts'
import type {Composed, Piece} from './pieces.ts'
import {compose, pictureOf} from './pieces.ts'
import {underlineDepth} from './rules.ts'
import type {Segment} from './segments.ts'
import type {Span, SpanEdge} from './spans.ts'
import {findSpans} from './spans.ts'

/** A segment read: its text, and whether it holds nothing but the marks of a link that spans lines. */
interface ReadSegment extends Composed {
  segment: Segment
  /** `open`: `[` alone; `close`: `](url)` alone, or a lone `\` inside a link; null: a line with something to show. */
  glue: 'open' | 'close' | null
}

/** The blocks of segments. Lines that hold nothing but a spanning link's marks join the link's text next to them. */
export function markdownBlocks(lines: readonly SourceLine[], segments: readonly Segment[]): Block[] {
  const read = readSegments(lines, segments)
  const blocks: Block[] = []
  let from = -1
  for (let i = 0; i < read.length; i++) {
    const own = read[i]
    if (own === undefined) continue
    if (from < 0) from = i
    const next = read[i + 1]
    if (own.glue === 'open' && next !== undefined && next.segment.kind === 'text') continue
    let last = i
    while (read[last + 1]?.glue === 'close') last++
    blocks.push(block(lines, read[from]!, own, read[last]!))
    from = -1
    i = last
    const underline = segments[i + 1]
    if (underline?.kind === 'rule') markHeading(blocks.at(-1)!, own, lines[underline.from])
  }
  return blocks
}

function block(lines: readonly SourceLine[], first: ReadSegment, own: ReadSegment, last: ReadSegment): Block {
  const made = lineBlock(lines, first.segment.from, last.segment.to, own.value)
  const {data} = made
  const marks = own.segment.marks
  data.linked = own.linked
  data.url = own.url
  data.picture = own.picture
  data.depth = marks.depth
  data.shape = shapeOf(own.segment, first.segment.marks.item, last.segment.to - first.segment.from)
  return made
}

function shapeOf(segment: Segment, item: boolean, lines: number): BlockData['shape'] {
  if (segment.kind === 'rule' || segment.kind === 'row') return segment.kind
  if (segment.marks.depth > 0) return 'heading'
  if (segment.marks.item || item) return 'item'
  if (segment.marks.quoted) return 'quote'
  return lines > 1 && segment.to - segment.from > 1 ? 'paragraph' : 'line'
}

const longestHeading = 200

/** Makes a text line a heading where the next line underlines it; a sentence over a rule stays one. */
function markHeading(above: Block, own: ReadSegment, underline: SourceLine | undefined): void {
  if (underline === undefined || underline.gap > 0 || own.segment.kind !== 'text' || above.data.shape !== 'line') return
  const depth = underlineDepth(underline.text)
  if (depth === 0 || above.value.length > longestHeading || (depth === 2 && /[.:;,]$/.test(above.value))) return
  above.data.shape = 'heading'
  above.data.depth = depth
}

function readSegments(lines: readonly SourceLine[], segments: readonly Segment[]): ReadSegment[] {
  const edges = findSpans(segments.map((segment) => (segment.kind === 'text' ? segment.text : null)))
  const open: Span[] = []
  return segments.map((segment, i) => readSegment(lines, segment, edges.get(i), open))
}

const brokenEnd = /(?<!\\)(?:\\\\){0,50}\\$/

function readSegment(
  lines: readonly SourceLine[],
  segment: Segment,
  edges: SpanEdge[] | undefined,
  open: Span[],
): ReadSegment {
  if (segment.kind === 'rule' || segment.kind === 'verbatim') {
    return {segment, glue: null, value: foldSpaces(segment.text), linked: 0, url: null, picture: null}
  }
  const inside = open.length > 0
  const text = segment.text.trimEnd()
  const end = text.endsWith('\\') && brokenEnd.test(text.slice(-101)) ? text.length - 1 : text.length
  const pieces: Piece[] = []
  let from = 0
  for (const edge of edges ?? []) {
    readPart(text.slice(from, edge.at), open, pieces)
    if (edge.opens) open.push(edge.span)
    else open.splice(open.lastIndexOf(edge.span), 1)
    from = edge.end
  }
  readPart(text.slice(from, end), open, pieces)
  const composed = compose(pieces)
  const bare = composed.value === '' && composed.picture === null
  if (bare && edges !== undefined) return {...composed, segment, glue: edges.at(-1)?.opens ? 'open' : 'close'}
  if (bare && inside && pieces.length === 0) return {...composed, segment, glue: 'close'}
  // `>` or `*` alone is shown as it stands
  if (bare && pieces.length === 0) composed.value = foldSpaces(lines[segment.from]?.text ?? '')
  return {...composed, segment, glue: null}
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
