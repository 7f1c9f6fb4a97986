import {isWeekday} from '../months.ts'
import {type DateOrder, readDate} from '../timestamp/date.ts'
import {type Token, tokenize} from '../timestamp/tokens.ts'
import {type Place, readPlace} from './place.ts'

/** What stands before an agency or a separator: a place, a date, both or neither. */
export interface Prefix {
  place: Place | null
  date: string | null
}

const DIGIT = /\p{Nd}/u
const ORDER: DateOrder = {dayFirst: true, yearFirst: false, short: true}

function isTail(token: Token): boolean {
  return token.kind === 'mark' ? '.,،-)'.includes(token.text) : token.kind === 'word' && isWeekday(token.key)
}

/** Index of the token from which on everything is a date, or -1. */
function dateFrom(tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length; i++) {
    const read = readDate(tokens, i, ORDER)
    if (read === null) continue
    // `2024. január 12., péntek`: a weekday may follow.
    if (tokens.slice(read.next).every(isTail)) return i
  }
  return -1
}

function withWeekday(tokens: readonly Token[], i: number): number {
  const at = tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  const before = tokens[at]
  if (before?.kind !== 'word' || before.key.length < 2 || !isWeekday(before.key)) return i
  return isPartOfPlace(tokens[at - 1], before) ? i : at
}

const SHORTEST_FULL = 6
const isShouted = ({text}: Token): boolean => text === text.toUpperCase()

/** `CORRAL BAY, March 3`, `TORRE MAR, 12 ene`: a short weekday of some language right behind a word with the same capitals. */
function isPartOfPlace(word: Token | undefined, weekday: Token): boolean {
  if (word?.kind !== 'word' || weekday.key.length >= SHORTEST_FULL) return false
  return isShouted(word) === isShouted(weekday)
}

/**
 * Reads `PORT ELLIN, Ohio, Jan. 12,` into place and date. Null where it is neither; an empty text is a prefix without both.
 */
export function readPrefix(raw: string): Prefix | null {
  const text = raw.trim()
  if (text === '') return {place: null, date: null}
  if (text.length > 110) return null
  const digits = DIGIT.test(text)
  const tokens = digits ? tokenize(text) : []
  const found = digits ? dateFrom(tokens) : -1
  if (digits && found < 0) return null
  if (found < 0) {
    const place = readPlace(text)
    if (place === null || place.text.split(' ').every((word) => isWeekday(word.toLowerCase()))) return null
    return {place, date: null}
  }
  const from = tokens[withWeekday(tokens, found)]?.start ?? 0
  const date = text.slice(from).replace(/[\s,.،–—-]{1,6}$/u, '')
  const before = text.slice(0, from).replace(/[\s,،–—-]{1,6}$/u, '')
  if (before === '') return {place: null, date}
  const place = readPlace(before)
  return place === null ? doubled(text) : {place, date}
}

const BOTH = /,?\s(?:and|und|et|y|e|og|och|&|\/)\s/u

/** `PORT ELLIN, Jan 12 and NORVALE, Jan 13`: two places with a day each; the first day counts. */
function doubled(text: string): Prefix | null {
  const joint = BOTH.exec(text)
  if (joint === null) return null
  const first = readPrefix(text.slice(0, joint.index))
  const second = readPrefix(text.slice(joint.index + joint[0].length))
  if (!first?.place || first.date === null || !second?.place || second.date === null) return null
  return {place: {...first.place, all: [...first.place.all, ...second.place.all]}, date: first.date}
}
