import {firstVisible, isHangul, isUnspaced, lastUnit} from './columns.ts'
import type {Layout} from './layout.ts'
import type {SourceLine} from './lines.ts'

/** A page's hard wrap. */
export interface Wrap {
  /** Last column a line may fill. */
  width: number
  /** Lines break at blanks only, in unspaced scripts too (lynx). */
  atBlanks: boolean
  /** Lines break inside Korean words, too (w3m). */
  insideWords: boolean
}

const narrowest = 44
const widest = 120
/** Last column that `lynx -dump` fills unless told otherwise. */
const lynxWidth = 74

/**
 * The wrap width of a page whose paragraphs are broken into lines, or null where each stands on one line.
 *
 * A pair of neighbouring lines speaks for a width if the first fits into it and would not have with the next line's
 * first word; a line wider than that speaks against it. Pairs of lines that end early speak against any wrap, and so
 * do pairs of which the second never goes on in the middle of a sentence. Only lines before `end` are asked.
 */
export function findWrap(lines: readonly SourceLine[], layout: Layout, end: number, atBlanks: boolean): Wrap | null {
  const tight = new Int32Array(widest + 2)
  const over = new Int32Array(widest + 2)
  for (let i = 0; i < end; i++) {
    const width = layout.width[i] ?? 0
    if (layout.breakable[i] === 1) add(over, Math.min(width, widest + 1), 1)
    if (width < narrowest || width > widest || !isPair(lines, layout, i, end)) continue
    add(tight, width, 1)
    add(tight, Math.min(width + 1 + (layout.first[i + 1] ?? 0), widest + 1), -1)
  }
  const width = bestWidth(tight, over)
  if (atBlanks && (width === null || Math.abs(widestOf(layout, end) - lynxWidth) <= 3))
    return {width: lynxWidth, atBlanks, insideWords: false}
  if (width === null || !isWrapped(lines, layout, end, width)) return null
  return {width, atBlanks, insideWords: !atBlanks && breaksInsideWords(lines, layout, end, width)}
}

/** A dump's paragraphs fill its widest lines; runs without blanks, which are cut where a line is full, speak for no width otherwise. */
function widestOf(layout: Layout, end: number): number {
  let widest = 0
  for (let i = 0; i < end; i++) widest = Math.max(widest, layout.width[i] ?? 0)
  return widest
}

function add(counts: Int32Array, index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by
}

/** Whether line `i` and the next stand as two lines of one paragraph would. */
function isPair(lines: readonly SourceLine[], layout: Layout, i: number, end: number): boolean {
  if (i + 1 >= end || lines[i + 1]?.gap !== 0 || layout.breakable[i] !== 1 || layout.item[i + 1] !== 0) return false
  const indent = layout.indent[i + 1] ?? 0
  const deeper = (layout.indent[i] ?? 0) - indent
  return indent === layout.hang[i] || (deeper > 0 && deeper <= 8)
}

function bestWidth(tight: Int32Array, over: Int32Array): number | null {
  let wider = 0
  for (let w = narrowest; w <= widest + 1; w++) wider += over[w] ?? 0
  let speaking = 0
  let best = 0
  let found: number | null = null
  for (let w = narrowest; w <= widest; w++) {
    speaking += tight[w] ?? 0
    wider -= over[w] ?? 0
    if (speaking - wider <= best) continue
    best = speaking - wider
    found = w
  }
  return found
}

function isWrapped(lines: readonly SourceLine[], layout: Layout, end: number, width: number): boolean {
  let tight = 0
  let loose = 0
  let over = 0
  let inside = 0
  for (let i = 0; i < end; i++) {
    const own = layout.width[i] ?? 0
    if (own > width) over += layout.breakable[i] ?? 0
    if (own > width || own < width * 0.6 || !isPair(lines, layout, i, end)) continue
    if (own + 1 + (layout.first[i + 1] ?? 0) > width) {
      tight++
      if (goesOn(lines[i]?.text ?? '', lines[i + 1]?.text ?? '')) inside++
    } else loose++
  }
  return tight >= 2 && tight >= 4 * over && tight > loose && inside * 4 >= tight
}

/** Korean lines that are broken at blanks end anywhere in the last word's room; broken anywhere, they are full but for a column or two. */
function breaksInsideWords(lines: readonly SourceLine[], layout: Layout, end: number, width: number): boolean {
  let full = 0
  let early = 0
  for (let i = 0; i < end; i++) {
    const own = layout.width[i] ?? 0
    const room = layout.first[i + 1] ?? 0
    if (own > width || own + 1 + room <= width || room < 4 || !isPair(lines, layout, i, end)) continue
    if (!isHangul(lastUnit(lines[i]?.text ?? '')) || !isHangul(firstVisible(lines[i + 1]?.text ?? ''))) continue
    if (own >= width - 2) full++
    else early++
  }
  return full >= 3 && full >= 9 * early
}

const small = /^\p{Ll}/u
const capital = /^\p{Lu}/u
const sentenceEnd = /[.!?:。！？…]["”»’」）)]?$/

/** Whether a line goes on in the middle of a sentence: in a script without capitals, where the one above ends none. */
function goesOn(before: string, after: string): boolean {
  const next = after.trimStart().slice(0, 2)
  if (small.test(next)) return true
  if (capital.test(next) && !isUnspaced(next.charCodeAt(0))) return false
  return !sentenceEnd.test(before.trimEnd().slice(-3))
}
