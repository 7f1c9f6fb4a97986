import {toUtc} from '../parse/timestamp.ts'

/** A day or a time of a day, as ISO 8601: `2024-01-12`, `2024-01-12T18:04`, `2024-01-12T18:04+02:00`. */
export interface Moment {
  iso: string
  /** Offset (`Z`, `+02:00`) where it is known. */
  zone: string | null
  /** Read from a date of which nothing says whether day or month comes first. */
  open?: boolean
}

const minute = 60_000
const halfHour = 30 * minute
/** Offsets of the world's zones, in milliseconds. */
const westmost = -12 * 60 * minute
const eastmost = 14 * 60 * minute

/** The day, as the moment's own clock counts it. */
export function dayOf({iso}: Moment): string {
  return iso.slice(0, 10)
}

/** The moment says a time of the day. */
export function hasClock({iso}: Moment): boolean {
  return iso.length > 10
}

/** The moment in UTC, in its own zone or else in one that is assumed; null for a day, and where no zone is known. */
export function utcOf({iso, zone}: Moment, assumed: string | null): string | null {
  const where = zone ?? assumed
  return where === null ? null : toUtc(iso, where)
}

/**
 * A printed time without a zone and a declared instant are the same moment: some zone of the world has that offset between
 * them. Two times that have nothing to do with each other are half-hours apart once in thirty times.
 */
export function isSameMoment(printed: Moment, declared: Moment): boolean {
  const instant = utcOf(declared, null)
  if (instant === null || !hasClock(printed)) return false
  const offset = Date.parse(`${printed.iso.slice(0, 16)}Z`) - Date.parse(`${instant.slice(0, 16)}Z`)
  return offset % halfHour === 0 && offset >= westmost && offset <= eastmost
}

/** Whole days from one moment's day to the other's. */
export function daysBetween(from: Moment, to: Moment): number {
  return (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000
}
