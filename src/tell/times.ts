import type {Block, Page} from '../tree/page.ts'
import type {Dateline, TimeSource} from '../tree/story.ts'
import {addressDay} from './address-day.ts'
import {declaredMoment, readMoment} from './declared-times.ts'
import {type DatesOption, houseOrder, orderAsked} from './house-order.ts'
import {dayOf, daysBetween, hasClock, isSameMoment, type Moment, utcOf} from './moment.ts'
import {
  fill,
  isSameDay,
  type PrintedTimes,
  readBylineTime,
  readStamp,
  readTimeLines,
  type TimeClues,
} from './printed-times.ts'
import {readStrayTime} from './stray-times.ts'
import {type PlacedTimes, placeTimes, type StorySpan, spanOf, type TimeLine} from './time-lines.ts'

/** When a story was published and updated, as the record says it. */
export type Times = Pick<
  Dateline,
  'timestamp' | 'published' | 'publishedSource' | 'publishedUtc' | 'updated' | 'updatedSource' | 'updatedUtc'
>

interface Told {
  moment: Moment
  source: TimeSource
  utc: string | null
}

/** The story's times, and the line whose date can be read in two ways, if there is one. */
export interface TimesTold {
  times: Times
  ambiguous: Block | null
}

/** What else decides how a page's times are read. */
export interface TimeSettings {
  /** Zone assumed for printed times without one: an IANA name or an offset. */
  timezone: string | null
  /** How `05/03/2021` reads. */
  dates: DatesOption
  /** The page's address where the page itself names none, for its country. */
  address: string | null
}

const usual: TimeSettings = {timezone: null, dates: 'auto', address: null}

/**
 * When the story was published and updated: what its time lines print, else its bylines, else a line by its headline that says
 * when; metadata fill what is not printed, add the hour where only the same day is printed, and the zone where a printed time
 * has none; last comes the day in the page's address.
 */
export function tellTimes(
  page: Page,
  lines: readonly Block[],
  bylines: readonly Block[],
  language: string | null,
  settings: Partial<TimeSettings> = {},
): TimesTold {
  const {timezone, dates, address} = {...usual, ...settings}
  const {metadata} = page.data
  const dayFirst = orderAsked(dates)
  const published = declaredMoment(metadata.published, language, dayFirst)
  const updated = declaredMoment(metadata.modified, language, dayFirst)
  let house: boolean | null | undefined
  const clues: TimeClues = {
    language,
    dayFirst,
    declared: [published, updated].filter((moment) => moment !== null && !moment.open) as Moment[],
    house: () => {
      if (house === undefined) house = houseOrder(page, metadata.url ?? address)
      return house
    },
  }
  const span = spanOf(page.children)
  const placed = placeTimes(page.children, span, lines)
  const near = placed.below.concat(placed.above, placed.foot)
  const printed = readPage(page, {span, placed}, bylines, clues, published)
  const declared = {
    published: published ?? momentOfLines(near, clues, 'published'),
    updated: updated ?? momentOfLines(near, clues, 'updated'),
  }
  if (declared.published === null && printed.published === null && printed.updated === null)
    declared.published = addressDay(metadata.url)
  return {times: timesTold(printed, declared, timezone), ambiguous: printed.ambiguous}
}

interface Declared {
  published: Moment | null
  updated: Moment | null
}

/** What the page prints, better lines first; lines away from the headline count only where metadata do not contradict them. */
function readPage(
  {children}: Page,
  {span, placed}: {span: StorySpan; placed: PlacedTimes},
  bylines: readonly Block[],
  clues: TimeClues,
  published: Moment | null,
): PrintedTimes {
  let times = fill(readTimeLines(placed.below, clues), readBylineTime(bylines, clues))
  for (const away of [placed.above, placed.foot, placed.inside]) {
    if (away.length === 0) continue
    const more = readTimeLines(away, clues)
    const other = published !== null && more.published !== null && !isSameDay(more.published, published)
    if (!other) times = fill(times, more)
  }
  if (times.published !== null || times.updated !== null) return times
  const stray = published === null ? readStrayTime(children, span, clues) : null
  const said = [...placed.above, ...placed.below, ...placed.foot, ...placed.inside].map(({block}) => block.value)
  return fill({...times, timestamp: said.length === 0 ? null : [...new Set(said)].join('\n')}, stray)
}

function timesTold(printed: PrintedTimes, declared: Declared, timezone: string | null): Times {
  const published = unite(printed.published, declared.published, timezone)
  const later = isLater(declared.updated, declared.published) ? declared.updated : null
  const updated = isPossible(printed)
    ? unite(printed.updated, declared.updated, timezone)
    : unite(null, later, timezone)
  return {
    timestamp: printed.timestamp,
    published: published?.moment.iso ?? null,
    publishedSource: published?.source ?? null,
    publishedUtc: published?.utc ?? null,
    updated: updated?.moment.iso ?? null,
    updatedSource: updated?.source ?? null,
    updatedUtc: updated?.utc ?? null,
  }
}

/** The `datetime` of the first time line that has one and prints a publication, or an update. */
function momentOfLines(lines: readonly TimeLine[], clues: TimeClues, kind: 'published' | 'updated'): Moment | null {
  for (const {
    text,
    block: {data},
  } of lines) {
    const moment = data.datetime === null ? null : readMoment(data.datetime, clues.language, clues.dayFirst)
    if (moment === null) continue
    const stamp = readStamp(text, clues)
    const updates = stamp !== null && stamp.published === null && stamp.updated !== null
    if (updates === (kind === 'updated')) return moment
  }
  return null
}

function unite(printed: Moment | null, declared: Moment | null, timezone: string | null): Told | null {
  if (printed === null) {
    return declared && {moment: declared, source: 'metadata', utc: utcOf(declared, timezone)}
  }
  if (declared !== null && !hasClock(printed) && hasClock(declared) && dayOf(printed) === dayOf(declared)) {
    return {moment: declared, source: 'printed+metadata', utc: utcOf(declared, timezone)}
  }
  const utc = utcOf(printed, timezone)
  if (utc === null && declared !== null && isSameMoment(printed, declared)) {
    return {moment: printed, source: 'printed+metadata', utc: utcOf(declared, null)}
  }
  return {moment: printed, source: 'printed', utc}
}

/**
 * An update is printed, and not before the publication: of `Published 22:41, 14 Nov 2023, updated 08:12` the update's day is not
 * printed, and it is not the fourteenth.
 */
function isPossible({published, updated}: PrintedTimes): boolean {
  if (updated === null) return false
  if (published === null || !hasClock(published) || !hasClock(updated)) return true
  return dayOf(published) !== dayOf(updated) || updated.iso >= published.iso
}

/** An update that metadata date no later than the publication is none. */
function isLater(updated: Moment | null, published: Moment | null): boolean {
  if (updated === null) return false
  if (published === null) return true
  const [from, to] = [utcOf(published, null), utcOf(updated, null)]
  return from !== null && to !== null ? to > from : daysBetween(published, updated) > 0
}
