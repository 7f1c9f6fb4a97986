import {firstVisible, isHangul, isUnspaced, lastUnit} from './columns.ts'
import type {Layout} from './layout.ts'
import type {SourceLine} from './lines.ts'
import type {Wrap} from './wrap.ts'

const numberBegun = /\[\d{0,5}$/
const numberEnded = /^\d{0,5}\]/

/** What stood between line `i` and the one before it: a blank, or nothing where the wrap cut a run without blanks. */
export function jointAt(lines: readonly SourceLine[], i: number, layout: Layout, wrap: Wrap): '' | ' ' {
  const before = lines[i - 1]?.text ?? ''
  const after = lines[i]?.text ?? ''
  const full = (layout.width[i - 1] ?? 0) >= wrap.width - 1
  if (isUnspaced(lastUnit(before)) || isUnspaced(firstVisible(after))) return wrap.atBlanks && !full ? ' ' : ''
  if (full && layout.breakable[i - 1] === 0) return ''
  // Three of four such breaks are inside a word: it has four syllables, as a rule.
  if (full && wrap.insideWords && isHangul(lastUnit(before)) && isHangul(firstVisible(after))) return ''
  if (numberBegun.test(before.trimEnd().slice(-6)) && numberEnded.test(after.trimStart().slice(0, 6))) return ''
  return cutAtSign(before, after, wrap) ? '' : ' '
}

const slashEnd = /[\p{L}\p{N}]\/$/u
const hyphenEnd = /\p{L}-$/u
const letter = /^\p{L}/u
/** After a hyphen that stands for a word's second half: “Natur- und Tierschutz”. */
const conjunction = /^(?:und|oder|bzw|sowie|bis|and|or|to|og|och|eller|en|of|ou|et|y|e|i)\b/
/** Width to which w3m, which breaks after no hyphen, fills its lines. */
const w3mWidth = 79

/** Whether the wrap cut a word after its slash or hyphen; lynx cuts at blanks only. */
function cutAtSign(before: string, after: string, wrap: Wrap): boolean {
  if (wrap.atBlanks) return false
  const last = before.trimEnd().slice(-3)
  if (slashEnd.test(last)) return true
  const next = after.trimStart().slice(0, 12)
  return wrap.width !== w3mWidth && hyphenEnd.test(last) && letter.test(next) && !conjunction.test(next)
}

/** The lines from index `from` to before `to` as one text, as they stood before they were wrapped. */
export function unwrapped(lines: readonly SourceLine[], from: number, to: number, layout: Layout, wrap: Wrap): string {
  let text = lines[from]?.text.trimEnd() ?? ''
  for (let i = from + 1; i < to; i++) text += jointAt(lines, i, layout, wrap) + (lines[i]?.text.trim() ?? '')
  return text
}
