import {findAgency} from '../agency.ts'
import {chineseName, isEastern, japaneseName, koreanName} from './eastern.ts'
import type {LabelKind} from './labels.ts'
import {isCaseless, isFullName, isNameWord, isParticle, isRoleWord} from './name.ts'
import {deskWords, outletWords, roleModifiers, weakOutletWords} from './words.ts'

/** What a part of a byline is. */
export type TokenKind = 'person' | 'desk' | 'agency' | 'outlet' | 'role' | 'other'

export interface Reading {
  kind: TokenKind
  text: string
  /** What stood behind the name: a title, a place. */
  rest: string
}

export interface Token extends Reading {
  /** The label of its own part of the line. */
  label: LabelKind | null
}

/** Stands for the slash in a chain of agencies, `sid/dpa`, which is one credit. */
export const CHAIN = '\u2215'
const OUTER = /^[\s"“”'‘’.,:;()[\]《》【】<>*_~]+|[\s"“”'‘’,:;()[\]《》【】<>*_~]+$/gu
const BRACKET_END = /\s?[([（][^()[\]（）]*[)\]）]?$/u
const DOMAIN =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|de|at|ch|fr|es|it|nl|be|uk|no|se|dk|fi|is|pl|cz|ru|ua|tr|jp|kr|cn|br|pt|eu|info|tv|co|online|news)$/iu
const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,6}$/u
const INITIALS = /^\p{Ll}{2,4}$/u
/** A title glued to a name: `MusterKorrespondent`. */
const GLUED = /(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/u
const CAPITALS = /^[\p{Lu}\p{M}'’.-]+$/u
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|o|our|world's)$/i

const HANGING = / (?:on|in|at|from|for|with|to|of|am|um|le|el|il|på|den|w)$/
const STAFF_TITLE = /\bstaff (?:writer|reporter|photographer|correspondent|editor)s?$/i
const DESK = /redaktion(?:en)?$|redactie$|toimitus$/i

const lower = (word: string): string => word.toLowerCase().replace(/[.,:;()]+$/, '')

/** A part without quotes, brackets and stops around it; a closing stop stays where it ends an initial. */
export function trimToken(part: string): string {
  const bare = part.replace(OUTER, '').replace(BRACKET_END, '').replace(HANGING, '').trim()
  return /\p{Ll}{2}\.$/u.test(bare) && !/ (?:Jr|Sr)\.$/.test(bare) ? bare.slice(0, -1) : bare
}

function isOutlet(words: readonly string[]): boolean {
  if (words.length === 1) {
    const word = words[0] as string
    return DOMAIN.test(word) || ACRONYM.test(word) || outletWords.has(lower(word))
  }
  if (words.some((word) => outletWords.has(lower(word)) || DOMAIN.test(word))) return true
  const first = words[0] as string
  if (ARTICLE.test(first)) return true
  return ACRONYM.test(first) && first.length > 1 && words.length <= 3 && !words.every((word) => CAPITALS.test(word))
}

/** How many words at the start are the name, with a title behind them: `Jane Roe Political Correspondent` → 2. */
function nameLength(words: readonly string[]): number {
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (count >= 2 && (isRoleWord(word) || roleModifiers.has(lower(word)))) return i
    if (isNameWord(word) || isCaseless(word)) count++
    else if (!isParticle(word)) return i
  }
  return words.length
}

function hasRole(words: readonly string[]): boolean {
  return words.some(isRoleWord)
}

/** Splits a title off that is glued to the last name. */
function unglue(text: string): string {
  if (!GLUED.test(text)) return text
  const words = text.split(' ')
  const out = words.map((word, i) => {
    const at = word.search(GLUED)
    const tail = at < 0 ? '' : word.slice(at)
    const opens = isRoleWord(tail) || (roleModifiers.has(lower(tail)) && hasRole(words.slice(i + 1, i + 5)))
    return opens ? `${word.slice(0, at)} ${tail}` : word
  })
  return out.join(' ')
}

function readEastern(text: string): Reading | null {
  if (!isEastern(text)) return null
  const agency = findAgency(text)
  if (agency) return {kind: 'agency', text: agency.printed, rest: ''}
  if (
    /(?:新聞|新闻|通信|通讯|通訊|日报|日報|晚报|社|网|網|编辑部|編集部|編輯部|電視|新社|뉴스|일보|신문|방송)$/u.test(
      text,
    )
  ) {
    return {kind: /(?:编辑部|編集部|編輯部)$/u.test(text) ? 'desk' : 'outlet', text, rest: ''}
  }
  if (/(?:記者|记者|编辑|編集|기자|部|局|課|室|担当|특파원|위원)$/u.test(text)) return {kind: 'role', text, rest: ''}
  const isName = chineseName(text) || koreanName(text, true) || japaneseName(text)
  return {kind: isName ? 'person' : 'other', text, rest: ''}
}

/** True for a word of a collective byline: `Staff`, `Onlineredaktion`. */
export function isDeskWord(word: string): boolean {
  return deskWords.has(lower(word)) || DESK.test(word)
}

/** A single word: an outlet, initials, a place, or (only behind a label) a name. */
function readWord(word: string, expected: boolean): Reading {
  if (isRoleWord(word)) return {kind: 'role', text: word, rest: ''}
  if (isDeskWord(word)) return {kind: 'desk', text: word, rest: ''}
  if (isOutlet([word])) return {kind: 'outlet', text: word, rest: ''}
  if (INITIALS.test(word) && !expected) return {kind: 'other', text: word, rest: ''}
  return {kind: expected ? 'person' : 'other', text: word, rest: ''}
}

/** The agency that a part ends with, behind a name: `John Doe The Associated Press`. */
function agencyAtEnd(words: readonly string[]): {printed: string; at: number} | null {
  for (let at = Math.max(2, words.length - 5); at < words.length; at++) {
    const found = findAgency(words.slice(at).join(' '))
    if (found) return {printed: found.printed, at}
  }
  return null
}

function readPerson(words: readonly string[], expected: boolean): Reading | null {
  const length = nameLength(words)
  let name = words.slice(0, length)
  while (name.length > 0 && isParticle(name[name.length - 1] as string)) name = name.slice(0, -1)
  const rest = words.slice(name.length).join(' ')
  if (isFullName(name) || (name.length >= 2 && name.every(isCaseless)))
    return {kind: 'person', text: name.join(' '), rest}
  if (!expected) return null
  if (name.length === 1 && words.length === 2 && !isParticle(words[1] as string))
    return {kind: 'person', text: words.join(' '), rest: ''}
  if (name.length >= 1 && !isParticle(name[0] as string)) return {kind: 'person', text: name.join(' '), rest}
  return null
}

/** A title before the name: `Staff Writer Jane Roe`. */
function afterRole(words: readonly string[]): readonly string[] {
  let at = 0
  let seen = false
  while (at < words.length && (isRoleWord(words[at] as string) || roleModifiers.has(lower(words[at] as string)))) {
    seen ||= isRoleWord(words[at] as string)
    at++
  }
  return seen && isFullName(words.slice(at)) ? words.slice(at) : words
}

/**
 * Reads one part of a byline. `expected`: a name must stand here (first part behind a label), so a single word will do.
 */
export function readToken(part: string, expected: boolean): Reading | null {
  const text = unglue(trimToken(part))
  if (text === '') return null
  const agency = findAgency(text)
  if (agency) return {kind: 'agency', text: agency.printed, rest: ''}
  if (text.includes(CHAIN)) return {kind: 'agency', text: text.replaceAll(CHAIN, '/'), rest: ''}
  const eastern = readEastern(text)
  if (eastern) return eastern
  const words = afterRole(text.split(' '))
  if (words.length === 1) return readWord(text, expected)
  const tail = agencyAtEnd(words)
  if (tail) {
    const before = readPerson(words.slice(0, tail.at), expected)
    if (before) return {...before, rest: tail.printed}
  }
  if (isDesk(words)) return {kind: 'desk', text, rest: ''}
  if (isOutlet(words) && !roleBehindName(words)) return {kind: 'outlet', text, rest: ''}
  if (!expected && words.length <= 4 && words.some((word, i) => i > 0 && weakOutletWords.has(lower(word))))
    return {kind: 'outlet', text, rest: ''}
  const opensTitle = hasRole(words) && (isRoleWord(words[0] as string) || roleModifiers.has(lower(words[0] as string)))
  const person = opensTitle ? null : readPerson(words, expected)
  if (person && !(hasRole(words.slice(0, 2)) && words.length <= 3)) return person
  if (hasRole(words)) return {kind: 'role', text, rest: ''}
  return {kind: 'other', text, rest: ''}
}

/** `Norvale Staff`, `Our Foreign Staff`, `News Desk`; but `Staff Writer` is a title. */
function isDesk(words: readonly string[]): boolean {
  if (STAFF_TITLE.test(words.join(' '))) return false
  const at = words.findLastIndex(isDeskWord)
  return at >= 0 && !hasRole(words.slice(at + 1))
}

/** `Jane Roe News Reporter`: an outlet's word that belongs to a title. */
function roleBehindName(words: readonly string[]): boolean {
  const length = nameLength(words)
  if (length < 2 || length === words.length || !hasRole(words.slice(length))) return false
  return !words.slice(0, length).some((word) => outletWords.has(lower(word)))
}
