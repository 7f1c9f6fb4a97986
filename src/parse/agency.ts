import type {Agency} from './agencies.ts'
import {
  type AgencyForm,
  beginsWord,
  formOf,
  formsFrom,
  hasSpaceless,
  joinsWord,
  mayBeForm,
  mayBegin,
  spacelessForms,
} from './agency-forms.ts'
import {isWordUnit} from './word-units.ts'

/** An agency as a text prints it, and the service's own name. */
export interface AgencyMatch {
  printed: string
  name: string
}

/** An agency's form and where it stands. */
interface Found {
  entry: AgencyForm
  index: number
}

const LONGEST = 60
const WORD = /[\p{L}\p{M}\p{N}©][\p{L}\p{M}\p{N}'’.-]*/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const DESK = /^[a-z]{2,4}$/
const OUTER = /^[\s([{（【〈/©]+|[\s)\]}）】〉/:;,]+$/gu
const ASTRAL = /[\ud800-\udfff]/

/** The data behind a token that is one agency's name or code, or null. For grammars that need its flags. */
export function agencyEntry(token: string): Agency | null {
  if (token.length > LONGEST || !mayBeForm(token)) return null
  return formOf(token)?.agency ?? null
}

/**
 * The agency that a token names: a code (`AP`, `dpa`), a code with a desk (`dpa/lno`), a name (`Press Association`).
 * Brackets, slashes and punctuation around it do not matter; short codes must be written as the agency writes them.
 * `printed` is the token without what is around it. Null where the token is anything else or more than that.
 */
export function findAgency(token: string): AgencyMatch | null {
  if (token.length > LONGEST || !mayBeForm(token)) return null
  const printed = token.replace(OUTER, '')
  if (printed === '') return null
  const entry = formOf(printed) ?? formOf(printed.normalize('NFKC').replace(/\s+/gu, ' '))
  if (entry !== undefined) return {printed, name: entry.agency.name}
  const slash = printed.indexOf('/')
  if (slash < 0 || !DESK.test(printed.slice(slash + 1))) return null
  const first = formOf(printed.slice(0, slash))
  return first === undefined ? null : {printed, name: first.agency.name}
}

function standsAlone(text: string, from: number, to: number): boolean {
  const next = text[to]
  if (from > 0 && LETTER_OR_DIGIT.test(text[from - 1] ?? '')) return false
  return next === undefined || !LETTER_OR_DIGIT.test(next)
}

function formAt(text: string, lower: string, from: number, word: string): AgencyForm | null {
  const bare = word.replace(/[.'’-]+$/u, '').replace(/['’]s$/u, '')
  for (const key of bare === word ? [word] : [word, bare]) {
    for (const entry of formsFrom(key)) {
      const to = from + entry.form.length
      const same = entry.exact ? text.startsWith(entry.form, from) : lower.startsWith(entry.form.toLowerCase(), from)
      if (same && standsAlone(text, from, to)) return entry
    }
  }
  return null
}

/** Walks the parts of a hyphened word too: `AFP-Jiji`, `Fox-AP`. */
function inWord(text: string, lower: string, from: number, word: string): Found | null {
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

function spacelessIn(text: string): Found | null {
  if (!hasSpaceless(text)) return null
  let best: Found | null = null
  for (const entry of spacelessForms) {
    const at = text.indexOf(entry.form)
    if (at < 0) continue
    const longer = best !== null && at === best.index && entry.form.length > best.entry.form.length
    if (best === null || at < best.index || longer) best = {entry, index: at}
  }
  return best
}

/** The first agency among the words that begin before `limit`. */
function wordIn(text: string, lower: string, limit: number): Found | null {
  for (let from = 0; from < limit; ) {
    if (!beginsWord(lower.charCodeAt(from))) {
      from++
      continue
    }
    let likely = !isWordUnit(lower.charCodeAt(from))
    let inside = false
    let to = from
    for (; to < lower.length; to++) {
      const unit = lower.charCodeAt(to)
      const letter = isWordUnit(unit)
      if (letter && !inside && mayBegin(lower, to)) likely = true
      if (!letter && to > from && !joinsWord(unit)) break
      inside = letter
    }
    const found = likely ? inWord(text, lower, from, lower.slice(from, to)) : null
    if (found !== null) return found
    from = to
  }
  return null
}

/** The same for texts with letters beyond 16 bits. */
function slowlyIn(text: string, lower: string, limit: number): Found | null {
  for (const match of lower.matchAll(WORD)) {
    if (match.index >= limit) break
    const found = inWord(text, lower, match.index, match[0])
    if (found !== null) return found
  }
  return null
}

/**
 * The first agency named in a short text such as a byline or a credit line (`Jane Roe/PA Wire`), as whole words, the
 * longest name at a place; `index` is its 0-based offset. Codes count only as the agency writes them (`PA`, not `pa`),
 * and codes that are other things as often (`NA`, `MAP`) not at all. Looks at the first 300 characters.
 */
export function agencyIn(text: string): (AgencyMatch & {index: number}) | null {
  if (text !== lastText) {
    last = lookFor(text)
    lastText = text
  }
  return last
}

/** The last text looked at and what was found: several grammars ask about the same line in turn. */
let lastText = ''
let last: (AgencyMatch & {index: number}) | null = null

function lookFor(text: string): (AgencyMatch & {index: number}) | null {
  const head = text.length > 300 ? text.slice(0, 300) : text
  const lower = head.toLowerCase()
  const whole = spacelessIn(head)
  const look = ASTRAL.test(head) ? slowlyIn : wordIn
  const best = (lower.length === head.length ? look(head, lower, whole?.index ?? head.length) : null) ?? whole
  if (best === null) return null
  const printed = head.slice(best.index, best.index + best.entry.form.length)
  return {printed, name: best.entry.agency.name, index: best.index}
}
