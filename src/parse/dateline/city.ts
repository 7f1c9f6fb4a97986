import {isRegion} from './cities.ts'
import {accepts, baseLanguage} from './city-accepts.ts'
import {copyStart, readSeparator, type Separator} from './copy.ts'
import type {DatelineContext, DatelineMatch} from './match.ts'
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
function cuts(text: string, from: number, stops: boolean, sure: boolean): number[] {
  const colons = sure || !SMALL.test(text[from + 1] ?? 'a')
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

/** `PORT ELLIN (Jan. 12) -- Text`: the date in brackets. */
function bracketedDate(text: string, from: number): DatelineMatch | null {
  const open = text.indexOf('(', from)
  const close = open > from + 2 && open < from + HEAD ? text.indexOf(')', open) : -1
  if (close < 0 || close > open + 24 || !/\d/.test(text.slice(open, close))) return null
  const separator = readSeparator(text, close + 1)
  if (separator.kind !== 'dash' || copyStart(text, separator.end) !== 'upper') return null
  const date = readPrefix(text.slice(open + 1, close))
  const prefix = readPrefix(text.slice(from, open))
  if (!prefix?.place || prefix.date !== null || !date || date.place !== null || date.date === null) return null
  if (prefix.place.kicker || !(prefix.place.capitals || prefix.place.known)) return null
  return made(text, from, close + 1, {place: prefix.place, date: date.date}, separator)
}

/**
 * A dateline without agency at `from`: a place in capitals or a known one, with or without a date, then a dash; a known
 * city in capitals, then a colon; in German, a town, then a full stop. Null where it is not safely one.
 */
export function cityDateline(text: string, from: number, context: DatelineContext): DatelineMatch | null {
  for (const cut of cuts(text, from, baseLanguage(context) === 'de', context.lead === true)) {
    const separator = readSeparator(text, cut)
    if (separator.kind === 'none' || separator.kind === 'equals') continue
    const prefix = readPrefix(text.slice(from, cut))
    if (prefix !== null && accepts(text, prefix, separator, context)) return made(text, from, cut, prefix, separator)
  }
  return bracketed(text, from) ?? bracketedDate(text, from)
}
