import {isCity} from '../dateline/cities.ts'
import {isChain, strangers} from './chain.ts'
import {labelInBracket, mayHoldLabel} from './pattern.ts'
import type {Taken} from './taken.ts'

const REACH = 170
/** Cheap: what ends so. */
const CLOSED = /[\])）】] ?[.。]?$/
const BRACKET = /[[(（【]([^[\](){}（）【】]{1,150})[\])）】] ?[.。]?$/u
const EASTERN = /(?:撮影|提供|共同|時事|聯合|摄|攝|제공|기자)$/u
const PICTURE = /\bphotos?\b|\bcourtesy\b|\bhandout\b/i
const FILE = /, ?(?:file|archivo|archiv)$/i
const BEHIND_SENTENCE = /[.!?"”»'’。…)]$/u
const PROPER =
  /^["“'‘]?(?:\p{Lu}|\p{L}+\.\p{Ll})[\p{L}\p{M}\d'’.&-]*(?: (?:&|of|the|de|di|von|for|and|\p{Lu}[\p{L}\p{M}\d'’.&-]*)){0,5}["”'’]?$/u
/** What captions have in brackets and is no credit: where someone stands, what sort of picture it is, numbers. */
const POSITION =
  /^(?:l|r|m|c|li|re|links|rechts|mitte|left|right|centre|center|gauche|droite|izq|dcha?|sx|dx|archivbild|archivfoto|symbolbild|symbolfoto|file photo|file image|file picture|stock image|ausschnitt|detail|archivo|archiv|资料图|資料圖|資料照|資料写真|자료사진|\d.*)\.?$/iu

/**
 * A credit in brackets at the end. Sure with a label, an agency or a chain; a mere proper name (`(Norvale Council)`)
 * only behind a sentence and not where `strict`, for `… lost its majority (ODS).` is none.
 */
export function takeBracket(text: string, strict: boolean): Taken | null {
  const from = Math.max(0, text.length - REACH)
  const match = CLOSED.test(text) ? BRACKET.exec(text.slice(from)) : null
  if (match === null) return null
  const inside = (match[1] as string).trim()
  if (POSITION.test(inside)) return null
  const before = text.slice(0, from + match.index).trimEnd()
  const bare = inside.replace(FILE, '')
  if (isChain(bare) || EASTERN.test(inside) || isPicture(inside) || beginsWithLabel(inside))
    return {text: before, credit: match[0]}
  const likely = !strict && !text.endsWith('.') && PROPER.test(bare) && !isCity(bare)
  return likely && (before === '' || BEHIND_SENTENCE.test(before)) ? {text: before, credit: match[0]} : null
}

function beginsWithLabel(inside: string): boolean {
  return mayHoldLabel(inside.toLowerCase()) && labelInBracket(inside) !== null
}

function isPicture(inside: string): boolean {
  return PICTURE.test(inside) && strangers(inside) <= 1
}
