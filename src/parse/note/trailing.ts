import {readCredit} from '../dateline/credit.ts'
import {isMark} from './marks.ts'

/** Characters of the longest mark behind copy. */
const LONGEST = 40
const SENTENCE_END = /[.!?…。！？؟।”"’»)\]]$/u
/** Marks that need no sentence's end before them: `♦`, `###`, `-30-`, `/ritzau/`. */
const SURE =
  /^(?:[♦■∎◆●]|#{2,6}|-(?:30|0)-|\/ritzau\/(?:[A-Za-z]{2,6}\/?)?|\(© ?[\p{L}\d]{2,12}\)|Enditem|==\p{L}{2,12})$/u
/** `/ ab`: initials behind a slash. */
const SLASHED = /^\/ ?\p{Ll}{2,4}$/u
/** Brackets with small letters that are words. */
const WORDS = /^\((?:sic|etc|aka|lol|red|rip|ndlr|see|ref|min|max)\)$/u
/** A mark and a desk's initials: `(END) ab`, `(Schluss) ab/cd`, `EFE ab/cd`, `AAP ab`. */
const WITH_INITIALS = /^(\(\p{L}{3,7}\)|[A-Z]{2,5}) \p{Ll}{2,3}(?:\/\p{Ll}{2,3}){0,2}$/u

/**
 * Index where the mark that a wire or a paper sets behind its last sentence starts, with the blank before it (`… aground. /ritzau/`,
 * `… aground. (PAP)`, `… aground.♦`), or -1. `text` is the copy's last paragraph; a paragraph that is nothing but a mark has none behind it.
 */
export function markBehind(text: string): number {
  const from = Math.max(1, text.length - LONGEST)
  for (let at = text.length - 1; at >= from; at--) {
    const char = text[at] ?? ''
    if (char !== ' ' && !'/([♦■∎◆●#=-'.includes(char)) continue
    const start = char === ' ' ? at + 1 : at
    const mark = text.slice(start)
    const before = text.slice(Math.max(0, start - 3), start).trimEnd()
    if (before === '' || !(SURE.test(mark) || (SENTENCE_END.test(before) && isTrailing(mark)))) continue
    // The longest mark that ends here: `/ritzau/AFP` before `AFP`.
    const longer = longerMark(text, start, from)
    return trimmedStart(text, longer)
  }
  return -1
}

function longerMark(text: string, start: number, from: number): number {
  for (let at = from; at < start; at++) {
    if (text[at - 1] !== ' ' && !'/('.includes(text[at] ?? ' ')) continue
    const before = text.slice(Math.max(0, at - 3), at).trimEnd()
    if (before !== '' && SENTENCE_END.test(before) && isTrailing(text.slice(at))) return at
  }
  return start
}

function trimmedStart(text: string, start: number): number {
  let at = start
  while (at > 0 && text[at - 1] === ' ') at--
  return at
}

function isTrailing(mark: string): boolean {
  if (WORDS.test(mark)) return false
  if (SURE.test(mark) || SLASHED.test(mark) || WITH_INITIALS.test(mark)) return true
  const bare = mark.endsWith('.') ? mark.slice(0, -1) : mark
  if (bare.startsWith('(') && bare.endsWith(')') && readCredit(bare.slice(1, -1)) !== null) return true
  return isMark(bare)
}
