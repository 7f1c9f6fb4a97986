import {agencyIn} from '../agency.ts'
import {endsLikeGermanPlace, isCity, isRegion} from './cities.ts'
import {isCreditWord, isKickerWord} from './kickers.ts'

/** What stands where a dateline has its place. */
export interface Place {
  /** As printed, brackets behind the city turned to commas. */
  text: string
  /** The places of a double dateline, else the one. */
  all: string[]
  /** The city is in capitals. */
  capitals: boolean
  /** The city is one that stands alone in datelines. */
  known: boolean
  /** A known state or country stands behind the city. */
  region: boolean
  /** Holds a word of labels such as ANALYSIS, or an article. */
  kicker: boolean
  /** Round brackets stand behind the city: a district, or an unknown agency. */
  bracketed: boolean
  words: number
}

const FORBIDDEN = /[!?;:"“”„«»@#*|=<>+%$€£0-9…]/
const WORD = /^['’‘(]?(?:\p{Lu}|\p{Lo}|\p{Lt})[\p{L}\p{M}.'’‘)-]*$/u
const PARTICLE =
  /^(?:de|la|le|les|du|des|del|della|di|do|da|dos|das|d['’]\p{Lu}\p{L}*|am|an|der|dem|im|in|bei|ob|vor|auf|sur|sous|en|lès|et|and|und|y|e|og|och|of|the|upon|on|under|aan|den|het|op|ter|van|nad|na|pod|a|u|es|el|al-\p{Lu}\p{L}*|['’‘]s-\p{Lu}[\p{L}-]*|&)$/u
const ARTICLE = /^(?:The|A|Die|Der|Das|Ein|Eine|Het|Een|Un|Une|This|In|On|At|For|But|And|Und|Et)$/
const BRACKETS = /\s*[([（［]\s*([^()[\]（）［］]{2,30})\s*[)\]）］]/g
const DOUBLE = /\s*\/\s*|\s*·\s*|、|,?\s+(?:and|und|et|y|e|og|och|&)\s+/u
const CUT_END = /(?:^|[\s,.])(?:\p{Lu}\.|\p{Lu}\p{L}{1,4}\.)$/u

function isCapitals(word: string): boolean {
  // `McALLEN`, `ST. LOUIS`: a small letter inside is allowed behind Mc and Mac.
  const rest = word.replace(/^(?:Mc|Mac)(?=\p{Lu})/u, '')
  return rest === rest.toUpperCase() && rest !== rest.toLowerCase()
}

function isPlaceWord(word: string, first: boolean): boolean {
  return WORD.test(word) || (!first && PARTICLE.test(word)) || (first && /^(?:['’‘]s-|al-|el-)\p{Lu}/u.test(word))
}

/** Takes away what ends the place, but not the full stop of `Calif.`. */
function trimmed(text: string): string {
  const bare = text.replace(/[\s,،–—_-]{1,8}$/u, '')
  if (!bare.endsWith('.')) return bare
  const last = bare.slice(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf(',')) + 1)
  return isRegion(last) || (CUT_END.test(bare) && last.split('.').length > 2) ? bare : bare.slice(0, -1)
}

function splitDouble(text: string): string[] {
  const parts = text.split(DOUBLE)
  // `Frankfurt/Main` is one city; `LONDON, PARIS` are two.
  if (isCity(text)) return [text]
  const listed = segmentsOf(text)
  if (listed.length > 1 && listed.every((one) => isCapitals(one) && isCity(one) && !isRegion(one))) return listed
  if (parts.length === 1 || parts.length > 4) return [text]
  const caps = isCapitals(parts[0]?.split(/[\s,]/)[0] ?? '')
  const firstComma = text.indexOf(',')
  const cut = text.search(DOUBLE)
  for (const part of parts) {
    const head = part.split(/[\s,]/)[0] ?? ''
    // `PORT OF SPAIN, Trinidad and Tobago` is one place: what stands behind `and` is not in capitals.
    if (!WORD.test(head) || isCapitals(head) !== caps) return [text]
  }
  const plain = !/[/·、]/.test(text)
  if (plain && firstComma >= 0 && firstComma < cut && text[cut] !== ',') return [text]
  return parts
}

function segmentsOf(text: string): string[] {
  return text.split(/\s*[,،]\s*/).filter((part) => part !== '')
}

/**
 * Reads a place as datelines print it: one to eight words that begin with capitals (or are particles such as `de`), with
 * state or country behind commas or in brackets, two places joined by `/` or `and`. Null for anything else: sentences,
 * numbers, agencies, bylines.
 */
export function readPlace(raw: string): Place | null {
  const printed = trimmed(raw.trim())
  const text = printed.replace(BRACKETS, ', $1')
  if (text.length < 2 || text.startsWith(',') || text.length > 70 || FORBIDDEN.test(text)) return null
  const segments = segmentsOf(text)
  if (segments.length === 0 || segments.length > 4) return null
  let words = 0
  let kicker = false
  for (const segment of segments) {
    const list = segment.split(/[\s/]+/).filter((word) => word !== '')
    words += list.length
    const ok = list.every((word, i) => isPlaceWord(word, i === 0))
    if (!ok || list.length > 5 || PARTICLE.test(list[list.length - 1] ?? 'de')) return null
    if (list.some((word) => isKickerWord(word))) kicker = true
  }
  const first = segments[0] ?? ''
  const head = first.split(' ')[0] ?? ''
  const all = splitDouble(text)
  const cities = all.map((place) => segmentsOf(place)[0] ?? place)
  const known = cities.every((city) => isCity(city))
  if (words > 8 || isCreditWord(head) || (ARTICLE.test(head) && !known)) return null
  if (agencyIn(text) !== null && !known) return null
  const capitals = first
    .split(/[\s/-]+/)
    .every((word) => isCapitals(word) || (!isCapitals(word) && PARTICLE.test(word) && word !== first))
  return {
    text,
    all,
    capitals,
    known,
    region: isRegion(segments[segments.length - 1] ?? '') && segments.length > 1,
    kicker,
    bracketed: /[(（]/.test(printed),
    words,
  }
}

/** True where every place of a mixed-case text is a German town by its ending or known. */
export function isGermanTown(place: Place): boolean {
  return place.all.every((one) => isCity(one) || endsLikeGermanPlace(one.split(/[ -]/).pop() ?? ''))
}
