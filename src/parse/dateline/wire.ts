import {isRegion} from './cities.ts'
import {copyStart, readSeparator, type Separator} from './copy.ts'
import {agencyAtEnd, type Credit, readCredit} from './credit.ts'
import type {DatelineMatch} from './match.ts'
import {type Prefix, readPrefix} from './prefix.ts'

const HEAD = 130

function made(
  text: string,
  from: number,
  end: number,
  prefix: Prefix,
  credit: Credit,
  separator: Separator,
): DatelineMatch {
  return {
    text: text.slice(from, end),
    separator: separator.text,
    location: prefix.place?.text ?? null,
    locations: prefix.place?.all ?? [],
    agency: credit.printed,
    agencyName: credit.name,
    date: prefix.date ?? credit.date,
    author: null,
    end: separator.end,
  }
}

/** Whether what follows the agency is a separator and copy. */
function accepts(text: string, separator: Separator, prefix: Prefix, credit: Credit): boolean {
  const start = copyStart(text, separator.end)
  const located = prefix.place !== null || prefix.date !== null
  if (separator.kind === 'dash') return start !== 'none' || (located && separator.end === text.length)
  if (start !== 'upper' && start !== 'digit') return false
  if (separator.kind === 'none') {
    // `Mayor Jane Roe (CNN) The …`
    const {place} = prefix
    if (place !== null && prefix.date === null && place.words > 2 && !place.capitals && !place.known && !place.region)
      return false
    // `NEW YORK (CNN) said`: without a separator the agency must be one of those that print none, or a date stand before.
    if (start === 'digit') return false
    return credit.bare || (prefix.date !== null && prefix.place !== null)
  }
  return separator.kind !== 'stop' || located || credit.bare
}

/** `(ANSA) - MONTELVO, 12 GEN - Text`: the place behind the agency. */
function agencyFirst(text: string, from: number, credit: Credit, first: Separator): DatelineMatch | null {
  if (first.kind !== 'dash') return null
  const head = text.slice(first.end, first.end + 70)
  const cut = head.search(/\s[-–—]|\s?--/u)
  if (cut < 2) return null
  const prefix = readPrefix(head.slice(0, cut))
  if (prefix === null || prefix.place === null || (prefix.date === null && !prefix.place.capitals)) return null
  const separator = readSeparator(text, first.end + cut)
  if (separator.kind !== 'dash' || copyStart(text, separator.end) !== 'upper') return null
  return made(text, from, first.end + cut, prefix, credit, separator)
}

function closing(open: string): string {
  if (open === '(') return ')'
  if (open === '（') return '）'
  if (open === '[') return ']'
  return '/'
}

/** `PLACE, DATE (AG) - `, `(AG) - `, `PLACE, DATE. /AG/. `, `PLACE--(AG)--`: the agency between two marks. */
function enclosed(text: string, from: number): DatelineMatch | null {
  const limit = Math.min(text.length, from + HEAD)
  for (let i = from, tries = 0; i < limit && tries < 5; i++) {
    const open = text[i] ?? ''
    if (open !== '(' && open !== '（' && open !== '[' && open !== '/') continue
    tries++
    const close = text.indexOf(closing(open), i + 1)
    if (close < 0 || close - i > 62) continue
    const credit = readCredit(text.slice(i + 1, close))
    if (credit === null || (open === '[' && i > from)) continue
    const prefix = readPrefix(text.slice(from, i))
    if (prefix === null) return null
    const separator = readSeparator(text, close + 1)
    if (prefix.place === null && prefix.date === null) {
      const behind = agencyFirst(text, from, credit, separator)
      if (behind !== null) return behind
    }
    return accepts(text, separator, prefix, credit) ? made(text, from, close + 1, prefix, credit, separator) : null
  }
  return null
}

/** `PLACE, DATE AG - `, `PLACE, DATE, AG -- `, `PLACE, DATE — AG. `, `PLACE. DATE. AG - `: no brackets. */
function unenclosed(text: string, from: number): DatelineMatch | null {
  const limit = Math.min(text.length, from + HEAD)
  for (let i = from + 2, tries = 0; i < limit && tries < 6; i++) {
    const char = text[i] ?? ''
    const stop = char === '.' && text[i + 1] === ' '
    if (!stop && !(char === ' ' && '-–—'.includes(text[i + 1] ?? ' ')) && char !== '—') continue
    tries++
    const separator = readSeparator(text, i)
    if (separator.kind !== 'dash' && separator.kind !== 'stop') continue
    const found = agencyAtEnd(text.slice(from, i))
    if (found === null) continue
    const prefix = readPrefix(text.slice(from, from + found.start))
    const dated = prefix !== null && prefix.date !== null
    if (prefix === null || (!dated && !found.credit.open)) continue
    // Without date and brackets only `Port Ellin CNN — Text` and `CNN — Text` are certain.
    if (!dated && (separator.kind !== 'dash' || (prefix.place === null && found.credit.name !== 'CNN'))) continue
    const start = copyStart(text, separator.end)
    const alone = start === 'none' && separator.kind === 'dash' && separator.end === text.length
    if (start === 'upper' || (start === 'digit' && dated) || alone)
      return made(text, from, i, prefix, found.credit, separator)
  }
  return null
}

const SMALL = /\p{Ll}/u
const STATION = /^[KW][A-Z]{2,3}(?:-TV)?(?:\/[A-Z]{2,5})?$/
const OUTLET = /^[A-Z][A-Za-z0-9]{1,14}(?: [A-Z0-9][A-Za-z0-9]{0,14}){0,3}$/

/**
 * `NORVALE, Ohio (WXYZ) — Text`: an American station's call letters behind a place in capitals; any outlet's name behind one
 * that is known, has its state beside it or a date behind it (`NORVALE, Jan 12 (Meridian) - Text`). A known place needs no dash:
 * `OSLO (VG) Broen …`.
 */
function outlet(text: string, from: number): DatelineMatch | null {
  // Cheap first: a place in capitals has no small second letter, `McALLEN` aside.
  if (SMALL.test(text[from + 1] ?? 'a') && text[from + 1] !== 'c') return null
  const open = text.indexOf('(', from)
  if (open < from + 3 || open > from + 80) return null
  const close = text.indexOf(')', open)
  const inner = text.slice(open + 1, close)
  const station = STATION.test(inner)
  if (close < 0 || (!station && !OUTLET.test(inner)) || isRegion(inner)) return null
  const prefix = readPrefix(text.slice(from, open))
  const separator = readSeparator(text, close + 1)
  if (!prefix?.place || !isOutlets(prefix, station, separator)) return null
  const start = copyStart(text, separator.end)
  if (start === 'none' || (separator.kind === 'none' && start !== 'upper')) return null
  const credit = {printed: inner, name: '', bare: false, open: false, date: null}
  return made(text, from, close + 1, prefix, credit, separator)
}

function isOutlets({place, date}: Prefix, station: boolean, {kind, text}: Separator): boolean {
  if (!place?.capitals || place.bracketed) return false
  if (kind === 'none') return place.known && text !== '' && date === null
  return kind === 'dash' && (station || place.known || place.region || (date !== null && !place.kicker))
}

/** A dateline that names an agency, at `from`; null where there is none. */
export function wireDateline(text: string, from: number): DatelineMatch | null {
  const match = enclosed(text, from) ?? unenclosed(text, from)
  if (match !== null) return match
  const local = outlet(text, from)
  return local === null ? null : {...local, agencyName: null}
}
