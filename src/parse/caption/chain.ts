import {agencyIn, findAgency} from '../agency.ts'
import {fold} from '../fold.ts'
import {NAMELESS} from './labels.ts'

/** Small words inside credits: `Jane Roe for The Norvale Press via AP`. */
const SMALL = new Set(
  'via by for of the and de der den von van da del di du des la le les el los y e i im in für durch pour par por al bin af av zu und et og och na z w из и photo foto images pool stringer handout dpa ats sda epd ap afp str'.split(
    ' ',
  ),
)
const WORD = /[^\s/|,]+/g
const GOOD = /^["“'‘(©@\p{Lu}\d\p{Lo}]|^[-–—&+]+$/u
const DOMAIN = /^[\w-]+\.(?:com|net|org|de|at|ch|fr|es|it|is|nl|be|uk|no|se|dk|fi|pl|cz|ru|tv|info|gov|co)$/i
const INNER_STOP = /[\p{L}\d]{3,}[.!?]["”’']? \S/u
/** Words of suppliers that no list knows: `Norvale Images`. */
const SUPPLIER =
  /\p{Lu}[\p{L}&]+ (?:Images?|Photos?|Pictures?|Press|Photography|Agency|Agencia|Archive|Archives|Services?|News|Studios?|Media|TV)\b/u
const RESERVED = /\.? All rights reserved\.?$/i
const NAME_SLASH = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3} ?\/ ?[@\p{Lu}]/u
const JOINED = /\S ?[/|] ?\S/
const VIA = /\bvia \p{Lu}/u
const SLASH = /\S ?\/ ?\S/
/** Words that stand beside an agency's name without a slash: `AP Photo`, `Getty Images Europe`. */
const BESIDE =
  /^(?:photos?|wire|images?|pictures|europe|news|file|pool|archive|foto|by|the|via|handout|newscom|photo\/|\s|[.,-])*$/i
const LONGEST = 150

/** Number of words that no name, agency or link word of a credit is. */
export function strangers(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!GOOD.test(word) && !SMALL.has(word.toLowerCase()) && !DOMAIN.test(word) && !word.includes('@')) count++
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
  if (strangers(bare) > 0 || INNER_STOP.test(bare)) return false
  const agency = agencyIn(bare)
  if (agency === null)
    return SLASH.test(bare) && (VIA.test(bare) || SUPPLIER.test(bare) || (!known && NAME_SLASH.test(bare)))
  return JOINED.test(bare) || VIA.test(bare) || BESIDE.test(bare.replace(agency.printed, ''))
}

/** A bare agency: `AP`, `The Associated Press`, `연합뉴스`. */
export function isAgency(text: string): boolean {
  return findAgency(text) !== null
}
