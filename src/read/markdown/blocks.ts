import type {Block, BlockData} from '../../tree/page.ts'
import {lineBlock} from '../text/block.ts'
import type {SourceLine} from '../text/lines.ts'
import type {ReadSegment} from './read-segment.ts'
import {readSegments} from './read-segment.ts'
import {underlineDepth} from './rules.ts'
import type {Segment} from './segments.ts'

/**
 * The blocks of segments: one each, but lines that hold nothing but the marks of a link that spans lines (`[`, `\`,
 * `](url)`) join the link's text next to them.
 */
export function markdownBlocks(lines: readonly SourceLine[], segments: readonly Segment[]): Block[] {
  const read = readSegments(lines, segments)
  const blocks: Block[] = []
  let first: ReadSegment | null = null
  for (let i = 0; i < read.length; i++) {
    const own = read[i]
    if (own === undefined) continue
    first ??= own
    if (own.glue === 'open' && read[i + 1]?.segment.kind === 'text') continue
    let last = own
    while (read[i + 1]?.glue === 'close') last = read[++i] ?? last
    const block = blockOf(lines, first, own, last)
    const below = segments[i + 1]
    if (below?.kind === 'rule') markHeading(block, own, lines[below.from])
    blocks.push(block)
    first = null
  }
  return blocks
}

function blockOf(lines: readonly SourceLine[], first: ReadSegment, own: ReadSegment, last: ReadSegment): Block {
  const block = lineBlock(lines, first.segment.from, last.segment.to, own.value)
  block.data.linked = own.linked
  block.data.url = own.url
  block.data.picture = own.picture
  block.data.depth = own.segment.marks.depth
  block.data.shape = shapeOf(own.segment, first.segment.marks.item)
  return block
}

function shapeOf(segment: Segment, item: boolean): BlockData['shape'] {
  if (segment.kind === 'rule' || segment.kind === 'row') return segment.kind
  if (segment.marks.depth > 0) return 'heading'
  if (segment.marks.item || item) return 'item'
  if (segment.marks.quoted) return 'quote'
  return segment.to - segment.from > 1 ? 'paragraph' : 'line'
}

const longestHeading = 200

/** Makes a text line a heading where the next line underlines it; a sentence over a rule stays one. */
function markHeading(above: Block, own: ReadSegment, below: SourceLine | undefined): void {
  if (below === undefined || below.gap > 0 || own.segment.kind !== 'text' || above.data.shape !== 'line') return
  const depth = underlineDepth(below.text)
  if (depth === 0 || above.value.length > longestHeading || (depth === 2 && /[.:;,]$/.test(above.value))) return
  above.data.shape = 'heading'
  above.data.depth = depth
}
