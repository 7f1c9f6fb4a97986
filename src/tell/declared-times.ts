import {parseTimestamp} from '../parse/timestamp.ts'
import type {Evidence} from '../tree/metadata.ts'
import {dayOf, hasClock, type Moment} from './moment.ts'

/** `2024-01-12T18:04:33.000+0100`, `2024-01-12 18:04`, `20240112`, `2024/01/12`. */
const iso =
  /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[T ]{1,3}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i
const seconds = /^\d{10}$/
const milliseconds = /^\d{13}$/
const longest = 60

/**
 * The moment that a page's metadata declare: the first that can be read, or a time of day on that day where a later one
 * gives it. Null where none can.
 */
export function declaredMoment(
  evidence: readonly Evidence[],
  language: string | null,
  dayFirst: boolean | null,
): Moment | null {
  let first: Moment | null = null
  for (const {value} of evidence) {
    const moment = readMoment(value, language, dayFirst)
    if (moment === null) continue
    if (hasClock(moment) && (first === null || dayOf(first) === dayOf(moment))) return moment
    first ??= moment
  }
  return first
}

/** A time as metadata write it: ISO 8601 and its relatives, seconds of the Unix clock, else what a time line may say. */
export function readMoment(value: string, language: string | null, dayFirst: boolean | null): Moment | null {
  const text = value.trim()
  if (text.length > longest) return null
  const match = iso.exec(text)
  if (match !== null) return fromIso(match)
  if (seconds.test(text)) return fromClock(Number(text) * 1000)
  if (milliseconds.test(text)) return fromClock(Number(text))
  const stamp = parseTimestamp(text, {language, dayFirst})
  if (!stamp?.published) return null
  const moment = {iso: stamp.published, zone: stamp.publishedZone}
  return stamp.ambiguous ? {...moment, open: true} : moment
}

function fromIso([, year, , month, day, hour, minute, second, z, hours, minutes]: RegExpExecArray): Moment | null {
  const date = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(date)) || Number(year) < 1990) return null
  if (hour === undefined) return {iso: date, zone: null}
  if (Number(hour) > 23 || Number(minute) > 59) return {iso: date, zone: null}
  const offset = hours === undefined ? null : `${hours}:${minutes ?? '00'}`
  const zone = z === undefined ? offset : 'Z'
  return {iso: `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone ?? ''}`, zone}
}

function fromClock(milliseconds: number): Moment {
  return {iso: new Date(milliseconds).toISOString().replace('.000', ''), zone: 'Z'}
}
