import {isAgency, isChain, isNameless, strangers} from './chain.ts'
import {looksLikeName} from '../byline/name.ts'
import {BLANK_LABELS, COLON_LABELS, MARK_LABELS} from './labels.ts'

/** A caption and what of it is its credit, labels and brackets still on. */
export interface Taken {
  text: string
  credit: string | null
}

/** A credit and its caption are looked for in this many characters at either end. */
const REACH = 220
const LONGEST_CREDIT = 170

const LABEL = new RegExp(
  `(?:(?<![\\p{L}\\d])|(?<=[\\p{Ll}\\d])(?=\\p{Lu}))(?:(?:${COLON_LABELS}) ?[:：=＝]|(?:${BLANK_LABELS}) (?=["“\\p{Lu}\\p{Lo}@])|(?<!(?:AP|AFP|EPA|UPI|PTI|Getty|Pool|GC|EFE) )(?:${MARK_LABELS})[/=＝](?=\\S))|(?:[—–-] ?)?[©ⓒ]|\\([cC]\\) ?(?=\\p{Lu})|（[CＣ]）`,
  'gu',
)
const CAPITALS = new RegExp(`^(?:FOTO|BILD|PHOTO|IMAGE|QUELLE|CREDIT|PICTURE) ?: ?`, 'u')
const BRACKET = /[[(（【]([^[\](){}（）【】]{1,150})[\])）】]\s?[.。]?$/u
const INSIDE_LABEL = new RegExp(`^\\s?(?:(?:${COLON_LABELS})\\s?[:：=＝]|(?:${BLANK_LABELS}) |(?:${MARK_LABELS})\\s?[/=＝]|[©ⓒ]|Dok\\.)`, 'iu')
const EASTERN_CREDIT = /(?:撮影|提供|共同|時事|聯合|摄|攝|제공|기자)$/u
const SENTENCE_BEFORE = /[.!?"”»'’。…)]$/u
const PROPER = /^["“'‘]?(?:\p{Lu}|\p{L}+\.\p{Ll})[\p{L}\p{M}\d'’.&-]*(?: (?:&|of|the|de|di|von|for|and|\p{Lu}[\p{L}\p{M}\d'’.&-]*)){0,5}["”'’]?$/u
const BOUNDARY = /(?<=[.!?»”)。…]|[\p{L}.!?,]["'’])\s?(?=[@©\p{Lu}\p{Lo}\d])| [|/] |\s[—–-]+\s/gu
const ORDINAL = /(?:^|\D)\d{1,2}\.$/
const POSITION = /^(?:l|r|m|c|li|re|links|rechts|mitte|left|right|centre|center|gauche|droite|izq|dcha?|sx|dx|archivbild|archivfoto|symbolbild|symbolfoto|file photo|stock image|archivo|archiv|资料图|資料圖|資料照|資料写真|자료사진|\d.*)\.?$/iu

const NOTHING = (text: string): Taken => ({text, credit: null})

/** A bracket at the end: with a label, an agency, a chain; behind a sentence (not `strict`) any proper name. */
function takeBracket(text: string, strict: boolean): Taken | null {
  const match = BRACKET.exec(text)
  if (match === null) return null
  const inside = (match[1] as string).trim()
  const before = text.slice(0, match.index).trimEnd()
  if (POSITION.test(inside)) return null
  const bare = inside.replace(/, ?(?:file|archivo|archiv)$/i, '')
  const sure = INSIDE_LABEL.test(inside) || isChain(bare) || EASTERN_CREDIT.test(inside) || hasPicture(inside)
  const likely = !strict && PROPER.test(bare) && (before === '' || SENTENCE_BEFORE.test(before)) && !text.endsWith('.')
  return sure || likely ? {text: before, credit: match[0]} : null
}

function hasPicture(inside: string): boolean {
  return /\bphotos?\b|\bcourtesy\b|\bhandout\b/i.test(inside) && strangers(inside) <= 1
}

/** A label with what stands behind it; at the start of a line the caption may follow the credit. */
function takeLabel(text: string): Taken | null {
  LABEL.lastIndex = Math.max(0, text.length - REACH)
  for (let match = LABEL.exec(text); match !== null; match = LABEL.exec(text)) {
    const rest = text.slice(match.index + match[0].length).trim()
    const before = text.slice(0, match.index).trimEnd()
    if (rest === '' || rest.length > LONGEST_CREDIT) continue
    if (before === '') return takeLabelled(text, match[0], rest)
    if (strangers(rest) <= 4) return {text: trimJoint(before), credit: text.slice(match.index)}
  }
  return null
}

/** `BILD: SN/APA/EVA MUSTER Die Brücke`: the credit is in front. `Photo: A man walks …`: the label is the caption's. */
function takeLabelled(text: string, label: string, rest: string): Taken | null {
  const front = takeFront(rest)
  if (front) return front
  if (strangers(rest) <= 3) return {text: '', credit: text}
  const inner = takeEnd(rest, false)
  return inner ?? {text: label.includes('©') ? text : rest, credit: null}
}

const CAPS_CHAIN = /^((?:[\p{Lu}-]{2,8}\/)+\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,2}) (?=\p{Lu}\p{Ll}|\p{Lu} )/u
const NAME_CHAIN =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2} ?\/ ?)([\p{Lu}][\p{L}]*(?: (?:Images|Photo|Press|Pictures|alliance))?)) (?=\p{Lu})/u
const AGENCY_CHAIN = /^((\p{Lu}[\p{L}]+(?: Images)?)\/\p{Lu}[\p{L}\p{M}.'’-]* \p{Lu}[\p{L}\p{M}.'’-]*) (?=\p{Lu})/u

