import {opening} from '../openings.ts'
import {isAgency} from './chain.ts'
import {SOURCE_LABELS} from './front-labels.ts'
import type {Taken} from './taken.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}"
const LONGEST = 150
const source = opening([[SOURCE_LABELS, ' ?[,،，] ?(?=\\S)']], 'u')
const CAPS_CHAIN = /^((?:[\p{Lu}-]{2,8}\/){1,4}\p{Lu}{2,30}(?:[ -]\p{Lu}{2,30}){0,2}) (?=\p{Lu}\p{Ll}|\p{Lu} )/u
/** The supplier's `Images` may be glued to the caption: `Jane Roe/Norvale ImagesThe pier at dawn`. */
const NAME_CHAIN: RegExp = new RegExp(
  `^((?:[©ⓒ] ?)?${NAME}(?: ${NAME}){1,2} ?/ ?(?:${NAME}(?: ${NAME})? ?/ ?)?(\\p{Lu}\\p{L}{1,20}(?: (?:Images|SMI|Photo|Press|Pictures|alliance))?))(?: (?!Images|Photo|Press|Pictures)|(?<=Images))(?=\\p{Lu})`,
  'u',
)
const AGENCY_CHAIN: RegExp = new RegExp(`^((\\p{Lu}\\p{L}{1,20}(?: Images)?)/${NAME} ${NAME}) (?=\\p{Lu})`, 'u')

/** A line that only says who supplied the picture: `Fuente de la imagen, Norvale Images`. */
export function takeSource(line: string): Taken | null {
  const match = source(line)
  return match !== null && line.length <= LONGEST ? {text: '', credit: line.slice(match[0].length)} : null
}

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
