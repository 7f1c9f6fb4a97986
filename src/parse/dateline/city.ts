import {isRegion} from './cities.ts'
import {copyStart, readSeparator, type Separator, shouts} from './copy.ts'
import type {DatelineMatch} from './match.ts'
import {isGermanTown, type Place} from './place.ts'
import {type Prefix, readPrefix} from './prefix.ts'

const HEAD = 90
const SMALL = /\p{Ll}/u

function made(text: string, from: number, end: number, prefix: Prefix, separator: Separator): DatelineMatch {
  return {
    text: text.slice(from, end),
    separator: separator.text,
    location: prefix.place?.text ?? null,
    locations: prefix.place?.all ?? [],
    agency: null,
    agencyName: null,
    date: prefix.date,
    author: null,
    end: separator.end,
  }
}

/** Where a separator of a dateline without agency may stand: the first spaced or double dash, colon or full stop. */
function cuts(text: string, from: number, stops: boolean): number[] {
  const colons = !SMALL.test(text[from + 1] ?? 'a')
  const limit = Math.min(text.length, from + HEAD)
  const out: number[] = []
  let dashes = 0
  for (let i = from + 2; i < limit && out.length < 4; i++) {
    const char = text[i]
    const next = text[i + 1] ?? ''
    const dash =
      (char === ' ' && '-–—_'.includes(next) && next !== '') || char === '—' || (char === '-' && next === '-')
    const closed = ((colons && char === ':') || (stops && char === '.')) && (next === ' ' || next === '')
    // The full stop of `NORVALE, Calif. — ` belongs to the place.
    const ends = closed && !(char === '.' && isRegion(text.slice(text.lastIndexOf(' ', i) + 1, i + 1)))
    if (dash || ends) out.push(i)
    // Behind a dash the copy has begun, but for `NORVALE, Ohio – 12 January 2024 – Text`.
    if (dash && ++dashes > 1) break
    if (dash) i += 3
  }
  return out
}

/** Letters enough for a place in capitals that no list knows: acronyms are shorter. */
function longEnough(place: Place): boolean {
  return place.words > 1 || place.text.length >= 5
}

function dashed(place: Place, separator: Separator, dated: boolean, language: string): boolean {
  const strong = /[—–]|--/.test(separator.text)
  if (place.kicker && !place.known) return false
  if (place.capitals) {
    if (place.known || place.region || dated) return true
    // `LE POINT DU JOUR - « …`: French papers set section names so.
    if (!strong && language === 'fr') return false
    return longEnough(place) && place.words <= (strong ? 3 : 1)
  }
  if (dated) return place.known || place.region || place.words === 1
  if (place.known || place.region) return true
  return place.all.length > 1 && language === 'de' && isGermanTown(place)
}

const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** `NORVALE, OHIO - JANUARY 12: The mayor …`: captions of picture agencies. */
const CAPTION_DATE = /^\p{Lu}{3,9} \d{1,2}(?:, \d{4})?:/u

/** Copy of at least three words: menus pair states and cities (`OHIO - Port Ellin`). */
function isCopy(text: string, i: number): boolean {
  const first = text.indexOf(' ', i)
  return (
    first > 0 && text.indexOf(' ', first + 1) > 0 && text.length - i > 12 && !CAPTION_DATE.test(text.slice(i, i + 24))
  )
}

function accepts(text: string, prefix: Prefix, separator: Separator, language: string): boolean {
  const {place, date} = prefix
  if (place === null || place.bracketed || UNCASED.test(place.text)) return false
  if (separator.end === text.length) {
    // A line of its own: `NORVALE, Ohio —`, `Karnfeld.`
    if (separator.kind === 'dash') return place.capitals && (place.known || place.region)
    return separator.kind === 'stop' && language === 'de' && date === null && place.words <= 2 && isGermanTown(place)
  }
  if (copyStart(text, separator.end) !== 'upper' || !isCopy(text, separator.end)) return false
  if (separator.kind === 'dash')
    return !(place.capitals && shouts(text, separator.end)) && dashed(place, separator, date !== null, language)
  if (separator.kind === 'colon') return place.capitals && place.known && !shouts(text, separator.end)
  // `Karnfeld. Die Brücke bleibt zu.`: German papers' standfirsts.
  return (
    separator.kind === 'stop' &&
    language === 'de' &&
    date === null &&
    !place.capitals &&
    place.words <= 3 &&
    isGermanTown(place)
  )
}

/** `(PORT ELLIN) — Text`: the place in brackets. */
function bracketed(text: string, from: number): DatelineMatch | null {
  const close = text[from] === '(' ? text.indexOf(')', from) : -1
  if (close < from + 4 || close > from + 50) return null
  const prefix = readPrefix(text.slice(from + 1, close))
  const separator = readSeparator(text, close + 1)
  const place = prefix?.place
  if (!prefix || !place?.capitals || place.kicker || separator.kind !== 'dash') return null
  if (!(place.known || place.region) || copyStart(text, separator.end) !== 'upper') return null
  return made(text, from, close + 1, prefix, separator)
}

/**
 * A dateline without agency at `from`: a place in capitals or a known one, with or without a date, then a dash; a known
 * city in capitals, then a colon; in German, a town, then a full stop. Null where it is not safely one.
 */
export function cityDateline(text: string, from: number, language: string | null): DatelineMatch | null {
  const base = language?.slice(0, 2).toLowerCase() ?? ''
  for (const cut of cuts(text, from, base === 'de')) {
    const separator = readSeparator(text, cut)
    if (separator.kind === 'none' || separator.kind === 'equals') continue
    const prefix = readPrefix(text.slice(from, cut))
    if (prefix !== null && accepts(text, prefix, separator, base)) return made(text, from, cut, prefix, separator)
  }
  return bracketed(text, from)
}
