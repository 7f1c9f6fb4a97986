import {findAll} from '../parse/byline/found.ts'
import {isEasternName, looksLikeName} from '../parse/byline.ts'
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

const isWordy = (name: string): boolean => WORDY.test(name) || name.split(' ').length > mostWords
const isLong = (name: string): boolean => name.split(' ').length > 1

/** True for one name or a list of names and nothing else: `Jane Roe, Max Poe and Ana Prueba`. */
export function isNamesAlone(value: string): boolean {
  if (value.length > 90 || /\d/.test(value)) return false
  const {people, others} = findAll([value])
  if (others.length > 0 || !areNames(people, false) || people.some(isWordy)) return false
  return fold(value).length - people.join('').length <= people.length * joint
}

/** True for a desk and nothing else: `Norvale Staff`. */
export function isDeskAlone(value: string): boolean {
  const {people, desks} = findAll([value])
  return people.length === 0 && desks.length === 1 && desks[0]?.length === value.length && value.includes(' ')
}
