import type {Token} from './tokens.ts'

// biome-ignore format: a table
/** Zone names whose offset is always the same, in minutes east of Greenwich. */
const FIXED: Readonly<Record<string, number>> = {
  utc: 0, gmt: 0, z: 0, wet: 0, west: 60, bst: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120, eest: 180,
  msk: 180, мск: 180, trt: 180, wat: 60, cat: 120, sast: 120, eat: 180, gst: 240, pkt: 300, npt: 345, ict: 420,
  wib: 420, wita: 480, wit: 540, hkt: 480, sgt: 480, myt: 480, pht: 480, awst: 480, jst: 540, kst: 540, acst: 570,
  acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780, nst: -210, ndt: -150, adt: -180, edt: -240, est: -300,
  cdt: -300, cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480, akdt: -480, akst: -540, hst: -600, brt: -180, art: -180,
}
/** Names that mean standard or daylight time by the date: minutes of standard time. */
const AMERICAN: Readonly<Record<string, number>> = {et: -300, ct: -360, mt: -420, pt: -480}
/** These mark a page as American, and its numeric dates as month first. */
const US_NAMES = new Set([
  'et',
  'ct',
  'mt',
  'pt',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'akst',
  'akdt',
  'hst',
])

/** Zones of countries that write English and print the day first. */
const DAY_FIRST_NAMES = new Set([
  'bst',
  'ist',
  'aest',
  'aedt',
  'acst',
  'acdt',
  'awst',
  'nzst',
  'nzdt',
  'sast',
  'wat',
  'eat',
  'pkt',
])

/** A zone as printed; `offset` in minutes, or null where the day or the language decides. */
export interface ZoneRead {
  name: string
  offset: number | null
  next: number
}

/** True for zones of the United States, whose pages print the month first. */
export function isAmericanZone(name: string): boolean {
  return US_NAMES.has(name)
}

/** True for zones of countries that write English and print the day first. */
export function isDayFirstZone(name: string): boolean {
  return DAY_FIRST_NAMES.has(name)
}

/** `+1`, `+0400`, `-05:00` at token `i`: minutes and the index behind, or null. */
function offsetAt(tokens: readonly Token[], i: number): {minutes: number; next: number} | null {
  const sign = tokens[i]?.text
  const number = tokens[i + 1]
  if ((sign !== '+' && sign !== '-' && sign !== '−') || number?.kind !== 'number' || !number.glued) return null
  const digits = number.text
  if (digits.length > 4) return null
  let hours = digits.length > 2 ? Number(digits.slice(0, -2)) : number.value
  let minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0
  let next = i + 2
  const extra = tokens[next + 1]
  if (digits.length <= 2 && tokens[next]?.text === ':' && tokens[next]?.glued && extra?.text.length === 2) {
    minutes = extra.value
    next += 2
  }
  if (hours > 14 || minutes > 59) return null
  if (sign !== '+') {
    hours = -hours
    minutes = -minutes
  }
  return {minutes: hours * 60 + minutes, next}
}

/**
 * The zone printed at token `i`, in brackets or not: a name (`EDT`, `MEZ`, `ET`), `UTC+1`, `(GMT+7)`; a bare offset only
 * where `afterClock` says that a time stands right before.
 */
export function readZone(tokens: readonly Token[], i: number, afterClock: boolean): ZoneRead | null {
  const bracket = tokens[i]?.text === '('
  const at = bracket ? i + 1 : i
  const token = tokens[at]
  if (token === undefined) return null
  const close = (next: number): number => (bracket && tokens[next]?.text === ')' ? next + 1 : next)
  if (afterClock && token.kind === 'mark') {
    const bare = offsetAt(tokens, at)
    // Behind a blank only the long form: `18:04 +0530`, not `18:04 +3`.
    if (bare !== null && !token.glued && !bracket && tokens[at + 1]?.text.length !== 4 && bare.next < at + 4)
      return null
    return bare && {name: '', offset: bare.minutes, next: close(bare.next)}
  }
  if (token.kind !== 'word') return null
  if (token.key.includes('格林尼治') || token.key.includes('格林威治'))
    return {name: 'gmt', offset: 0, next: close(at + 1)}
  // Zone names are written in capitals; `et`, `pt`, `art` in lower case are words.
  if (token.text !== token.text.toUpperCase() || (token.key === 'z' && !token.glued)) return null
  const fixed = FIXED[token.key]
  if (fixed === 0) {
    const more = offsetAt(tokens, at + 1)
    if (more !== null) return {name: token.key, offset: more.minutes, next: close(more.next)}
  }
  if (fixed === undefined && AMERICAN[token.key] === undefined && token.key !== 'ist') return null
  return {name: token.key, offset: fixed ?? null, next: close(at + 1)}
}

/** The day of the month of the nth Sunday (n from 1; -1: the last) of a month. */
function sunday(year: number, month: number, n: number): number {
  if (n > 0) return 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7) + (n - 1) * 7
  const last = new Date(Date.UTC(year, month, 0))
  return last.getUTCDate() - last.getUTCDay()
}

function between(month: number, day: number, from: readonly [number, number], to: readonly [number, number]): boolean {
  return month * 100 + day >= from[0] * 100 + from[1] && month * 100 + day < to[0] * 100 + to[1]
}

/**
 * Minutes east of Greenwich of a printed zone on a day, or null where that cannot be told.
 * `ET` and its like follow the American rule of the year (2007 on: second Sunday of March to first of November; before:
 * first of April to last of October); `IST` is India's, on Hebrew pages Israel's; `CST` on Chinese pages China's.
 */
export function zoneMinutes(
  zone: ZoneRead,
  day: {year: number; month: number; day: number},
  language: string | null,
): number | null {
  if (zone.name === 'cst' && language?.startsWith('zh')) return 480
  if (zone.offset !== null) return zone.offset
  const {year, month} = day
  if (zone.name === 'ist') {
    if (!language?.startsWith('he')) return 330
    return between(month, day.day, [3, sunday(year, 3, -1) - 2], [10, sunday(year, 10, -1)]) ? 180 : 120
  }
  const standard = AMERICAN[zone.name]
  if (standard === undefined) return null
  const summer =
    year >= 2007
      ? between(month, day.day, [3, sunday(year, 3, 2)], [11, sunday(year, 11, 1)])
      : between(month, day.day, [4, sunday(year, 4, 1)], [10, sunday(year, 10, -1)])
  return summer ? standard + 60 : standard
}

/** Minutes as an ISO 8601 offset: `Z`, `+02:00`. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`
}
