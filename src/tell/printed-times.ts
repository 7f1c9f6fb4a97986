import {parseTimestamp, type Timestamp} from '../parse/timestamp.ts'
import type {Block} from '../tree/page.ts'
import {dayOf, hasClock, type Moment} from './moment.ts'
import type {TimeLine} from './time-lines.ts'

/** What the page prints of when. */
export interface PrintedTimes {
  /** The time lines as they stand, joined with line feeds. */
  timestamp: string | null
  published: Moment | null
  updated: Moment | null
  /** The line whose date may be read day first or month first, and nothing decides. */
  ambiguous: Block | null
}

/** What decides how printed times are read. */
export interface TimeClues {
  language: string | null
  /** Moments that metadata declare; a date that can be read two ways is read as one of them. */
  declared: readonly Moment[]
  /** What the reader asked for: it decides. */
  dayFirst: boolean | null
  /** What the rest of the page speaks for; asked only where a date can be read in two ways. */
  house: () => boolean | null
}

/** `05/03/2021`, `5-3-21`: may be read in two ways. */
const twoWays = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{2}/
/** A byline has more words beside its time than a time line: `By Ada Quill, Elder Post on 3 May 2021 in Harbours`. */
const bylineWords = 16

/**
 * Reads a story's time lines, in order. Pieces on lines of their own belong together (`Published` / `12 January 2022` /
 * `Updated 18:04`), so they are read as one first, then each alone for what that did not give.
 */
export function readTimeLines(lines: readonly TimeLine[], clues: TimeClues): PrintedTimes {
  const texts = lines.map(({text}) => text)
  const times: PrintedTimes = {
    timestamp: lines.length === 0 ? null : lines.map(({block}) => block.value).join('\n'),
    published: null,
    updated: null,
    ambiguous: null,
  }
  for (const text of lines.length > 1 ? [texts.join(' '), ...texts] : texts) {
    const known = times.updated === null ? clues.declared : [...clues.declared, times.updated]
    const stamp = readStamp(text, {...clues, declared: known})
    if (stamp === null) continue
    times.published ??= moment(stamp.published, stamp.publishedZone)
    times.updated ??= moment(stamp.updated, stamp.updatedZone)
    if (stamp.ambiguous) times.ambiguous ??= lines[0]?.block ?? null
    if (times.published !== null && times.updated !== null) break
  }
  return times
}

/** The first time that a byline holds: `By Ada Quill, 3 May 2021, 10:15`. */
export function readBylineTime(bylines: readonly Block[], clues: TimeClues): PrintedTimes | null {
  for (const block of bylines) {
    const stamp = /\p{Nd}/u.test(block.value) ? readStamp(block.value, clues, bylineWords) : null
    const times = stamp && timesOf(stamp, block)
    if (times) return times
  }
  return null
}

/** What a reading of a line says; null where it says no day. */
export function timesOf(stamp: Timestamp, block: Block): PrintedTimes | null {
  if (stamp.published === null && stamp.updated === null) return null
  return {
    timestamp: stamp.text,
    published: moment(stamp.published, stamp.publishedZone),
    updated: moment(stamp.updated, stamp.updatedZone),
    ambiguous: stamp.ambiguous ? block : null,
  }
}

/** Reads a line; a date that can be read in two ways as the metadata, the line's other time or the page's house has it. */
export function readStamp(text: string, clues: TimeClues, words?: number): Timestamp | null {
  const {language, declared, dayFirst} = clues
  const context = {language, dayFirst, ...(words !== undefined && {words})}
  if (dayFirst !== null || !twoWays.test(text)) return parseTimestamp(text, context)
  const stamp = parseTimestamp(text, {...context, house: isEnglish(language) ? clues.house() : null})
  if (stamp === null || isDeclared(stamp, declared)) return stamp && {...stamp, ambiguous: false}
  const others = [true, false].map((order) => parseTimestamp(text, {...context, dayFirst: order}))
  for (const other of others) if (other && isDeclared(other, declared)) return {...other, ambiguous: false}
  if (!stamp.ambiguous) return stamp
  // `05/11/2024, updated 19:40`: the clock settles the second reading, and the second the first.
  return others.find((other) => other?.updated && isDeclared(other, [{iso: other.updated, zone: null}])) ?? stamp
}

/** The only language whose dates have two orders; a page without one may be written in it. */
function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language)
}

/** The first day that a reading gives is that of a declared moment, give or take the one that time zones make. */
function isDeclared({published, updated}: Timestamp, declared: readonly Moment[]): boolean {
  const iso = published ?? updated
  return iso !== null && declared.some((other) => isSameDay({iso, zone: null}, other))
}

/** Two moments of one day, give or take the one that time zones make. */
export function isSameDay(one: Moment, other: Moment): boolean {
  return Math.abs(Date.parse(dayOf(one)) - Date.parse(dayOf(other))) <= 86_400_000
}

/** Fills what the better lines leave open with what lesser ones say: never an update before the publication. */
export function fill(times: PrintedTimes, lesser: PrintedTimes | null): PrintedTimes {
  if (lesser === null) return times
  if (times.published === null && times.updated === null) {
    if (lesser.published === null && lesser.updated === null) return times
    return {...lesser, timestamp: lesser.timestamp ?? times.timestamp}
  }
  const more = {...times, timestamp: [times.timestamp, lesser.timestamp].filter((text) => text !== null).join('\n')}
  if (times.published === null && lesser.published !== null && isBefore(lesser.published, times.updated))
    return {...more, published: lesser.published, ambiguous: times.ambiguous ?? lesser.ambiguous}
  const update = lesser.published === null ? lesser.updated : null
  if (times.updated === null && update !== null && isBefore(times.published, update))
    return {...more, updated: update, ambiguous: times.ambiguous ?? lesser.ambiguous}
  return times
}

function isBefore(one: Moment | null, other: Moment | null): boolean {
  if (one === null || other === null) return false
  return hasClock(one) && hasClock(other) ? one.iso <= other.iso : dayOf(one) <= dayOf(other)
}

function moment(iso: string | null, zone: string | null): Moment | null {
  return iso === null ? null : {iso, zone}
}
