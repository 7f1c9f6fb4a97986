import {squeeze} from '../parse/fold.ts'
import type {StoryRecord} from '../tree/story.ts'

/** What a story says of its origin; null where it says nothing. */
export interface Evidence {
  agency: string | null
  location: string | null
  /** Day, as `2021-05-03`. */
  date: string | null
}

/** What is held against two stories that name different agencies, places or days, and in favour of two that name the same. */
const BASE = 0.38
const SAME_AGENCY = -0.04
const OTHER_AGENCY = 0.08
const SAME_PLACE = -0.02
const OTHER_PLACE = 0.04
const DAYS_APART = 0.12
/** Copy is printed again a day or two later; a template (results, forecasts) much later. */
const NEAR_DAYS = 3
const DAY = 86400000

/** What a record says of its origin: dateline before byline, printed day before the day of publication. */
export function evidenceOf({dateline, byline}: StoryRecord): Evidence {
  return {
    agency: dateline.agency ?? byline.agency,
    location: dateline.location,
    date: dateline.date ?? dateline.published?.slice(0, 10) ?? null,
  }
}

/**
 * The share of the shorter copy that two stories must have in common to be the same copy. An agency's name is evidence, not
 * proof: outlets drop it, and print the agency of a picture.
 */
export function neededLikeness(one: Evidence, other: Evidence): number {
  let needed = BASE
  if (one.agency !== null && other.agency !== null) needed += one.agency === other.agency ? SAME_AGENCY : OTHER_AGENCY
  if (one.location !== null && other.location !== null)
    needed += squeeze(one.location) === squeeze(other.location) ? SAME_PLACE : OTHER_PLACE
  if (one.date !== null && other.date !== null) {
    const days = Math.abs(Date.parse(one.date) - Date.parse(other.date)) / DAY
    if (days > NEAR_DAYS) needed += DAYS_APART
  }
  return needed
}
