import {isNameWord} from './name.ts'
import {hasJob} from './title.ts'
import {deskWords, outletWords, weakOutletWords} from './words.ts'

const DOMAIN =
  /^[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,20})?\.(?:com|net|org|de|at|ch|fr|es|it|is|nl|be|uk|no|se|dk|fi|pl|cz|ru|ua|tr|jp|kr|cn|br|pt|eu|info|tv|co|online|news)$/iu
const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,6}$/u
const CAPITALS = /^[\p{Lu}\p{M}'’.-]+$/u
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|o)$/i
const STAFF_TITLE = /\bstaff (?:writer|reporter|photographer|correspondent|editor)s?$/i
const DESK = /redaktion(?:en)?$|redactie$|toimitus$/i
const CLOSING = /[.,:;()]+$/

const key = (word: string): string => word.toLowerCase().replace(CLOSING, '')

/** True for a word of a collective byline: `Staff`, `Onlineredaktion`. */
export function isDeskWord(word: string): boolean {
  return deskWords.has(key(word)) || DESK.test(word)
}

/** `Norvale Staff`, `Our Foreign Staff`, `News Desk`; but `Staff Writer` is a title. */
export function isDesk(words: readonly string[]): boolean {
  if (words.length > 6 || STAFF_TITLE.test(words.join(' '))) return false
  const at = words.findLastIndex(isDeskWord)
  return at >= 0 && !hasJob(words.slice(at + 1))
}

/** A word that only outlets have, `Press`, `norvale.com`. */
export function isOutletWord(word: string): boolean {
  return outletWords.has(key(word)) || (word.includes('.') && DOMAIN.test(word))
}

/** Words that name an outlet or agency nobody knows: `Norvale Press`, `The Norvale`, `NBN`, `NBN Norvale`. */
export function isOutlet(words: readonly string[]): boolean {
  const first = words[0] as string
  if (words.some(isOutletWord)) return true
  if (words.length === 1) return ACRONYM.test(first)
  if (ARTICLE.test(first)) return isNameWord(words[1] as string)
  return ACRONYM.test(first) && words.length <= 3 && !words.every((word) => CAPITALS.test(word))
}

/** A word that outlets' names share with people's: `Post`, `Ledger`. */
export function isWeakOutletWord(word: string): boolean {
  return weakOutletWords.has(key(word))
}

/** Words that may be an outlet where no name is expected: `Norvale Post`. */
export function maybeOutlet(words: readonly string[]): boolean {
  return words.length <= 4 && words.some((word, i) => i > 0 && isWeakOutletWord(word))
}
