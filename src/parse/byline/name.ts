import {fold} from '../fold.ts'
import {easternName} from './eastern.ts'
import {notNames, outletWords, particles, roleStems} from './words.ts'

const LONGEST = 60
const CAPITALISED = /^["'“‘]?\p{Lu}[\p{L}\p{M}'’.-]*["'”’]?$/u
const INITIAL = /^\(?(?:\p{Lu}\.){1,3}-?(?:\p{Lu}\.)?\)?$/u
const PREFIXED = /^(?:d|l|de|al|el|o|van|von)['’-]\p{Lu}/u
const CASELESS = /^[\p{Lo}\p{M}]{2,}$/u
const ENDS_SENTENCE = /[.!?:;,…]$/
const JUNIOR = /^(?:Jr|Sr|II|III|IV)\.?$/

const stems = new Set(roleStems)
const stemOpenings = new Set(roleStems.map((stem) => stem.slice(0, 3)))
const NO_ROLE = /^(?:internation|editoria|presidenti|directorat|publishin|photograph[ys]?$)/

/** True for a word that says what someone does: `Reporterin`, `correspondants`. */
export function isRoleWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (!stemOpenings.has(lower.slice(0, 3)) || NO_ROLE.test(lower)) return false
  for (let end = 4; end <= lower.length && end <= 14; end++) if (stems.has(lower.slice(0, end))) return true
  return false
}

/** True for a word as names have them: a capital first, an initial, `d'Essai`. */
export function isNameWord(word: string): boolean {
  return CAPITALISED.test(word) || INITIAL.test(word) || PREFIXED.test(word)
}

/** True for a small word inside a name, `van`, `de la`. */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** True for a word of a script without capitals (Arabic, Hebrew, Devanagari, Thai). */
export function isCaseless(word: string): boolean {
  return CASELESS.test(word)
}

/** Two to four name words with any particles between, and nothing else. */
export function isFullName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 7 || words[0] === words[words.length - 1]) return false
  let full = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (isNameWord(word) || JUNIOR.test(word)) full++
    else if (i === words.length - 1 || !isParticle(word)) return false
  }
  return full >= 2 && full <= 5
}

/** Endings that nouns have and names do not. */
const NOUN =
  /(?:tions?|sions?|ments|ness|ships?|isms?|ologies|ology|ities|.{4}ungen|.{4}ung|heit|keit|schaft|schaften|ciones|ción|cción|dades|zioni|zione|ções|ção|sjon|sjoner|izacja|ности|ность)$/
const ACRONYM = /^\p{Lu}{3,6}$/u
const LOWER = /\p{Ll}/u
const OF_ARTICLE = /^(?:der|den|dem|ter|ten)$/
const BEFORE_ARTICLE = /^(?:von|van|aus|zu|auf|zur|in|op|ver|uit|Von|Van)$/

/** `van der`, but not `Freunde der`: an article belongs to a name behind a preposition only. */
function hasLooseArticle(words: readonly string[]): boolean {
  return words.some((word, i) => OF_ARTICLE.test(word) && !BEFORE_ARTICLE.test(words[i - 1] ?? ''))
}

function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase()
  if (NOUN.test(lower)) return true
  return (notNames.has(lower) && !particles.has(word)) || outletWords.has(lower) || isRoleWord(lower)
}

/** True where a word stands that is no name: navigation, an outlet's word, a title. */
export function hasOrdinaryWord(text: string): boolean {
  return text.split(' ').some(isOrdinary)
}

/**
 * True for a line that is a person's name and nothing else: two to four capitalised words, initials and particles
 * (`Max van der Muster`, `J.R. Roe`, `JANE ROE`), or a Korean or Chinese name by its family name.
 */
export function looksLikeName(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST) return easternName(text)
  const folded = fold(text)
  if (easternName(folded)) return true
  const words = folded.split(' ')
  if (words.length < 2 || words.length > 6 || !isFullName(words)) return false
  const [first] = words as [string]
  if (isParticle(first) || hasLooseArticle(words)) return false
  if (ACRONYM.test(first) && words.slice(1).every((word) => LOWER.test(word))) return false
  const last = words[words.length - 1] as string
  if (ENDS_SENTENCE.test(last) && !INITIAL.test(last) && !JUNIOR.test(last)) return false
  return !words.some(isOrdinary)
}
