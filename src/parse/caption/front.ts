import {isAgency} from './chain.ts'
import type {Taken} from './taken.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}"
const CAPS_CHAIN = /^((?:[\p{Lu}-]{2,8}\/){1,4}\p{Lu}{2,30}(?:[ -]\p{Lu}{2,30}){0,2}) (?=\p{Lu}\p{Ll}|\p{Lu} )/u
const NAME_CHAIN: RegExp = new RegExp(
  `^(${NAME}(?: ${NAME}){1,2} ?/ ?(\\p{Lu}\\p{L}{1,20}(?: (?:Images|Photo|Press|Pictures|alliance))?)) (?=\\p{Lu})`,
  'u',
)
const AGENCY_CHAIN: RegExp = new RegExp(`^((\\p{Lu}\\p{L}{1,20}(?: Images)?)/${NAME} ${NAME}) (?=\\p{Lu})`, 'u')

/** A credit in front of its caption: `Jane Roe/REUTERS The pier at dawn`, `SN/APA/EVA MUSTER Die Brücke`. */
export function takeFront(text: string): Taken | null {
  if (!text.includes('/')) return null
  const caps = CAPS_CHAIN.exec(text)
  if (caps) return {text: text.slice(caps[0].length), credit: caps[1] as string}
  for (const pattern of [NAME_CHAIN, AGENCY_CHAIN]) {
    const match = pattern.exec(text)
    if (match && isAgency(match[2] as string)) return {text: text.slice(match[0].length), credit: match[1] as string}
  }
  return null
}
