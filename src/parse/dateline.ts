import {asianDateline} from './dateline/asian.ts'
import {behindDeskNotes, datelineBehind} from './dateline/before.ts'
import {cityDateline} from './dateline/city.ts'
import type {DatelineContext, DatelineMatch} from './dateline/match.ts'
import {wireDateline} from './dateline/wire.ts'

export {behindDeskNotes} from './dateline/before.ts'
export {datelineExamples} from './dateline/examples.ts'
export {datelineAtEnd} from './dateline/japanese.ts'
export type {DatelineContext, DatelineMatch} from './dateline/match.ts'

const LONGEST = 400

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
  const from = behindDeskNotes(head)
  if (from >= head.length || cannotOpen(head, from)) return null
  const asian = asianDateline(head.slice(from))
  if (asian !== null) return {...asian, end: asian.end + from}
  const wire = datelineBehind(head, from) ?? wireDateline(head, from)
  if (wire !== null || context?.lead === false) return wire
  return cityDateline(head, from, context ?? {})
}
