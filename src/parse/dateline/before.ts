import {isCity} from './cities.ts'
import type {DatelineMatch} from './match.ts'
import {wireDateline} from './wire.ts'

/** Notes to the desk that stand before a dateline: `(Adds quotes)`, `(Eds: Updates.)`, `(2nd LD)`. */
const NOTE =
  /^[([](?:(?:adds?|updates?|updated|recasts?|corrects?|corrected|refiles?|repeats?|writes through|releases|rewrites?|new throughout|wraps?|clarifies|fixes|removes|urgent|(?:\d(?:st|nd|rd|th) )?ld|(?:\d(?:st|nd|rd|th) )?lead)\b|(?:eds|attn|attention editors) ?:)[^()[\]]{0,140}[)\]][.;:]?\s{0,3}/iu
/** Update numbers and kinds of copy: `UPDATE 2-`, `RPT-`, `FACTBOX-`, `URGENT: `. */
const NUMBER =
  /^(?:UPDATE|RPT|REFILE|CORRECTED|CORRECTION|WRAPUP|URGENT|BULLETIN|FLASH|ALERT|ALERTE|BREAKING|EILMELDUNG|ROUNDUP|AVANCE|AMPLIACIÓN|WDH|FACTBOX|ANALYSIS|EXCLUSIVE|FEATURE|FOCUS|INSIGHT|INTERVIEW|NEWSMAKER|POLL|PREVIEW|TIMELINE|EXPLAINER|SPECIAL REPORT|BRIEF)(?: ?\d{1,2})?(?:\s?[-–:]\s?| (?=\p{Lu}{2}))/u
/** `1st Ld-Writethru: `, `Eds: Updates. `, `ADV12 `. */
const DESK = /^(?:\d(?:st|nd|rd|th) L(?:d|ead)(?:-Writethru)?[,.:]?\s{1,3}|Eds: [^()]{1,80}?[.!] (?=\p{Lu}{2}))/u
const SPACE = /^[\s\u200b\ufeff]{1,20}/u
const ROUNDS = 3

function noteLength(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code === 0x28 || code === 0x5b) return NOTE.exec(text.slice(from, from + 200))?.[0].length ?? 0
  const next = text.charCodeAt(from + 1)
  if (code >= 65 && code <= 90 && next >= 65 && next <= 90)
    return NUMBER.exec(text.slice(from, from + 40))?.[0].length ?? 0
  if ((code >= 49 && code <= 57) || text.startsWith('Eds: ', from))
    return DESK.exec(text.slice(from, from + 100))?.[0].length ?? 0
  return 0
}

/** Index behind the notes to the desk and update numbers that a paragraph opens with: `UPDATE 2-`, `(Adds quotes) `; 0 where it has none. */
export function behindDeskNotes(text: string): number {
  let from = text.charCodeAt(0) > 32 && text.charCodeAt(0) < 128 ? 0 : (SPACE.exec(text)?.[0].length ?? 0)
  for (let round = 0; round < ROUNDS; round++) {
    const length = noteLength(text, from)
    if (length === 0) break
    from += length
  }
  return from
}

const SLUG = /^(?:BC|AP|AM|PM|US|EU|HNS|GLF|BKN|FBN|BBA)-[\p{L}\d-]{2,40}/u
const BYLINE = /^(?:By|BY|Von|Par|Por|Di|Door|Av|Af) (?=\p{Lu})/u
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}$/u
const CAPITALS = /^\p{Lu}[\p{Lu}.'’/-]+,?$/u
const REACH = 90
const TRIES = 10

/** A place in capitals behind words that are not, or a city that lists know: there the dateline starts. */
function isStart(before: string, first: string, match: DatelineMatch): boolean {
  if (CAPITALS.test(first)) return !CAPITALS.test(before) || before.includes('-')
  return isCity(match.locations[0]?.split(',')[0] ?? '')
}

/**
 * A wire's dateline behind a slug or a byline on the same line (`BC-US--Ferry Aground PORT ELLIN, Ohio (AP) — `,
 * `By Jane Roe NEW DARSALA, Jan 12 (PTI) `), the byline's one name as its author; null where there is none.
 */
export function datelineBehind(text: string, from: number): DatelineMatch | null {
  const head = text.slice(from, from + REACH)
  const byline = BYLINE.exec(head)
  if (byline === null && !SLUG.test(head)) return null
  for (let at = head.indexOf(' ', byline?.[0].length ?? 0), tries = 0; at > 0 && tries < TRIES; tries++) {
    const next = head.indexOf(' ', at + 1)
    const first = head.slice(at + 1, next < 0 ? head.length : next)
    const match = /^\p{Lu}/u.test(first) ? wireDateline(text, from + at + 1) : null
    if (match !== null && isStart(head.slice(head.lastIndexOf(' ', at - 1) + 1, at), first, match)) {
      const name = byline === null ? '' : head.slice(byline[0].length, at).replace(/[,.:;]$/u, '')
      return NAME.test(name) ? {...match, author: name} : match
    }
    at = next
  }
  return null
}
