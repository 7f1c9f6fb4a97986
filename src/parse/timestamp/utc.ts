const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-]\d\d:\d\d)?$/
const OFFSET = /^([+-])(\d\d):?(\d\d)?$/

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let made: Intl.DateTimeFormat | null = null
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    made = null
  }
  formats.set(zone, made)
  return made
}

/** What the clocks of a zone show at an instant, as if it were UTC. */
function wallTime(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {}
  for (const {type, value} of format.formatToParts(instant)) part[type] = Number(value)
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function instantIn(wall: number, zone: string): number | null {
  if (zone === 'Z') return wall
  const offset = OFFSET.exec(zone)
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return wall - (offset[1] === '-' ? -minutes : minutes) * 60_000
  }
  const format = formatOf(zone)
  if (format === null) return null
  // Two steps settle the hours around a change of the clocks.
  const first = wall - (wallTime(format, wall) - wall)
  return wall - (wallTime(format, first) - first)
}

/**
 * A local time as printed (`2024-01-12T18:04`, seconds optional) in a zone (`Z`, `+02:00`, or an IANA name such as
 * `Europe/Berlin`) as UTC: `2024-01-12T16:04:00Z`. An offset on `local` itself is ignored in favour of `zone`.
 * Null for a day without a time, an impossible date, or an unknown zone.
 */
export function toUtc(local: string, zone: string): string | null {
  const match = LOCAL.exec(local)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const check = new Date(wall)
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || hour > 23 || minute > 59) return null
  const instant = instantIn(wall, zone)
  return instant === null ? null : new Date(instant).toISOString().replace('.000', '')
}
