import {type Opening, opening} from '../openings.ts'
import {BLANK_LABELS, CAPITAL_LABELS, COLON_LABELS, MARK_LABELS, NAME_LABELS} from './labels.ts'

/** `Photo/Name` is a label, `AP Photo/Name` is an agency's own form. */
const NOT_BEHIND_AGENCY = '(?<!(?:AP|AFP|EPA|UPI|PTI|Getty|Pool|GC|EFE) )'
/** A label begins behind a non-letter, or is glued to what is there: `OstauBild: …`, `… von NORVALEFoto: …`. */
const EDGE = '(?:(?<![\\p{L}\\d])|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}))'
const NAMES_BEHIND = ' (?=\\p{Lu}{2,}[ -]\\p{Lu}{2,})'
const QUOTE_OR_NAME_BEHIND = ' (?=["“\\p{Lu}\\p{Lo}@])'
const WORDED = `(?:${COLON_LABELS}|${CAPITAL_LABELS}) ?[:：=＝]|(?:${NAME_LABELS})${NAMES_BEHIND}|(?:${BLANK_LABELS})${QUOTE_OR_NAME_BEHIND}|${NOT_BEHIND_AGENCY}(?:${MARK_LABELS})[/=＝](?=\\S)`
const SIGN = '(?:[—–-] ?)?[©ⓒ]|\\([cC]\\) ?(?=\\p{Lu})|（[CＣ]）'
/** `by.CreditJane Roe`, `by.Credit...Jane Roe`: a label whose separator got lost. */
const CREDIT = '(?<=[.!?"”)]) ?(?:Credit){1,2}(?:\\.{3}|(?=\\p{Lu}\\p{Ll})| (?=\\p{Lu}))'

/** Words without which no label in front of a blank can be. */
const WORDS: readonly string[] = [...(BLANK_LABELS.match(/\p{L}{4,}|Fot/gu) ?? []), 'redit']
const EITHER_CASE = [...new Set([...WORDS, ...WORDS.map((word) => word.toLowerCase())])].join('|')
const LIKELY: RegExp = new RegExp(`[:：=＝/©ⓒ]|(?:${NAME_LABELS}) |\\([cC]\\)|（[CＣ]|[Dd]ok\\.|${EITHER_CASE}`)

/** False, cheaply, for a text without any label. */
export function mayHoldLabel(text: string): boolean {
  return LIKELY.test(text)
}

/** Labels anywhere in a line; global, for `matchAll`. */
export const labelAnywhere: RegExp = new RegExp(`${EDGE}(?:${WORDED})|${SIGN}|${CREDIT}`, 'gu')
/** A label at the start of a line. */
export const labelInFront: Opening = opening(
  [
    [`${COLON_LABELS}|${CAPITAL_LABELS}`, ' ?[:：=＝]'],
    [NAME_LABELS, NAMES_BEHIND],
    [BLANK_LABELS, QUOTE_OR_NAME_BEHIND],
    [MARK_LABELS, '[/=＝](?=\\S)'],
    ['image|photo|picture|credit|foto|source', ' ?: (?=\\S)'],
    ['Image|Photo|Picture', ' by (?=\\S{1,30} on \\p{Lu})'],
    [SIGN, ''],
  ],
  'u',
)
/** A label at the start of what stands in brackets, in any case. */
export const labelInBracket: Opening = opening(
  [
    [COLON_LABELS, '\\s?[:：=＝]'],
    [BLANK_LABELS, ' '],
    [MARK_LABELS, '\\s?[/=＝]'],
    ['[©ⓒ]|Dok\\.', ''],
  ],
  'iu',
  '\\s',
)
/** Labels and marks to take off a credit. */
export const labelOfCredit: Opening = opening(
  [
    [COLON_LABELS, ' ?[:：=＝] ?'],
    [BLANK_LABELS, ' '],
    [MARK_LABELS, ' ?[/=＝] ?'],
    [NAME_LABELS, ' (?=\\p{Lu}+[ -]\\p{Lu}+,)'],
    ['[©ⓒ]\\s?|Copyright |Dok\\. ?|\\([cC]\\)\\s?|（[CＣ]）|[=＝|/–—•-]+ ?', ''],
  ],
  'iu',
)
