import {isWeekday} from './months.ts'
import {type Moment, type Reading, readMoments} from './timestamp/moments.ts'
import type {TimeContext} from './timestamp/order.ts'
import {digitOf, tokenize} from './timestamp/tokens.ts'
import {fillerWords, labelOf} from './timestamp/words.ts'
import {offsetText, zoneMinutes} from './timestamp/zone.ts'

export type {TimeContext} from './timestamp/order.ts'
export {toUtc} from './timestamp/utc.ts'

/** What a page's time line says. */
export interface Timestamp {
  /** The line as printed where it is a time line and at most a place, else the part of it that says when. */
  text: string
  /** ISO 8601 as printed: `2024-01-12`, `2024-01-12T18:04`, with an offset only where a zone is printed and known. */
  published: string | null
  updated: string | null
  /** The printed zone as an offset (`Z`, `+02:00`) where it is known; also for a day without a time. */
  publishedZone: string | null
  updatedZone: string | null
  /** A date such as `06/01/2024` of which nothing says whether day or month comes first: the likelier reading is given. */
  ambiguous: boolean
  /** The line counts from the day of reading (`3 hours ago`, `today`) or gives a time of day only. */
  relative: boolean
}

interface Printed {
  iso: string | null
  zone: string | null
  ambiguous: boolean
}

const NOTHING: Printed = {iso: null, zone: null, ambiguous: false}
const LONGEST_LINE = 160
const LONGEST_LABEL = 32
/** A line with more words beside its time is a sentence. */
const MOST_WORDS = 9

const two = (n: number): string => String(n).padStart(2, '0')

/** Later times drop what the first one said: `12 January 2024, 18:04, updated 19:10`. */
function inherit(moments: readonly Moment[]): void {
  for (let i = 1; i < moments.length; i++) {
    const moment = moments[i]
    const before = moments[i - 1]
    if (moment === undefined || before === undefined) continue
    if (moment.date === null) moment.date = before.date
    else if (moment.date.year === null && before.date !== null) moment.date = {...moment.date, year: before.date.year}
    if (moment.zone === null && moment.clock !== null) moment.zone = before.zone
  }
}

