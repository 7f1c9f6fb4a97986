import {looksLikeName} from '../byline/name.ts'
import {isAgency, isChain, isNameless, strangers} from './chain.ts'
import {cutAt, type Taken} from './taken.ts'

/** Credits without labels are looked for in this many characters at the end. */
const REACH = 220
const BOUNDARY =
  /(?<=[.!?»”)。…]|[\p{L}.!?,]["'’])\s?(?=[@©\p{Lu}\p{Lo}]|\d+\p{L})|(?<=[.!?…)]) (?=(?:dpa|epd|afp|ap|sda|apa|imago|picture[- ]alliance)\b)| [|/] |\s[—–-]+\s/gu
/** Cheap: what a boundary has at least. */
const LIKELY_BOUNDARY = /[.!?»”)。…"'’|—–-]| \/ /
/** `5. Januar`; `D.C` in `D.C. Jane Roe/AP`, where nothing ends. */
const NO_STOP = /(?:^|\D)\d{1,2}\.$|(?:^|[^\p{L}])\p{Lu}\.$/u
const ORDINAL = /\d\.$/
const CLOSING_STOP = /[.;]$/
const RESERVED = /\.? All rights reserved\.?$/i

/** A chain behind a sentence end, a bar or a dash; from the earliest place from which the rest is a credit. */
export function takeBehindStop(text: string, strict: boolean): Taken | null {
  const start = Math.max(0, text.length - REACH)
  const tail = text.slice(start)
  if (!LIKELY_BOUNDARY.test(tail)) return null
  for (const match of tail.matchAll(BOUNDARY)) {
    const at = start + match.index
    const before = text.slice(Math.max(0, at - 4), at)
    if (NO_STOP.test(before) && (match[0] === '' || ORDINAL.test(before))) continue
    const from = at + match[0].length
    const bare = text.slice(from).replace(CLOSING_STOP, '')
    if (isChain(bare, strict) || isNameless(bare)) return cutAt(text, at, from)
  }
  return null
}

const WORD = "[\\p{L}\\p{M}.'’@-]{1,40}"
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}"
const LIKELY: RegExp = new RegExp(
  `(?:[\\p{L}\\d)”"»][.!?]["”]?| [/|]) ?(${WORD}(?: ${WORD}){0,3}(?:/${WORD}(?: ${WORD}){0,3}){0,3})$`,
  'u',
)
const CHAIN: RegExp = new RegExp(
  `(?<=[\\p{L}\\p{N})"”’] )${NAME}(?: \\p{Lu}\\.?(?= ))? (?:(?:de|van|von|der|al|el|di|da|la|bin) ){0,2}${NAME}(?: (?:II|III|Jr\\.?|Sr\\.?))? ?/ ?[^/].{1,100}$`,
  'u',
)
const AGENCY_FIRST: RegExp = new RegExp(
  `(?<=[\\p{L}\\p{N})"”’.] )(\\p{Lu}\\p{L}{1,20}(?: (?:Images|Photo|Press))?) ?/ ?(?:${NAME}/){0,3}${NAME}(?: ${NAME}){0,2}$`,
  'u',
)

/** A chain with only a blank before it: `… in Norvale Jane Roe/AP`. */
export function takeBare(text: string): Taken | null {
  const from = Math.max(0, text.length - REACH)
  const tail = text.slice(from)
  if (!tail.includes('/')) return null
  const agency = AGENCY_FIRST.exec(tail)
  if (agency && isAgency(agency[1] as string)) return cutAt(text, from + agency.index)
  const chain = CHAIN.exec(tail.replace(RESERVED, ''))
  return chain && isChain(tail.slice(chain.index), true) ? cutAt(text, from + chain.index) : null
}

/** A name or a chain of unknown names behind a sentence, which only a caption's end makes a credit. */
export function takeLikely(text: string): Taken | null {
  const match = LIKELY.exec(text.slice(-REACH))
  if (match === null) return null
  const credit = match[1] as string
  if (strangers(credit) > 0 || !(credit.includes('/') || looksLikeName(credit))) return null
  return cutAt(text, text.length - credit.length)
}

/** `The pier. Staff Photo by Jane Roe`, `The pier. Photo provided by Norvale Council`, `The pier. Photo / Jane Roe`. */
const NAMED =
  /(?<=[.!?…”")\]] )(?:(?:\p{Lu}[\p{L}.’'-]{0,20} ){0,3}[Pp]hotos? (?:(?:provided )?by|courtesy of)|[Pp](?:hoto|icture|ic)s? (\/)) \p{Lu}[^\s!?]{0,30}(?: (?:\p{Lu}[^\s!?]{0,30}|for|of|and|the|via|from|d[aei]|v[ao]n|\/)){0,8}$/u
/** Cheap: what each of those has. */
const PHOTO = /\b[Pp]ic|[Pp]hoto/

/** A credit behind a sentence whose label has more words than labels have, or a blank before its slash. */
export function takeNamed(text: string): Taken | null {
  const from = Math.max(0, text.length - REACH)
  const tail = text.slice(from)
  const match = PHOTO.test(tail) ? NAMED.exec(tail) : null
  if (match === null) return null
  const at = from + match.index
  return cutAt(text, at, match[1] === undefined ? at : text.indexOf('/', at) + 2)
}

const EASTERN_END =
  /[＝=]\s?([^＝=。、]{1,24})$|(?<=[.。다] )([가-힣]{2,8}(?: [가-힣]{2,4})?)$|((?:新华社|新華社|中央社|本報|本报)?(?:记者|記者)\s?[^。\s]{1,12}[摄攝])$|(新华社\s?[^。]{1,12}摄)$|\s?\/\s?(사진[=:].{1,24})$/u
/** An equals sign, or a letter of a script without blanks. */
const EASTERN = /[=\u2e80-\uffff]/
const EASTERN_CREDIT = /(?:撮影|提供|共同|時事|제공|기자)$/u

/** `＝ＡＰ`, `. 연합뉴스`, `. 김하늘 기자`, `新华社记者 某某 摄`. */
export function takeEastern(text: string): Taken | null {
  if (!EASTERN.test(text)) return null
  const match = EASTERN_END.exec(text.slice(-60))
  if (match === null) return null
  const credit = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').trim()
  if (!match[3] && !match[4] && !match[5] && !isAgency(credit) && !EASTERN_CREDIT.test(credit)) return null
  return {text: text.slice(0, text.length - match[0].length).trimEnd(), credit}
}
