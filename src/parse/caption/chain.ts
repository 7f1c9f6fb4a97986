import {agencyIn, findAgency} from '../agency.ts'
import {fold} from '../fold.ts'
import {NAMELESS} from './labels.ts'

/** Small words inside credits: `Jane Roe for The Norvale Press via AP`. */
const SMALL = new Set(
  'via by for of the and de der den von van da del di du des la le les el los y e i im in für durch pour par por al bin af av zu und et og och na z w из и photo foto images pic pool stringer handout dpa ats sda epd ap afp str'.split(
    ' ',
  ),
)
const WORD = /[^\s/|,]+/g
const GOOD = /^["“'‘(©@\p{Lu}\d\p{Lo}]|^[-–—&+]+$/u
const DOMAIN = /^[\w-]+\.(?:com|net|org|de|at|ch|fr|es|it|is|nl|be|uk|no|se|dk|fi|pl|cz|ru|tv|info|gov|co)$/i
const STOP = /[.!?]["”’']? \S/g
const ASCII_LETTER = /[a-zA-Z\d]/
const LETTER = /\p{L}/u
/** Words of suppliers that no list knows: `Norvale Images`. */
const SUPPLIER =
  /\p{Lu}[\p{L}&]+ (?:Images?|Photos?|Pictures?|Press|Photography|Agency|Agencia|Archive|Archives|Services?|News|Studios?|Media|TV)\b/u
const RESERVED = /\.? All rights reserved\.?$/i
const NAME_SLASH = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3} ?\/ ?[@\p{Lu}]/u
const JOINED = /\S ?[/|] ?\S|\p{L}[—–]\p{Lu}/u
const VIA = /\bvia \p{Lu}/u
const SLASH = /\S ?\/ ?\S/
/** Words that stand beside an agency's name without a slash: `AP Photo`, `Getty Images Europe`. */
const BESIDE =
  /^(?:photos?|wire|images?|pictures|europe|news|pics?|file|pool|archive|foto|by|the|via|handout|newscom|photo\/|\s|[.,-])*$/i
const LONGEST = 150
/** `Jane Roe jroe@norvalepost.example`. */
const WITH_ADDRESS = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}[ ,/]{1,2}){1,4}[\w.-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$/u
const LICENCE = /^CC[ -](?:BY|0)(?:-(?:SA|NC|ND)){0,2}(?: \d\.\d)?$/i
const HANDLE = /^[\p{Ll}\d][\p{L}\d_.-]{1,30} ?$/u

/** True for a word as names have them, a number, or a mark between names. */
function isGood(word: string): boolean {
  const unit = word.charCodeAt(0)
  if ((unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return true
  if (unit >= 97 && unit <= 122) return false
  return GOOD.test(word)
}

/** Number of words that no name, agency or link word of a credit is. */
export function strangers(text: string): number {
  let count = 0
  // `matchAll` copies the pattern each time, ten times the work of looking where there is nothing.
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match
    if (!isGood(word) && !SMALL.has(word.toLowerCase()) && !DOMAIN.test(word) && !word.includes('@')) count++
  }
  return count
}

/** A credit that names no one: `Supplied`, `Privat`, `Screenshot Instagram/TikTok`. */
export function isNameless(text: string): boolean {
  const lower = fold(text).toLowerCase().replace(/[.;]$/, '')
  return (
    NAMELESS.has(lower) ||
    (/^(?:screenshots?|screengrab|handout|capture d'écran|captura de pantalla|courtesy)[ /:]\S/.test(lower) &&
      lower.split(' ').length <= 6)
  )
}

/**
 * A credit without a label: names and suppliers, with at least one known agency, `via`, or a word like `Supplied`.
 * `known`: two unknown names with a slash are not enough.
 */
export function isChain(text: string, known = false): boolean {
  if (text.length < 2 || text.length > LONGEST) return false
  if (isNameless(text)) return true
  const bare = text.replace(RESERVED, '')
  if (!known && (WITH_ADDRESS.test(bare) || LICENCE.test(bare))) return true
  if (strangers(bare) > 0 || stopsInside(bare)) return false
  const agency = agencyIn(bare)
  if (agency === null)
    return SLASH.test(bare) && (saysVia(bare) || SUPPLIER.test(bare) || (!known && NAME_SLASH.test(bare)))
  return bare === agency.printed || JOINED.test(bare) || saysVia(bare) || BESIDE.test(bare.replace(agency.printed, ''))
}

function saysVia(text: string): boolean {
  return text.includes('via ') && VIA.test(text)
}

/** A sentence ends behind a word and another begins: no credit does that. */
function stopsInside(text: string): boolean {
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const {index} = match
    const before = [...text.slice(Math.max(0, index - 6), index)].slice(-3)
    if (before.length === 3 && before.every(isLetterOrDigit)) return true
  }
  return false
}

function isLetterOrDigit(character: string): boolean {
  return ASCII_LETTER.test(character) || (character > '\x7f' && LETTER.test(character))
}

/** A bare agency: `AP`, `The Associated Press`, `연합뉴스`. */
export function isAgency(text: string): boolean {
  return findAgency(text) !== null
}

/** `nordbildner/Norvale Images`: a user's name at a supplier. */
export function isHandle(text: string): boolean {
  const slash = text.indexOf('/')
  return slash > 0 && slash < 32 && HANDLE.test(text.slice(0, slash)) && isAgency(text.slice(slash + 1).trim())
}
