import {parseTimestamp, type Timestamp} from '../parse/timestamp.ts'
import type {Block} from '../tree/page.ts'
import type {Moment} from './moment.ts'

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
}

/**
 * Reads a story's time lines, in order. Pieces on lines of their own belong together (`Published` / `12 January 2022` /
 * `Updated 18:04`), so they are read as one first, then each alone for what that did not give.
 */
export function readTimeLines(lines: readonly Block[], clues: TimeClues): PrintedTimes {
  const printed = lines.map(({value}) => value)
  const times: PrintedTimes = {
    timestamp: printed.length === 0 ? null : printed.join('\n'),
    published: null,
    updated: null,
    ambiguous: null,
  }
  const texts = lines.length > 1 ? [printed.join(' '), ...printed] : printed
  for (const text of texts) {
    const known = times.updated === null ? clues.declared : [...clues.declared, times.updated]
    const stamp = read(text, {...clues, declared: known})
    if (stamp === null) continue
    times.published ??= moment(stamp.published, stamp.publishedZone)
    times.updated ??= moment(stamp.updated, stamp.updatedZone)
    if (stamp.ambiguous) times.ambiguous ??= lines[0] ?? null
    if (times.published !== null && times.updated !== null) break
  }
  return times
}

/** The first time that a byline holds: `By Ada Quill, 3 May 2021, 10:15`. */
export function readBylineTime(bylines: readonly Block[], clues: TimeClues): PrintedTimes | null {
  for (const block of bylines) {
    const stamp = /\p{Nd}/u.test(block.value) ? read(block.value, clues) : null
    if (stamp === null || (stamp.published === null && stamp.updated === null)) continue
    return {
      timestamp: stamp.text,
      published: moment(stamp.published, stamp.publishedZone),
      updated: moment(stamp.updated, stamp.updatedZone),
      ambiguous: stamp.ambiguous ? block : null,
    }
  }
  return null
}

function read(text: string, {language, declared}: TimeClues): Timestamp | null {
  const stamp = parseTimestamp(text, {language})
  if (!stamp?.ambiguous) return stamp
  // `05/11/2024, updated 19:40`: the clock settles the second reading, and the second the first.
  const within = stamp.published !== null && stamp.updated !== null ? [{iso: stamp.updated, zone: null}] : []
  for (const dayFirst of [true, false]) {
    const other = parseTimestamp(text, {language, dayFirst})
    const iso = other?.published ?? other?.updated ?? null
    if (other !== null && iso !== null && isDeclared(iso, declared)) return {...other, ambiguous: false}
    if (other !== null && iso !== null && isDeclared(iso, within)) return other
  }
  return stamp
}

/** The day is that of a declared moment, give or take the one that time zones make. */
function isDeclared(iso: string, declared: readonly Moment[]): boolean {
  const day = Date.parse(iso.slice(0, 10))
  return declared.some((other) => Math.abs(Date.parse(other.iso.slice(0, 10)) - day) <= 86_400_000)
}

function moment(iso: string | null, zone: string | null): Moment | null {
  return iso === null ? null : {iso, zone}
}
