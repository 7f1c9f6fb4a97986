import type {Block, Page} from '../tree/page.ts'
import type {Dateline, TimeSource} from '../tree/story.ts'
import {declaredMoment, readMoment} from './declared-times.ts'
import {dayOf, daysBetween, hasClock, isSameMoment, type Moment, utcOf} from './moment.ts'
import {type PrintedTimes, readBylineTime, readTimeLines} from './printed-times.ts'

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

/**
 * When the story was published and updated: what its time lines print, else its bylines; metadata fill what is not printed,
 * add the hour where only the same day is printed, and the zone where a printed time has none. `timezone` is assumed for
 * printed times without one.
 */
export function tellTimes(
  {data}: Page,
  lines: readonly Block[],
  bylines: readonly Block[],
  language: string | null,
  timezone: string | null,
): TimesTold {
  const declared = {
    published: declaredMoment(data.metadata.published, language),
    updated: declaredMoment(data.metadata.modified, language),
  }
  const clues = {language, declared: [declared.published, declared.updated].filter((moment) => moment !== null)}
  let printed = readTimeLines(lines, clues)
  if (printed.published === null && printed.updated === null) {
    const inByline = readBylineTime(bylines, clues)
    if (inByline) printed = {...inByline, timestamp: printed.timestamp ?? inByline.timestamp}
  }
  declared.published ??= momentOfLines(lines, language)
  const published = unite(printed.published, declared.published, timezone)
  const later = isLater(declared.updated, declared.published) ? declared.updated : null
  const updated = isPossible(printed)
    ? unite(printed.updated, declared.updated, timezone)
    : unite(null, later, timezone)
  return {
    times: {
      timestamp: printed.timestamp,
      published: published?.moment.iso ?? null,
      publishedSource: published?.source ?? null,
      publishedUtc: published?.utc ?? null,
      updated: updated?.moment.iso ?? null,
      updatedSource: updated?.source ?? null,
      updatedUtc: updated?.utc ?? null,
    },
    ambiguous: printed.ambiguous,
  }
}

/** The `datetime` of the first time line that has one. */
function momentOfLines(lines: readonly Block[], language: string | null): Moment | null {
  for (const {data} of lines) {
    const moment = data.datetime === null ? null : readMoment(data.datetime, language)
    if (moment !== null) return moment
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