/** A credit in front of its caption: `Jane Roe/REUTERS The pier …`. */
function takeFront(text: string): Taken | null {
  const caps = CAPS_CHAIN.exec(text)
  if (caps) return {text: text.slice(caps[0].length).trim(), credit: caps[1] as string}
  for (const pattern of [NAME_CHAIN, AGENCY_CHAIN]) {
    const match = pattern.exec(text)
    if (match && isAgency(match[2] as string)) return {text: text.slice(match[0].length).trim(), credit: match[1] as string}
  }
  return null
}

function trimJoint(text: string): string {
  return text.replace(/[\s|/–—•-]+$/u, '').trimEnd()
}

/** A chain behind a sentence end, a bar or a dash; the earliest place from which the rest is a credit. */
function takeBehindStop(text: string): Taken | null {
  BOUNDARY.lastIndex = Math.max(0, text.length - REACH)
  for (let match = BOUNDARY.exec(text); match !== null; match = BOUNDARY.exec(text)) {
    if (match[0] === '') BOUNDARY.lastIndex++
    if (ORDINAL.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
    const rest = text.slice(match.index + match[0].length)
    const bare = rest.replace(/[.;]$/, '')
    if (isChain(bare) || isNameless(bare)) return {text: trimJoint(text.slice(0, match.index)), credit: rest}
  }
  return null
}

const LIKELY = /(?:[\p{L}\d)”"»][.!?]”?"?| [/|]) ?([\p{Lu}\p{Ll}@][\p{L}\p{M}.'’@-]*(?: [\p{L}\p{M}.'’-]+){0,3}(?:\/[\p{L}\p{M}.'’@-]+(?: [\p{L}\p{M}.'’-]+){0,3}){0,3})$/u
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const CHAIN_AT_END = new RegExp(
  `(?<=[\\p{L}\\p{N})"”’] )(${NAME}(?: \\p{Lu}\\.?(?= ))? (?:(?:de|van|von|der|al|el|di|da|la|bin) )*${NAME}(?: (?:II|III|Jr\\.?|Sr\\.?))?) ?/ ?[^/].{1,100}$`,
  'u',
)
const AGENCY_AT_END = new RegExp(`(?<=[\\p{L}\\p{N})"”’.] )([\\p{Lu}][\\p{L}]+(?: (?:Images|Photo|Press))?) ?/ ?(?:${NAME}/)*${NAME}(?: ${NAME}){0,2}$`, 'u')

/** What only a caption's end makes a credit: a name behind a stop or a slash, two names with a slash. Not where `strict`. */
function takeLikely(text: string): Taken | null {
  const match = LIKELY.exec(text)
  if (match === null) return null
  const credit = match[1] as string
  return strangers(credit) === 0 && (credit.includes('/') || looksLikeName(credit)) ? cutAt(text, text.length - credit.length) : null
}

/** A chain with nothing before it but a blank: `… in Norvale Jane Roe/AP`. */
function takeBare(text: string): Taken | null {
  const from = Math.max(0, text.length - REACH)
  const tail = text.slice(from)
  const agency = AGENCY_AT_END.exec(tail)
  if (agency && isAgency(agency[1] as string)) return cutAt(text, from + agency.index)
  const slash = tail.search(/ ?\/ ?/)
  if (slash < 0) return null
  const chain = CHAIN_AT_END.exec(tail.replace(/\.? All rights reserved\.?$/i, ''))
  if (chain === null) return null
  const credit = tail.slice(chain.index)
  return isChain(credit, true) ? cutAt(text, from + chain.index) : null
}

function cutAt(text: string, at: number): Taken {
  return {text: trimJoint(text.slice(0, at)), credit: text.slice(at)}
}

const EASTERN_END = /[＝=]\s?([^＝=。、]{1,24})$|(?<=[.。다] )([가-힣]{2,8}(?: [가-힣]{2,4})?)$|(新华社(?:记者)?\s?.{1,12}\s?摄)$|\s?\/\s?(사진[=:].{1,24})$/u

/** `＝ＡＰ`, `. 연합뉴스`, `. 김하늘 기자`, `新华社记者 某某 摄`. */
function takeEastern(text: string): Taken | null {
  const match = EASTERN_END.exec(text.slice(-60))
  if (match === null) return null
  const credit = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim()
  if (!match[3] && !match[4] && !isAgency(credit) && !EASTERN_CREDIT.test(credit)) return null
  return {text: text.slice(0, text.length - match[0].length).trimEnd(), credit}
}

function takeEnd(text: string, strict: boolean): Taken | null {
  return takeBracket(text, strict) ?? takeEastern(text) ?? takeLabel(text) ?? takeBehindStop(text) ?? takeBare(text) ?? (strict ? null : takeLikely(text))
}

/**
 * Takes the credit off a caption; `strict` leaves brackets alone that only may be one. Takes a line with single blanks.
 */
export function takeCredit(line: string, strict = false): Taken {
  if (CAPITALS.test(line)) {
    const front = takeFront(line.replace(CAPITALS, ''))
    if (front) return front
  }
  if (!line.includes('(') && (isChain(line.replace(/[.;]$/, '')) || isAgency(line))) return {text: '', credit: line}
  return takeEnd(line, strict) ?? takeFront(line) ?? NOTHING(line)
}
