import {jointAt} from '../text/joints.ts'
import {layOut} from '../text/layout.ts'
import type {SourceLine} from '../text/lines.ts'
import {continues} from '../text/paragraphs.ts'
import {findWrap} from '../text/wrap.ts'
import type {LineMarks} from './marks.ts'
import {readMarks} from './marks.ts'
import {isRow, rowText} from './rows.ts'
import {fenceOf, isDelimiterRow, isRule} from './rules.ts'

/** The source lines of one block, before their inline marks are read. */
export interface Segment {
  from: number
  to: number
  kind: 'text' | 'row' | 'rule' | 'verbatim'
  marks: LineMarks
  /** The text after the marks before it, wraps joined. */
  text: string
}

const noMarks: LineMarks = {start: 0, depth: 0, quoted: false, item: false, number: -1}

/** Cuts the lines from index `from` into segments: a line each, the hard-wrapped lines of a paragraph together. */
export function cutSegments(lines: readonly SourceLine[], from: number): Segment[] {
  const segments: Segment[] = []
  const wraps = findWraps(lines, from)
  let fence: string | null = null
  let number = 0
  for (let i = from; i < lines.length; ) {
    const text = lines[i]?.text ?? ''
    const mark = fenceOf(text)
    if (mark !== null && (fence === null || (mark.startsWith(fence) && text.trim() === mark))) {
      fence = fence === null ? mark : null
      segments.push({from: i, to: ++i, kind: 'rule', marks: noMarks, text})
      continue
    }
    if (fence !== null) {
      segments.push({from: i, to: ++i, kind: 'verbatim', marks: noMarks, text: text.replace(quotes, '')})
      continue
    }
    const segment = lineSegment(text, i, number)
    if (segment.kind === 'text') {
      while (segment.to < lines.length && wraps?.goesOn(segment, segment.to)) segment.to++
      if (wraps !== null && segment.to > i + 1) segment.text = wraps.joined(segment)
      if (segment.marks.number >= 0) number = segment.marks.number
    }
    segments.push(segment)
    i = segment.to
  }
  return segments
}

function lineSegment(text: string, i: number, number: number): Segment {
  if (isRule(text) || isDelimiterRow(text)) return {from: i, to: i + 1, kind: 'rule', marks: noMarks, text}
  if (isRow(text)) return {from: i, to: i + 1, kind: 'row', marks: noMarks, text: rowText(text)}
  const marks = readMarks(text, number)
  const rest = text.slice(marks.start)
  return {from: i, to: i + 1, kind: 'text', marks, text: marks.depth > 0 ? withoutClosing(rest) : rest}
}

/** A heading's text without the `##` that some set after it too. */
function withoutClosing(text: string): string {
  const end = text.trimEnd()
  let i = end.length
  while (end.charCodeAt(i - 1) === 35) i--
  return i === end.length || end.charCodeAt(i - 1) !== 32 ? end : end.slice(0, i)
}

/** How the lines of a hard-wrapped page join. */
interface Wraps {
  /** Whether line `i` goes on with a segment that ends before it. */
  goesOn: (segment: Segment, i: number) => boolean
  /** A segment's text, wraps joined, marks before it left out. */
  joined: (segment: Segment) => string
}

function findWraps(lines: readonly SourceLine[], from: number): Wraps | null {
  const bare = lines.map(withoutQuote)
  const layout = layOut(bare, false)
  for (let i = 0; i < from; i++) layout.breakable[i] = 0
  const wrap = findWrap(bare, layout, lines.length, false)
  if (wrap === null) return null
  return {
    goesOn(segment, i) {
      const text = lines[i]?.text ?? ''
      if (segment.marks.depth > 0 || hardBreak.test(lines[i - 1]?.text.slice(-2) ?? '')) return false
      if (fenceOf(text) !== null) return false
      const next = lineSegment(text, i, 0)
      if (next.kind !== 'text' || next.marks.depth > 0 || next.marks.item) return false
      return next.marks.quoted === segment.marks.quoted && continues(bare, layout, wrap, segment.from, i)
    },
    joined(segment) {
      let text = segment.text.trimEnd()
      for (let i = segment.from + 1; i < segment.to; i++) {
        text += jointAt(bare, i, layout, wrap) + (bare[i]?.text.trim() ?? '')
      }
      return text
    },
  }
}

const hardBreak = /(?: {2}|\\)$/
const quotes = /^[ \t]*(?:> ?){1,50}/

/** The line with blanks for its quotation marks, so that quoted lines stand under each other. */
function withoutQuote(line: SourceLine): SourceLine {
  const mark = line.text.includes('>') ? quotes.exec(line.text.slice(0, 100))?.[0].length : undefined
  return mark === undefined ? line : {...line, text: ' '.repeat(mark) + line.text.slice(mark)}
}
