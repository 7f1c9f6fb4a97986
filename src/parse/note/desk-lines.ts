import {findAgency} from '../agency.ts'
import {behindDeskNotes} from '../dateline/before.ts'
import {readCredit} from '../dateline/credit.ts'

/** Lines of a wire's desk that stand around copy: counts, slugs, credits with initials, notes that are not for print. */

const LONGEST = 240
const SHORT = 70
const COUNT_FIRST =
  /^\(?\d[\d.,]{0,6} ?(?:words|wörter|mots|palabras|parole|palavras|woorden|ord|slov|słów|слов|слів|文字|字|자|characters|zeichen|anschläge|zeilen)\)?$/iu
const COUNT_LAST =
  /^\(?(?:word ?count|words|wörter|wortzahl|mots|palabras|parole|palavras|woorden|zeichen|zeilen|länge|文字数|字数) ?[:=] ?\d[\d.,]{0,6}(?: ?\p{L}{2,10})?\)?$/iu
/** `US--Ferry Aground,612`, `AP-US--Ferry, 1st Ld-Writethru`. */
const SLUG = /^(?:[A-Z]{2,4}-)?[A-Z]{2,4}--\p{Lu}[\p{L}\d ,.'’-]{0,60}$/u
const TO_DESKS = /^\(see also [^()]{2,60}\)$|^\(\([^()]{5,200}\)\)$/iu
const OPEN_TO_DESKS = /^\(?(?:eds|editors|attn|attention editors) ?:/i
/** `N i e u w bericht, vervangt: …`. */
const SPACED = /^(?:\p{L} ){4,12}\p{L}{1,12}/u
const NOT_FOR_PRINT =
  /^[\s*]{0,10}(?:the following|die (?:nach)?folgenden|la siguiente|les) informa(?:tionen|tions?|ción)\b[^.]{0,40}(?:not (?:intended )?for publication|nicht zur veröffentlichung|no es para publicar|pas destinées? à (?:la )?publication)/iu
const UPDATE = /^(?:UPDATE|RPT|WRAPUP|REFILE|TAKE) ?\d{0,2}-?$/
const END = /^[-*–—= ]{0,4}(?:Ends|ENDS|ends|Ende|ENDE)\.?[-*–—= ]{0,4}$/u
const ID = /\bdpa:\d{6}-\d{2}-\d+/u
const INITIALS =
  /^(?:\p{Lu}{2,4} \/\/ \p{Lu}{2,4}|\p{Ll}{2,3}\/ ?\p{Ll}{2,3}\/?|\/ ?\p{Ll}{2,4}|\/\p{L}{2,10}\/\p{L}{0,8}\/?)$/u
const DESK = /^(?!(?:mit|avec|com|con|med|met|via|und|and|et|from)$)\p{Ll}{2,4}$/u

/** An agency and initials: `SDA/ab`, `ab/Reuters`, `EFE ab/cd`, `čtk, ab`, `dpa ab cd ef`; a city may end it: `Reuters/abc Norvale`. */
function isSigned(text: string): boolean {
  if (text.length > 40 || !/[/ ,–—-]/.test(text)) return false
  const parts = text.split(/[/ ,]+/).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 6) return false
  const agencies = parts.filter((part) => findAgency(part) !== null).length
  const initials = parts.filter((part) => DESK.test(part) && findAgency(part) === null).length
  const last = parts[parts.length - 1] ?? ''
  const city = text.includes('/') && parts.length > 2 && /^\p{Lu}\p{Ll}+$/u.test(last) ? 1 : 0
  return agencies === 1 && initials > 0 && agencies + initials + city === parts.length
}

/** `(ANSA).`, `(dpa/lno)`, `STT–`: an agency's name or a desk's letters in brackets, or an agency with a dash. */
function isSignedInBrackets(text: string): boolean {
  if (text.length > 40) return false
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  if (/^\p{L}{2,8}[–—-]$/u.test(bare)) return findAgency(bare.slice(0, -1)) !== null
  if (!bare.startsWith('(') || !bare.endsWith(')'))
    return /^\(\p{L}{3,7}\) \p{Ll}{2,3}(?:\/\p{Ll}{2,3}){0,2}$/u.test(bare)
  return /^\(\p{Lu}{2,5}\)$/u.test(bare) || readCredit(bare.slice(1, -1)) !== null
}

function isShortLine(text: string): boolean {
  if (text.startsWith('^') || text === '●' || END.test(text) || UPDATE.test(text) || INITIALS.test(text)) return true
  if (COUNT_FIRST.test(text) || COUNT_LAST.test(text) || SLUG.test(text)) return true
  return isSigned(text) || isSignedInBrackets(text)
}

/** True for a line that a wire's desk wrote for other desks, and no reader: word counts, slugs, credits with initials, notes. */
export function isDeskLine(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false
  if (text.length <= SHORT && isShortLine(text)) return true
  if (ID.test(text) || OPEN_TO_DESKS.test(text) || opensDeskBlock(text)) return true
  if ((text.startsWith('(') && TO_DESKS.test(text)) || SPACED.test(text)) return true
  return text.startsWith('(') && behindDeskNotes(text) >= text.length
}

/** True for the line from which on a page holds what is for desks only: `The following information is not intended for publication`. */
export function opensDeskBlock(text: string): boolean {
  return text.length <= LONGEST && NOT_FOR_PRINT.test(text)
}
