import {type Agency, agencies} from './agencies.ts'
import {pictureAgencies, pictureCodes} from './picture-agencies.ts'
import {isWordUnit, openingAt} from './word-units.ts'

/** A form in which an agency is named. */
export interface AgencyForm {
  agency: Agency
  form: string
  /** Lower-case codes and codes that are words count only as written. */
  exact: boolean
}

const COPYRIGHT = 0xa9
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** The first letter of any script without blanks. */
const FIRST_SPACELESS = 0x1100

const byForm = new Map<string, AgencyForm>()
const byLower = new Map<string, AgencyForm>()
const byFirstWord = new Map<string, AgencyForm[]>()
/** Forms that are looked for inside text without blanks. */
export const spacelessForms: AgencyForm[] = []
/** Openings of all forms, and of those that are looked for in running text: most words are no agency's. */
const openings = new Uint8Array(65536)
const ANY = 1
const RUNNING = 2

/** True where letters of a script without blanks stand in a text. */
export function hasSpaceless(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_SPACELESS) return SPACELESS.test(text)
  return false
}

/** True for what a word of running text may begin with: a letter, a digit or ©. */
export function beginsWord(unit: number): boolean {
  return isWordUnit(unit) || unit === COPYRIGHT
}

/** True for what goes on inside a word beside letters: an apostrophe, a full stop, a hyphen. */
export function joinsWord(unit: number): boolean {
  return unit === 0x27 || unit === 0x2e || unit === 0x2d || unit === 0x2019
}

function firstWord(form: string): string {
  let from = 0
  while (from < form.length && !beginsWord(form.charCodeAt(from))) from++
  let to = from + 1
  while (to < form.length && (isWordUnit(form.charCodeAt(to)) || joinsWord(form.charCodeAt(to)))) to++
  return form.slice(from, to)
}

function mark(form: string, bit: number): void {
  const opening = openingAt(form, 0)
  openings[opening] = (openings[opening] as number) | bit
}

function index(agency: Agency): void {
  for (const form of agency.forms) {
    const unspaced = hasSpaceless(form)
    const entry: AgencyForm = {agency, form, exact: form.length <= 5 && !form.includes(' ') && !unspaced}
    if (!byForm.has(form)) byForm.set(form, entry)
    const lower = form.toLowerCase()
    if (!entry.exact && !byLower.has(lower)) byLower.set(lower, entry)
    mark(lower, ANY)
    if (agency.shy) continue
    if (unspaced) spacelessForms.push(entry)
    const first = firstWord(lower)
    mark(first, RUNNING)
    const list = byFirstWord.get(first)
    if (list === undefined) byFirstWord.set(first, [entry])
    else list.push(entry)
  }
}
for (const agency of agencies) index(agency)
for (const agency of pictureAgencies) index(agency)
for (const agency of pictureCodes) index(agency)
for (const list of byFirstWord.values()) list.sort((a, b) => b.form.length - a.form.length)

/** The form that a token is, codes as written, longer names in any case. */
export function formOf(token: string): AgencyForm | undefined {
  return byForm.get(token) ?? byLower.get(token.toLowerCase())
}

/** The forms that begin with a word in lower case, longest first; codes that are other things as often left out. */
export function formsFrom(word: string): readonly AgencyForm[] {
  return byFirstWord.get(word) ?? []
}

/** False, cheaply, where the word at `at` of a text in lower case begins no form that is looked for in running text. */
export function mayBegin(lower: string, at: number): boolean {
  return ((openings[openingAt(lower, at)] as number) & RUNNING) !== 0
}

/** False, cheaply, for a token that is no form; for tokens that do not begin in ASCII, which may be compatibility forms, true. */
export function mayBeForm(token: string): boolean {
  let at = 0
  while (at < token.length && token.charCodeAt(at) < 128 && !isWordUnit(token.charCodeAt(at))) at++
  for (let i = at; i < at + 4 && i < token.length; i++) if (token.charCodeAt(i) > 127) return true
  return ((openings[openingAt(token.slice(at, at + 3).toLowerCase(), 0)] as number) & ANY) !== 0
}