function print(moment: Moment | undefined, language: string | null): Printed {
  const date = moment?.date
  if (moment === undefined || date === null || date === undefined || date.year === null) return NOTHING
  let {month, day} = date
  // American pages print clocks with am and pm beside dates of either order; others the 24-hour clock.
  if (date.ambiguous && moment.clock !== null && !moment.clock.halves) [month, day] = [day, month]
  const {year} = date
  const minutes = moment.zone === null ? null : zoneMinutes(moment.zone, {year, month, day}, language)
  const zone = minutes === null ? null : offsetText(minutes)
  const iso = `${year}-${two(month)}-${two(day)}`
  const {clock} = moment
  if (clock === null) return {iso, zone, ambiguous: date.ambiguous}
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`
  return {iso: `${iso}T${two(clock.hour)}:${two(clock.minute)}${seconds}${zone ?? ''}`, zone, ambiguous: date.ambiguous}
}

function pick(moments: readonly Moment[]): {published: Moment | undefined; updated: Moment | undefined} {
  const published =
    moments.find(({label, date}) => label === 'published' && date !== null) ??
    moments.find(({label, date}) => label === null && date !== null)
  let updated: Moment | undefined
  for (const moment of moments) if (moment.label === 'updated') updated = moment
  return {published, updated: updated ?? laterOf(moments, published)}
}

/** `December 6, 2023 — 6:22 PM December 7, 2023 — 1:55 PM`: a second time without a label is the update. */
function laterOf(moments: readonly Moment[], published: Moment | undefined): Moment | undefined {
  if (published === undefined || published !== moments[0]) return undefined
  const next = moments.find(
    ({label, date, clock}) => label === null && date !== null && clock !== null && date !== published.date,
  )
  const key = (moment: Moment): string => print(moment, null).iso ?? ''
  return next !== undefined && published.clock !== null && key(next) > key(published) ? next : undefined
}

function hasDigit(text: string): boolean {
  const end = Math.min(text.length, LONGEST_LINE)
  for (let i = 0; i < end; i++) if (digitOf(text.charCodeAt(i)) >= 0) return true
  return false
}

/** True where little of the line is something else: a name, a section, a place. */
function mainly({spent, rest, restWords}: Reading): boolean {
  return restWords <= 4 && rest <= 24 && rest * 2 <= spent + 4
}

/** Whether a line says when at all, and is no sentence that happens to hold a date. */
function says({moments, relative, today, labelled, foreign, rest, restWords}: Reading, most: number): boolean {
  if (foreign || restWords > (labelled ? 24 : most)) return false
  if (relative || moments.some(({date}) => date !== null)) return true
  if (moments.length === 0) return today && rest === 0
  // `(1:24:10)`: the length of a video.
  if (moments.every(({clock}) => clock?.plain && clock.second !== null)) return false
  // `20:42KEY EVENT`, `2:38 My video`: a bare clock beside words is no time line.
  return labelled || today || rest === 0 || moments.some(({clock}) => clock !== null && !clock.plain)
}

/**
 * Reads a page's time line (`Published Fri, Apr 12 2024 2:23 PM EDT | Updated …`), in some thirty languages, pieces glued
 * together or not; the language decides numeric dates. Null where the line prints no date, time of day or relative time,
 * and for lines of print editions, programmes and rights. Years 1990 to 2099. Looks at the first 260 characters.
 */
export function parseTimestamp(text: string, context?: TimeContext): Timestamp | null {
  const reading = readMoments(text, context)
  if (!says(reading, context?.words ?? MOST_WORDS)) return null
  const {moments, relative, today} = reading
  const dated = moments.some(({date}) => date !== null)
  inherit(moments)
  const {published, updated} = pick(moments)
  const language = context?.language?.toLowerCase() ?? null
  const first = print(published, language)
  const last = print(updated, language)
  return {
    text: mainly(reading) && reading.restWords <= 1 ? text.trim() : text.slice(reading.from, reading.to),
    published: first.iso,
    updated: last.iso,
    publishedZone: first.zone,
    updatedZone: last.zone,
    ambiguous: first.ambiguous || last.ambiguous,
    relative: relative || today || !dated,
  }
}

/**
 * True for a line that is mainly a date or time, with or without a label: `12 January 2024, 18:04`, `Updated 3 hours ago`,
 * `Ostau, 12.01.2024, 15:10 Uhr`. False for sentences that hold a date, for reading times, scores and lengths of videos.
 */
export function looksLikeTimestamp(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_LINE || !hasDigit(text)) return false
  const reading = readMoments(text)
  const {moments, relative, today, labelled, foreign} = reading
  if (foreign || !mainly(reading)) return false
  if (relative || moments.some(({date}) => date !== null && (date.year !== null || reading.rest === 0))) return true
  return moments.some(({clock}) => clock !== null && (labelled || today || !clock.plain))
}

/** True for a line that is a time's label and nothing else: `Updated:`, `First published on`. */
export function isTimeLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false
  let labelled = false
  for (const {kind, key} of tokenize(text)) {
    if (kind === 'number') return false
    if (kind === 'mark') continue
    if (labelOf(key) !== null) labelled = true
    else if (!fillerWords.has(key)) return false
  }
  return labelled
}

/** True for a line that starts with a time's label: `Updated 3 May 2021`, `Zuletzt aktualisiert am 3. Mai 2021`. */
export function hasTimeLabel(text: string): boolean {
  for (const {kind, key} of tokenize(text.slice(0, LONGEST_LABEL))) {
    if (kind === 'word' && labelOf(key) !== null) return true
    if (kind === 'number' || (kind === 'word' && !fillerWords.has(key))) return false
  }
  return false
}

/** True for a line that names a day of the week: `Monday, 3 May 2021`. */
export function hasWeekday(text: string): boolean {
  return tokenize(text.slice(0, LONGEST_LINE)).some(({kind, key}) => kind === 'word' && isWeekday(key))
}
