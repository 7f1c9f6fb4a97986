import {agencyIn} from '../agency.ts'
import {partCredits} from './credits.ts'
import {isEastern} from './eastern.ts'
import {isNobody, leadIn} from './lead-in.ts'
import {partOutlet} from './outlet-job.ts'
import {type BylineLine, readByline} from './read.ts'
import {isTimeWords} from './time-labels.ts'
import type {Token} from './token.ts'

/** What the lines of a byline name, by what it is. */
export interface Found {
  people: string[]
  editors: string[]
  /** Signed posts of a live story, not the story. */
  posts: string[]
  desks: string[]
  agencies: string[]
  outlets: string[]
  others: string[]
  /** Who made the story's pictures. */
  picturers: string[]
}

const QUOTED = /["“][^"“”]{0,40}["”] ?/gu
const INITIALS = /^\p{Ll}{2,4}$/u
/** The job of whoever the line before names: `Fotograf`. */
const PICTURER =
  /^(?:(?:staff|foto)?[ -]?(?:photographer|photojournalist|photographe|fotograf\p{L}{0,4}|fotógraf[oa]|fotojournalist|valokuvaaja|ljósmyndari))$/iu
const MARKS = /[.,'’()-]/g

/** Two names with the same key are one person's: capitals, nicknames and marks do not matter. */
export function nameKey(name: string): string {
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
  const aside = kind === 'role' || kind === 'other' || kind === 'desk' ? text : rest
  const inside = aside === '' ? null : agencyIn(aside)
  if (inside) addOnce(found.agencies, inside.printed)
  if (kind === 'agency') addOnce(found.agencies, text)
  else if (kind === 'outlet' || (token.label === 'source' && kind !== 'role')) takeOutlet(text, found)
  else if (kind === 'person') addOnce(peopleOf(token, line, found), text)
  else if (kind === 'desk') addOnce(token.label === 'author' ? found.people : found.desks, text)
  else if (kind === 'other' && !inside && !INITIALS.test(text)) addOnce(found.others, text)
}

function takeOutlet(text: string, found: Found): void {
  const {outlet, agency, person} = partOutlet(isEastern(text) ? (text.split(' ', 1)[0] ?? text) : text)
  if (agency) addOnce(found.agencies, outlet)
  else addOnce(found.outlets, outlet)
  if (person !== null) addOnce(found.people, person)
}

/** Reads the lines of one story's byline, in their order. */
export function findAll(lines: readonly string[]): Found {
  const found: Found = {
    people: [],
    editors: [],
    posts: [],
    desks: [],
    agencies: [],
    outlets: [],
    others: [],
    picturers: [],
  }
  let expected = false
  let pictured = false
  let latest: string[] = []
  for (const raw of lines.flatMap(partCredits)) {
    const {who, text} = leadIn(raw)
    if (who === 'nobody' || isNobody(text)) continue
    const line = readByline(text, expected)
    const tokens = line.tokens.filter(({kind, text}) => kind === 'agency' || !(isNobody(text) || isTimeWords(text)))
    if (PICTURER.test(text)) for (const name of latest) addOnce(found.picturers, name)
    const named = tokens.flatMap((token) => (token.kind === 'person' ? [token.text] : []))
    if (named.length > 0) latest = named
    if (who === 'picture' || pictured) for (const token of tokens) addOnce(found.picturers, token.text)
    else for (const token of tokens) take(token, line, found)
    expected = line.alone
    pictured = who === 'picture' && tokens.length === 0
  }
  return found
}
