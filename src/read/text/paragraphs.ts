import {continuesCentred} from './centred.ts'
import {jointAt} from './joints.ts'
import type {Layout} from './layout.ts'
import type {SourceLine} from './lines.ts'
import {couldBreakHere, opensSpeech, runsOver} from './sentences.ts'
import {opensAlone, standsAlone} from './standing.ts'
import type {Wrap} from './wrap.ts'

/** Whether line `i` goes on with the paragraph whose lines begin at `start` and end with line `i - 1`. */
export function continues(lines: readonly SourceLine[], layout: Layout, wrap: Wrap, start: number, i: number): boolean {
  const line = lines[i]
  const before = lines[i - 1]
  if (line === undefined || before === undefined || line.gap > 0 || layout.item[i] !== 0) return false
  if (continuesCentred(layout, wrap, i)) return true
  const width = layout.width[i - 1] ?? 0
  if (layout.breakable[i - 1] !== 1 && width <= wrap.width / 2) return false
  if (!standsUnder(layout, start, i)) return false
  const joint = jointAt(lines, i, layout, wrap)
  const fits = width + (joint === ' ' ? 1 : 0) + (layout.first[i] ?? 0) <= wrap.width
  if (fits && !runsOver(before.text, line.text, width, wrap, i - 1 > start)) return false
  if (standsAlone(before.text) || opensAlone(line.text) || line.text.charCodeAt(0) === 0x3000) return false
  if (opensSpeech(before.text, line.text)) return false
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
