import {findAgency} from '../agency.ts'
import {isFullName, isRoleWord} from './name.ts'
import {isOutletWord} from './outlet.ts'
import {roleModifiers} from './words.ts'

/** An outlet's name apart from a job and a person behind it. */
export interface OutletParts {
  outlet: string
  /** The outlet is an agency. */
  agency: boolean
  person: string | null
}

const isModifier = (word: string): boolean => roleModifiers.has(word.toLowerCase()) && !isOutletWord(word)
const POSSESSIVE = /['’]s?$/u

/**
 * `Norvale News Reporter` is the outlet `Norvale News`, `Associated Press writer Jane Roe` an agency and a person; a paper
 * called `The Norvale Reporter` stays whole.
 */
export function partOutlet(text: string): OutletParts {
  const words = text.split(' ')
  const job = words.findIndex((word, i) => i > 0 && isRoleWord(word))
  let end = job
  while (end > 1 && isModifier(words[end - 1] as string)) end--
  const outlet = words.slice(0, end).join(' ').replace(POSSESSIVE, '')
  const agency = job > 0 && findAgency(outlet) !== null
  if (job < 0 || !(agency || words.slice(0, end).some(isOutletWord))) return {outlet: text, agency: false, person: null}
  const behind = words.slice(job + 1)
  return {outlet, agency, person: isFullName(behind) ? behind.join(' ') : null}
}
