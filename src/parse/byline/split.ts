import {CUT} from './noise.ts'

const STRONG = new RegExp(
  `[·•|;｜●■／︱${CUT}]+|\\s+[-/–—]+\\s+|(?<=\\S)/(?=\\p{L})|(?<=\\p{L})/$|[、，]|\\s[-–—]+|^[-–—*»>]+`,
  'u',
)
/** Cheap: a mark at which a text may be parted. */
const MARK: RegExp = new RegExp(`[·•|;｜●■／︱${CUT}/–—、，*»>-]`)
const COMMA = /\s*,\s*/
const JOIN =
  /\s(?:and|und|et|y|e|en|og|och|ja|i|a|ve|и|та|і|&|\+|és|și|và|dan|και|और|with|mit|avec|con|com|met|med|с|z|s|sowie|aus|plus)\s/giu
const ARABIC_AND = / و(?=\p{L}{3})/u

/** Parts of a byline between strong marks: dots, bars, slashes, dashes, and what was cut out. */
export function splitStrong(text: string): string[] {
  if (!MARK.test(text)) return text.trim() === '' ? [] : [text.trim()]
  return text
    .split(STRONG)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Parts between commas. */
export function splitCommas(text: string): string[] {
  return text.split(COMMA).filter((part) => part !== '')
}

/** Places where `and` or `with` of some language stands: where they begin and where they end. */
export function joints(text: string): {from: number; to: number}[] {
  const out: {from: number; to: number}[] = []
  // `matchAll` copies the pattern each time, ten times the work of looking where there is nothing.
  JOIN.lastIndex = 0
  for (let match = JOIN.exec(text); match; match = JOIN.exec(text)) out.push({from: match.index, to: JOIN.lastIndex})
  const arabic = ARABIC_AND.exec(text)
  if (arabic) out.push({from: arabic.index, to: arabic.index + 2})
  return out
}
