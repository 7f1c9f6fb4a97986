import type {Byline} from '../tree/story.ts'
import {findAgency} from './agency.ts'
import {type Found, findAll, nameKey} from './byline/found.ts'
import {leadIn} from './byline/lead-in.ts'
import {readByline} from './byline/read.ts'

export {isEasternName} from './byline/eastern-name.ts'
export {looksLikeByline} from './byline/looks.ts'
export {looksLikeName} from './byline/name.ts'

/** The service's own name; those of a chain one after the other. */
function nameOf(agency: string): string | null {
  const names = agency.split('/').map((part) => findAgency(part)?.name)
  return names.every((name) => name !== undefined) ? names.join(', ') : (findAgency(agency)?.name ?? null)
}

const DASHES = /^[\s–—-]+/u
const isShort = (text: string): boolean => text.split(' ').length <= 4

/** Without those who made the pictures, where someone else is left. */
function writersOf({people, picturers}: Found): string[] {
  const keys = picturers.map(nameKey)
  const writers = people.filter((name) => !keys.includes(nameKey(name)))
  return writers.length > 0 ? writers : people
}

/** The names to print: people, else those who sign a part of the story, else a desk, else the only words there are. */
function authorsOf(found: Found): string[] {
  const {editors, posts, desks, agencies, outlets, others} = found
  const nobody = agencies.length + outlets.length === 0
  const [first] = [writersOf(found), outlets.length === 0 ? editors : [], posts, desks].filter(
    (list) => list.length > 0,
  )
  if (first) return first
  return nobody ? others.filter(isShort).slice(0, 1) : []
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

/** True where one of a byline's lines has a label before its names, `By Jane Roe`, or is one, `Author:`. */
export function leadsWithAuthor(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const {who, text} = leadIn(line.replace(DASHES, ''))
    if (who !== 'story') return false
    const {label, before} = readByline(text)
    return label === 'author' && before === ''
  })
}
