import {findAgency} from '../agency.ts'
import {chineseName, isEastern, japaneseName, koreanName} from './eastern.ts'
import type {LabelKind} from './labels.ts'
import {isCaseless, isFullName, isParticle, isRoleWord} from './name.ts'
import {isDesk, isDeskWord, isOutlet, isOutletWord, isWeakOutletWord, maybeOutlet} from './outlet.ts'
import {afterTitle, hasJob, isTitle, nameLength, unglue} from './title.ts'

/** What a part of a byline is. */
export type TokenKind = 'person' | 'desk' | 'agency' | 'outlet' | 'role' | 'other'

/** A part of a byline, read. */
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
const HANGING = / (?:on|in|at|from|for|with|to|of|am|um|le|el|il|på|den|w)$/
const SENTENCE_STOP = /\p{Ll}{2}\.$/u
const JUNIOR = / (?:Jr|Sr)\.$/
/** `Avec AFP`, `Com Lusa` */
const WITH = /^(?:with|mit|avec|con|com|met|med|z|s) /i
const OUR = /^our /i
const SMALL = /^\p{Ll}/u
const STAFF = /^staff$/i
const SPECIAL = /^special (?:to|for) (?:the )?/i
/** Degrees in front of a name; they are no part of it. */
const DEGREES = /^(?:(?:Prof|Dr|Univ|Mag|Ing|Dipl|Hon|med|phil|rer|nat|jur)\.(?:-\p{L}{2,5}\.)? ?){1,4}(?=\p{Lu})/u
const INITIALS = /^\p{Ll}{2,4}$/u
const EASTERN_OUTLET =
  /(?:新聞|新闻|通信|通讯|通訊|日报|日報|晚报|時報|时报|早報|早报|週刊|周刊|社|网|網|编辑部|編集部|編輯部|電視|뉴스|일보|신문|방송)$/u
const EASTERN_DESK = /(?:编辑部|編集部|編輯部)$/u
const EASTERN_JOB = /[ 　]?(?:記者|记者|特派員|論説委員|編集委員)$/u
const EASTERN_ROLE = /(?:報導|报道|報道|記者|记者|编辑|編集|기자|部|局|課|室|担当|특파원|위원)$/u

/** A part without quotes, brackets and stops around it; a closing stop stays where it ends an initial. */
function trimToken(part: string): string {
  const inner = part.replace(OUTER, '').replace(BRACKET_END, '').replace(HANGING, '')
  const plain = inner.replace(SPECIAL, '')
  const bare = (plain.includes('.') ? plain.replace(DEGREES, '') : plain).trim()
  return SENTENCE_STOP.test(bare) && !JUNIOR.test(bare) ? bare.slice(0, -1) : bare
}

function readEastern(text: string): Reading {
  if (EASTERN_DESK.test(text)) return {kind: 'desk', text, rest: ''}
  const name = text.replace(EASTERN_JOB, '')
  const agency = name === text ? null : findAgency(name)
  if (agency) return {kind: 'agency', text: agency.printed, rest: ''}
  if (EASTERN_OUTLET.test(name)) return {kind: 'outlet', text: name, rest: ''}
  if (EASTERN_ROLE.test(name)) return {kind: 'role', text, rest: ''}
  const isName = chineseName(name) || koreanName(name, true) || japaneseName(name)
  return {kind: isName ? 'person' : 'other', text: isName ? name : text, rest: ''}
}

/** A single word: an outlet, initials, a place, or (only behind a label) a name. */
function readWord(word: string, expected: boolean): Reading {
  if (isRoleWord(word)) return {kind: 'role', text: word, rest: ''}
  if (isDeskWord(word)) return {kind: 'desk', text: word, rest: ''}
  if (isOutlet([word])) return {kind: 'outlet', text: word, rest: ''}
  return {kind: expected && !INITIALS.test(word) ? 'person' : 'other', text: word, rest: ''}
}

/** The agency that a part ends with, behind a name: `John Doe The Associated Press`. */
function agencyAtEnd(words: readonly string[]): {printed: string; at: number} | null {
  for (let at = Math.max(2, words.length - 5); at < words.length; at++) {
    const found = findAgency(words.slice(at).join(' '))
    if (found) return {printed: found.printed, at}
  }
  return null
}

/** A name at the start; `expected` lets one word do, or a name in small letters. */
function readPerson(words: readonly string[], expected: boolean): Reading | null {
  let length = nameLength(words)
  while (length > 0 && isParticle(words[length - 1] as string)) length--
  // `Max Poe Ledger staff writers`: the paper stands between the name and the title.
  if (length > 2 && STAFF.test(words[length] ?? '') && isWeakOutletWord(words[length - 1] as string)) length--
  const name = words.slice(0, length)
  const person: Reading = {kind: 'person', text: name.join(' '), rest: words.slice(length).join(' ')}
  if (isFullName(name) || (name.length >= 2 && name.every(isCaseless))) return person
  if (!expected || name.length === 0 || isParticle(name[0] as string)) return null
  const isPair = name.length === 1 && words.length === 2 && !isParticle(words[1] as string)
  return isPair ? {kind: 'person', text: words.join(' '), rest: ''} : person
}

/** `Jane Roe News Reporter`, `Jane Roe For Norvale.com`: what sounds like an outlet stands behind a name. */
function standsBehindName(words: readonly string[]): boolean {
  const length = nameLength(words)
  const name = words.slice(0, length)
  if (length < 2 || length === words.length || !isFullName(name) || name.some(isOutletWord)) return false
  return hasJob(words.slice(length)) || !isOutletWord(words[length] as string)
}

function readWords(words: readonly string[], expected: boolean): Reading {
  const text = words.join(' ')
  const tail = agencyAtEnd(words)
  const before = tail && readPerson(words.slice(0, tail.at), expected)
  if (before) return {...before, rest: tail.printed}
  // `By Jane Roe and Max Poe, energy correspondents`: in small letters it is what they do.
  if (isDesk(words) && !(SMALL.test(text) && isTitle(words))) return {kind: 'desk', text, rest: ''}
  if (OUR.test(text) && hasJob(words)) return {kind: 'desk', text, rest: ''}
  if (isTitle(words)) return {kind: 'role', text, rest: ''}
  if (isOutlet(words) && !standsBehindName(words)) return {kind: 'outlet', text, rest: ''}
  if (!expected && maybeOutlet(words)) return {kind: 'outlet', text, rest: ''}
  const person = readPerson(words, expected)
  if (person && !(hasJob(words.slice(0, 2)) && words.length <= 3)) return person
  return {kind: hasJob(words) ? 'role' : 'other', text, rest: ''}
}

/**
 * Reads one part of a byline. `expected`: a name must stand here (first part behind a label), so a single word will do.
 */
export function readToken(part: string, expected: boolean): Reading | null {
  const text = unglue(trimToken(part))
  if (text === '') return null
  const agency = findAgency(text) ?? findAgency(text.replace(WITH, ''))
  if (agency) return {kind: 'agency', text: agency.printed, rest: ''}
  if (text.includes(CHAIN)) return {kind: 'agency', text: text.replaceAll(CHAIN, '/'), rest: ''}
  if (isEastern(text)) return readEastern(text)
  const words = afterTitle(text.split(' '))
  return words.length === 1 ? readWord(text, expected) : readWords(words, expected)
}
