import type {Byline} from '../tree/story.ts'
import {agencyIn, findAgency} from './agency.ts'
import {type BylineLine, readByline} from './byline/read.ts'
import type {Token} from './byline/token.ts'

export {looksLikeByline} from './byline/looks.ts'
export {looksLikeName} from './byline/name.ts'

/** What the lines of a byline name, by what it is. */
interface Found {
  people: string[]
  editors: string[]
  /** Signed posts of a live story, not the story. */
  posts: string[]
  desks: string[]
  agencies: string[]
  outlets: string[]
  others: string[]
}

const QUOTED = /["“][^"“”]{0,40}["”] ?/gu
const INITIALS = /^\p{Ll}{2,4}$/u
const MARKS = /[.,'’()-]/g

function nameKey(name: string): string {
  return name.replace(QUOTED, '').replace(MARKS, '').toLowerCase()
}

function addOnce(list: string[], name: string): void {
  const key = nameKey(name)
  if (!list.some((each) => nameKey(each) === key)) list.push(name)
}

function peopleOf(token: Token, line: BylineLine, found: Found): string[] {
  if (token.label === 'editor') return found.editors
  return line.timed ? found.posts : found.people
}

function take(token: Token, line: BylineLine, found: Found): void {
  const {kind, text, rest} = token
  const aside = kind === 'role' || kind === 'other' ? text : rest
  const inside = aside === '' ? null : agencyIn(aside)
  if (inside) addOnce(found.agencies, inside.printed)
  if (kind === 'agency') addOnce(found.agencies, text)
  else if (kind === 'outlet' || (token.label === 'source' && kind !== 'role')) addOnce(found.outlets, text)
  else if (kind === 'person') addOnce(peopleOf(token, line, found), text)
  else if (kind === 'desk') addOnce(token.label === 'author' ? found.people : found.desks, text)
  else if (!inside && !INITIALS.test(text)) addOnce(found.others, text)
}

function findAll(lines: readonly string[]): Found {
  const found: Found = {people: [], editors: [], posts: [], desks: [], agencies: [], outlets: [], others: []}
  let expected = false
  for (const text of lines) {
    const line = readByline(text, expected)
    expected = line.alone
    for (const token of line.tokens) take(token, line, found)
  }
  return found
}

/** The service's own name; those of a chain one after the other. */
function nameOf(agency: string): string | null {
  const names = agency.split('/').map((part) => findAgency(part)?.name)
  return names.every((name) => name !== undefined) ? names.join(', ') : (findAgency(agency)?.name ?? null)
}

const isShort = (text: string): boolean => text.split(' ').length <= 4

/** The names to print: people, else those who sign a part of the story, else a desk, else the only words there are. */
function authorsOf(found: Found): string[] {
  const {people, editors, posts, desks, agencies, outlets, others} = found
  const [first] = [people, editors, posts, desks].filter((list) => list.length > 0)
  if (first) return first
  return agencies.length + outlets.length === 0 ? others.filter(isShort).slice(0, 1) : []
}

/**
 * Reads all byline lines of one story, in their order.
 *
 * `authors`: people (else a desk) with their own capitals, without labels, titles, addresses, handles and dates, each
 * once. `agency`: the agency, else the outlet, as printed; `agencyName`: the agency's own name. `text`: the lines
 * joined with line feeds, null where there are none. Each line is read up to 400 characters. Never throws.
 */
export function parseByline(
  lines: readonly string[],
  context: {language?: string | null; agencies?: boolean} = {},
): Byline {
  if (lines.length === 0) return {text: null, authors: [], agency: null, agencyName: null}
  const found = findAll(lines)
  const agency = context.agencies === false ? null : (found.agencies[0] ?? found.outlets[0] ?? null)
  const agencyName = agency === null ? null : nameOf(agency)
  return {text: lines.join('\n'), authors: authorsOf(found), agency, agencyName}
}
