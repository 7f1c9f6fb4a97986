import {type Agency, agencies} from './agencies.ts'
import {pictureAgencies, pictureCodes} from './picture-agencies.ts'

/** An agency as a text prints it, and the service's own name. */
export interface AgencyMatch {
  printed: string
  name: string
}

interface Entry {
  agency: Agency
  form: string
  /** Lower-case codes and codes that are words count only as written. */
  exact: boolean
}

const LONGEST = 60
const WORD = /[\p{L}\p{M}\p{N}©][\p{L}\p{M}\p{N}'’.-]*/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const DESK = /^[a-z]{2,4}$/
const OUTER = /^[\s([{（【〈/©]+|[\s)\]}）】〉/:;,]+$/gu
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const byForm = new Map<string, Entry>()
const byLower = new Map<string, Entry>()
const byFirstWord = new Map<string, Entry[]>()
const spaceless: Entry[] = []

function isCode(form: string): boolean {
  return form.length <= 5 && !form.includes(' ') && !SPACELESS.test(form)
}

function index(agency: Agency): void {
  for (const form of agency.forms) {
    const entry: Entry = {agency, form, exact: isCode(form)}
    if (!byForm.has(form)) byForm.set(form, entry)
    const lower = form.toLowerCase()
    if (!entry.exact && !byLower.has(lower)) byLower.set(lower, entry)
    if (agency.shy) continue
    if (SPACELESS.test(form)) spaceless.push(entry)
    const first = lower.match(WORD)?.[0]
    if (first === undefined) continue
    const list = byFirstWord.get(first)
    if (list === undefined) byFirstWord.set(first, [entry])
    else list.push(entry)
  }
}
for (const agency of agencies) index(agency)
for (const agency of pictureAgencies) index(agency)
for (const agency of pictureCodes) index(agency)
for (const list of byFirstWord.values()) list.sort((a, b) => b.form.length - a.form.length)

function lookUp(token: string): Entry | undefined {
  return byForm.get(token) ?? byLower.get(token.toLowerCase())
}

/** The data behind a token that is one agency's name or code, or null. For grammars that need its flags. */
export function agencyEntry(token: string): Agency | null {
  if (token.length > LONGEST) return null
  return lookUp(token)?.agency ?? null
}

/**
 * The agency that a token names: a code (`AP`, `dpa`), a code with a desk (`dpa/lno`), a name (`Press Association`).
 * Brackets, slashes and punctuation around it do not matter; short codes must be written as the agency writes them.
 * `printed` is the token without what is around it. Null where the token is anything else or more than that.
 */
export function findAgency(token: string): AgencyMatch | null {
  if (token.length > LONGEST) return null
  const printed = token.replace(OUTER, '')
  if (printed === '') return null
  const entry = lookUp(printed) ?? lookUp(printed.normalize('NFKC').replace(/\s+/gu, ' '))
  if (entry !== undefined) return {printed, name: entry.agency.name}
  const slash = printed.indexOf('/')
  if (slash < 0 || !DESK.test(printed.slice(slash + 1))) return null
  const first = lookUp(printed.slice(0, slash))
  return first === undefined ? null : {printed, name: first.agency.name}
}

function standsAlone(text: string, from: number, to: number): boolean {
  const next = text[to]
  if (from > 0 && LETTER_OR_DIGIT.test(text[from - 1] ?? '')) return false
  return next === undefined || !LETTER_OR_DIGIT.test(next)
}

function formAt(text: string, lower: string, from: number, word: string): Entry | null {
  const bare = word.replace(/[.'’-]+$/u, '').replace(/['’]s$/u, '')
  for (const key of bare === word ? [word] : [word, bare]) {
    for (const entry of byFirstWord.get(key) ?? []) {
      const to = from + entry.form.length
      const same = entry.exact ? text.startsWith(entry.form, from) : lower.startsWith(entry.form.toLowerCase(), from)
      if (same && standsAlone(text, from, to)) return entry
    }
  }
  return null
}

/** Walks the parts of a hyphened word too: `AFP-Jiji`, `Fox-AP`. */
function inWord(text: string, lower: string, from: number, word: string): {entry: Entry; index: number} | null {
  const whole = formAt(text, lower, from, word)
  if (whole !== null) return {entry: whole, index: from}
  for (let dash = word.indexOf('-'); dash >= 0; dash = word.indexOf('-', dash + 1)) {
    const part = formAt(text, lower, from + dash + 1, word.slice(dash + 1))
    if (part !== null) return {entry: part, index: from + dash + 1}
  }
  const dash = word.indexOf('-')
  const head = dash > 0 ? formAt(text, lower, from, word.slice(0, dash)) : null
  return head === null ? null : {entry: head, index: from}
}

function spacelessIn(text: string): {entry: Entry; index: number} | null {
  if (!SPACELESS.test(text)) return null
  let best: {entry: Entry; index: number} | null = null
  for (const entry of spaceless) {
    const at = text.indexOf(entry.form)
    if (at < 0) continue
    const longer = best !== null && at === best.index && entry.form.length > best.entry.form.length
    if (best === null || at < best.index || longer) best = {entry, index: at}
  }
  return best
}

/**
 * The first agency named in a short text such as a byline or a credit line (`Jane Roe/PA Wire`), as whole words, the
 * longest name at a place; `index` is its 0-based offset. Codes count only as the agency writes them (`PA`, not `pa`),
 * and codes that are other things as often (`NA`, `MAP`) not at all. Looks at the first 300 characters.
 */
export function agencyIn(text: string): (AgencyMatch & {index: number}) | null {
  const head = text.length > 300 ? text.slice(0, 300) : text
  const lower = head.toLowerCase()
  let best = spacelessIn(head)
  if (lower.length === head.length) {
    for (const match of lower.matchAll(WORD)) {
      if (best !== null && match.index >= best.index) break
      const found = inWord(head, lower, match.index, match[0])
      if (found !== null) best = found
      if (found !== null) break
    }
  }
  if (best === null) return null
  const printed = head.slice(best.index, best.index + best.entry.form.length)
  return {printed, name: best.entry.agency.name, index: best.index}
}
