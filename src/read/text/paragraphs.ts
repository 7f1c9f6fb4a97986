import {isUnspaced} from './columns.ts'
import type {Layout} from './layout.ts'
import type {SourceLine} from './lines.ts'
import {standsAlone} from './standing.ts'
import type {Wrap} from './wrap.ts'

const sentenceEnd = /[.!?:…"”»’'）」。！？]$/
const dashOpening = /^\s{0,40}[-–—] /

/** Whether line `i` goes on with the paragraph whose lines begin at `start` and end with line `i - 1`. */
export function continues(lines: readonly SourceLine[], layout: Layout, wrap: Wrap, start: number, i: number): boolean {
  const line = lines[i]
  const before = lines[i - 1]
  if (line === undefined || before === undefined || line.gap > 0 || layout.item[i] !== 0) return false
  const width = layout.width[i - 1] ?? 0
  if (layout.breakable[i - 1] !== 1 && width <= wrap.width / 2) return false
  if (!standsUnder(layout, start, i)) return false
  const joint = jointOf(before.text, line.text, wrap, width)
  if (width + (joint === ' ' ? 1 : 0) + (layout.first[i] ?? 0) <= wrap.width) return false
  if (standsAlone(before.text) || standsAlone(line.text) || line.text.charCodeAt(0) === 0x3000) return false
  // “…,” sier hun.⏎– Vi venter. is a new speaker, however full the line above
  if (dashOpening.test(line.text) && sentenceEnd.test(before.text.slice(-80).trimEnd())) return false
  return !wrap.atBlanks || couldBreakHere(before.text, line.text, width, wrap)
}

/** Indentation as of one paragraph: the same, hanging under an item's text, or flush after an indented first line. */
function standsUnder(layout: Layout, start: number, i: number): boolean {
  const indent = layout.indent[i] ?? 0
  const before = i - 1
  if (before > start) return indent === layout.indent[before]
  const first = layout.indent[start] ?? 0
  if (layout.item[start] !== 0) return indent === layout.hang[start] || indent === first
  return indent === first || (indent < first && first - indent <= 8)
}

/**
 * Whether a line that breaks at blanks only could break between these: a run of an unspaced script fits any line
 * above it badly, so two sentences without a blank would join. A full line, or a Latin word at the break, says it could.
 */
function couldBreakHere(before: string, after: string, width: number, wrap: Wrap): boolean {
  if (width >= wrap.width - 1) return true
  if (!isUnspaced(lastUnit(before)) || !isUnspaced(firstVisible(after))) {
    return !isUnspaced(firstVisible(after)) || !sentenceEnd.test(before.slice(-80).trimEnd())
  }
  return false
}

function lastUnit(text: string): number {
  const end = text.trimEnd()
  return end.charCodeAt(end.length - 1)
}

function firstVisible(text: string): number {
  return text.charCodeAt(text.length - text.trimStart().length)
}

const numberBegun = /\[\d{0,5}$/
const numberEnded = /^\d{0,5}\]/

/** What stood between two lines before the wrap: a blank, or nothing inside an unspaced script and a cut link number. */
function jointOf(before: string, after: string, wrap: Wrap, width: number): '' | ' ' {
  const last = lastUnit(before)
  const first = firstVisible(after)
  if (isUnspaced(last) || isUnspaced(first)) {
    if (!wrap.atBlanks) return ''
    return width >= wrap.width - 1 ? '' : ' '
  }
  return numberBegun.test(before.slice(-6)) && numberEnded.test(after.trimStart().slice(0, 6)) ? '' : ' '
}

/** The lines from index `from` to before `to` as one text, as they stood before they were wrapped. */
export function unwrapped(lines: readonly SourceLine[], from: number, to: number, layout: Layout, wrap: Wrap): string {
  let text = lines[from]?.text.trimEnd() ?? ''
  for (let i = from + 1; i < to; i++) text += jointAt(lines, i, layout, wrap) + (lines[i]?.text.trim() ?? '')
  return text
}

/** What stood between line `i` and the one before it. */
export function jointAt(lines: readonly SourceLine[], i: number, layout: Layout, wrap: Wrap): '' | ' ' {
  return jointOf(lines[i - 1]?.text ?? '', lines[i]?.text ?? '', wrap, layout.width[i - 1] ?? 0)
}
