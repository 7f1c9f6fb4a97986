import {copyStart, type Separator, shouts} from './copy.ts'
import type {DatelineContext} from './match.ts'
import {isGermanTown, type Place} from './place.ts'
import type {Prefix} from './prefix.ts'

/** Shorter copy behind a city and a colon is a heading: `Berlin: A guide`. */
const SENTENCE = 60

/** The language without its region, lower case; empty where it is not known. */
export function baseLanguage({language}: DatelineContext): string {
  return language?.slice(0, 2).toLowerCase() ?? ''
}

/** Letters enough for a place in capitals that no list knows: acronyms are shorter. */
function longEnough(place: Place): boolean {
  return place.words > 1 || place.text.length >= 5
}

function dashed(place: Place, separator: Separator, dated: boolean, context: DatelineContext): boolean {
  const language = baseLanguage(context)
  const strong = /[—–]|--/.test(separator.text)
  if (place.kicker && !place.known) return false
  if (place.capitals) {
    if (place.known || place.region || dated) return true
    // `LE POINT DU JOUR - « …`: French papers set section names so.
    if (!strong && language === 'fr') return false
    return longEnough(place) && place.words <= (strong ? 3 : 1)
  }
  if (dated) return place.known || place.region || place.words === 1
  if (place.known || place.region) return true
  // `مرسى النخيل – عادت`: scripts without capitals.
  if (ARABIC.test(place.text)) return strong && place.words <= 3 && context.isPlace?.(place.text) === true
  return place.all.length > 1 && language === 'de' && isGermanTown(place)
}

const ARABIC = /^[\p{Script=Arabic}\p{Script=Hebrew} ]+$/u
const SPEECH = /^[–—-] \S/u
const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** `NORVALE, OHIO - JANUARY 12: The mayor …`: captions of picture agencies. */
const CAPTION_DATE = /^\p{Lu}{3,9} \d{1,2}(?:, \d{4})?:/u

/** Copy of at least three words: menus pair states and cities (`OHIO - Port Ellin`). */
function isCopy(text: string, i: number): boolean {
  const first = text.indexOf(' ', i)
  return (
    first > 0 && text.indexOf(' ', first + 1) > 0 && text.length - i > 12 && !CAPTION_DATE.test(text.slice(i, i + 24))
  )
}

/** A colon: `NEW DELHI: The bridge …`, `KARNFELD, January 12: The bridge …`; of a city in small letters with a whole sentence behind. */
function colon(place: Place, date: string | null, length: number, {isPlace}: DatelineContext): boolean {
  // `NORVALE, OHIO - JANUARY 12: Jane Roe speaks`: a caption.
  if (date !== null) return (place.known || (place.capitals && !place.kicker)) && /\p{Ll}|^\d/u.test(date)
  if (place.capitals) return place.known || (!place.kicker && place.words === 1 && isPlace?.(place.text) === true)
  return place.known && length >= SENTENCE
}

/** Whether a place, or a place and a date, before a separator is a dateline that opens copy. */
export function accepts(text: string, prefix: Prefix, separator: Separator, context: DatelineContext): boolean {
  const language = baseLanguage(context)
  const {place, date} = prefix
  if (place === null || place.bracketed || UNCASED.test(place.text)) return false
  if (separator.end === text.length) {
    // A line of its own: `NORVALE, Ohio —`, `Karnfeld.`
    if (separator.kind === 'dash') return place.capitals && (place.known || place.region)
    return separator.kind === 'stop' && language === 'de' && date === null && place.words <= 2 && isGermanTown(place)
  }
  // `STORSKJÆR: – Jeg sa …`: Nordic copy sets a dash before speech.
  const spoken = separator.kind === 'colon' && SPEECH.test(text.slice(separator.end, separator.end + 3))
  const start = spoken ? separator.end + 2 : separator.end
  if (copyStart(text, start) !== 'upper' || !isCopy(text, start)) return false
  if (separator.kind === 'dash')
    return !(place.capitals && shouts(text, separator.end)) && dashed(place, separator, date !== null, context)
  if (separator.kind === 'colon')
    return !shouts(text, separator.end) && colon(place, date, text.length - separator.end, context)
  // `Karnfeld. Die Brücke bleibt zu.`: German papers' standfirsts.
  return (
    separator.kind === 'stop' &&
    language === 'de' &&
    date === null &&
    !place.capitals &&
    place.words <= 3 &&
    isGermanTown(place)
  )
}
