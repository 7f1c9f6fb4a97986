import {findAll} from '../parse/byline/found.ts'
import {jobs} from '../parse/byline/words.ts'
import {isEasternName, looksLikeName} from '../parse/byline.ts'
import {isCity} from '../parse/dateline/cities.ts'
import {fold} from '../parse/fold.ts'

/** Characters between two names: ` and `, `, `. */
const joint = 5

/** True for a person's name. */
export function isPerson(name: string): boolean {
  return looksLikeName(name) || isEasternName(name, true)
}

/** True where all are names and there is one at least; `sure` as in `isEasternName`, which trusts single words too. */
export function areNames(names: readonly string[], sure: boolean): boolean {
  return (
    names.length > 0 &&
    names.every((name) => looksLikeName(name) || isEasternName(name, sure) || (sure && isLong(name)))
  )
}

/** `Jane Roe vom FC Norvale`, `Port PC USER`, `Muster SR Turbo`: capitals in the midst of a name are none of a name's. */
const WORDY = /\svom\s|^(?=.*\p{Ll}).*\p{Lu}{2}\s|\p{Ll}.*\s\p{Lu}{2,}\s+\p{Lu}{2,}$/u
const mostWords = 5
/** Figures are no name's, and these words are a picture's. */
const other = /\d|photograph|foto|©|\(c\)/iu
/** `Jane Roe (janeroe)` */
const handle = / ?[(（]@?\w{3,30}[)）]$/u

const isWordy = (name: string): boolean => WORDY.test(name) || name.split(' ').length > mostWords
const isLong = (name: string): boolean => name.split(' ').length > 1

/** True for one name or a list of names and nothing else: `Jane Roe, Max Poe and Ana Prueba`. */
export function isNamesAlone(value: string): boolean {
  if (value.length > 90 || other.test(value)) return false
  const {people, others, agencies} = findAll([value])
  // `Max Poe/AP` credits a picture.
  if (others.length + agencies.length > 0 || !areNames(people, false) || people.some(isWordy) || people.some(isCity))
    return false
  return fold(value).replace(handle, '').length - people.join('').length <= people.length * joint
}

/** True for someone and the job of a journalist: `Jane Roe Senior Politics Editor, The Norvale Post`. */
export function isJournalist(value: string): boolean {
  return (
    areNames(findAll([value]).people, false) && value.split(/[\s,–-]+/).some((word) => jobs.has(word.toLowerCase()))
  )
}

/** True for a desk and nothing else: `Norvale Staff`. */
export function isDeskAlone(value: string): boolean {
  const {people, desks} = findAll([value])
  return people.length === 0 && desks.length === 1 && desks[0]?.length === value.length && value.includes(' ')
}
