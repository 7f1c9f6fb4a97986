import {asianDateline} from './dateline/asian.ts'
import {cityDateline} from './dateline/city.ts'
import type {DatelineContext, DatelineMatch} from './dateline/match.ts'
import {wireDateline} from './dateline/wire.ts'

export {datelineExamples} from './dateline/examples.ts'
export type {DatelineContext, DatelineMatch} from './dateline/match.ts'

const LONGEST = 400
/** Notes to the desk and update numbers that stand before a dateline: `(Adds quotes)`, `UPDATE 2-`. */
const NOTE =
  /^\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|writes through|releads?|rewrites?|new throughout|wraps?|clarifies|fixes|removes|eds:)\b[^()]{0,140}\)\.?\s{0,3}/iu
const NUMBER =
  /^(?:UPDATE|RPT|REFILE|CORRECTED|WRAPUP|URGENT|BULLETIN|EILMELDUNG|ROUNDUP|AVANCE|WDH)(?: ?\d{1,2})?\s?[-–:]\s?/u
const SPACE = /^[\s\u200b\ufeff]{1,20}/u

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function copyFrom(text: string): number {
  let from = text.charCodeAt(0) > 32 && text.charCodeAt(0) < 128 ? 0 : (SPACE.exec(text)?.[0].length ?? 0)
  for (let round = 0; round < 2; round++) {
    const code = text.charCodeAt(from)
    let note: RegExpExecArray | null = null
    if (code === 0x28) note = NOTE.exec(text.slice(from, from + 200))
    else if (isCapital(code) && isCapital(text.charCodeAt(from + 1))) note = NUMBER.exec(text.slice(from, from + 30))
    if (note === null) break
    from += note[0].length
  }
  return from
}

/** A first character that no dateline has: lower case, a dash (signatures of posts), a quotation mark. */
function cannotOpen(text: string, from: number): boolean {
  const code = text.charCodeAt(from)
  if (code >= 97 && code <= 122) return true
  return (
    code === 0x2d ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 0x22 ||
    code === 0x201c ||
    code === 0x40 ||
    code === 0x23
  )
}

/**
 * Reads the dateline in front of a paragraph: place, date, agency and separator, in the shapes of some sixty agencies and of
 * newspapers. Returns null where the paragraph has none; what merely looks like one (a kicker, a sentence with a dash, a
 * time line, an unknown agency) is none. Shapes without an agency are read at the lead only (`context.lead`), and the
 * town with a full stop (`Karnfeld. Die Brücke …`) in German only. Offsets are 0-based. Looks at the first 400 characters.
 */
export function parseDateline(text: string, context?: DatelineContext): DatelineMatch | null {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const from = copyFrom(head)
  if (from >= head.length || cannotOpen(head, from)) return null
  const asian = asianDateline(head.slice(from))
  if (asian !== null) return {...asian, end: asian.end + from}
  const wire = wireDateline(head, from)
  if (wire !== null || context?.lead === false) return wire
  return cityDateline(head, from, context?.language ?? null)
}
