import {agencyEntry, findAgency} from '../agency.ts'
import {readPrefix} from './prefix.ts'

/** One or more agencies as a dateline names them. */
export interface Credit {
  printed: string
  name: string
  /** Datelines of this agency have no separator. */
  bare: boolean
  /** Datelines of this agency have no brackets. */
  open: boolean
  /** A date inside the brackets: `(Newsfile Corp. - January 12, 2024)`. */
  date: string | null
}

const DESK = /^[a-z]{2,5}$/
const PARTS = /\s*[/,;+&]\s*|\s+(?:and|und|et|y|e|mit|with)\s+|\s+/u

/** The agency or agencies that a text names and nothing else (`dpa/lno`, `ats afp`), or null. */
export function readCredit(inner: string): Credit | null {
  const text = inner.trim()
  if (text === '' || text.length > 60) return null
  const whole = findAgency(text)
  if (whole !== null) {
    const entry = agencyEntry(text.replace(/^©/, '')) ?? agencyEntry(text.split('/')[0] ?? '')
    if (entry?.pictures) return null
    return {printed: text, name: whole.name, bare: entry?.bare === true, open: entry?.open === true, date: null}
  }
  const dash = text.indexOf(' - ')
  if (dash > 0) {
    const before = readCredit(text.slice(0, dash))
    const date = readPrefix(text.slice(dash + 3))
    return before !== null && date?.place === null && date.date !== null ? {...before, date: date.date} : null
  }
  const parts = text.split(PARTS)
  if (parts.length < 2 || parts.length > 4) return null
  const names: string[] = []
  let bare = false
  for (const part of parts) {
    // `(ats afp)`: codes side by side are in lower case; behind a slash stand desks.
    const agency = findAgency(part) ?? (text.includes('/') ? null : findAgency(part.toUpperCase()))
    if (agency === null && !DESK.test(part)) return null
    if (agency !== null && !names.includes(agency.name)) names.push(agency.name)
    if (agencyEntry(part)?.bare) bare = true
  }
  return names.length === 0 ? null : {printed: text, name: names.join(', '), bare, open: false, date: null}
}

/** The agency that a text ends with, and where it starts: `PORT ELLIN, Jan 24 AAP`. */
export function agencyAtEnd(text: string): {credit: Credit; start: number} | null {
  let start = text.length
  for (let words = 0; words < 3 && start > 0; words++) {
    start = text.lastIndexOf(' ', start - 1)
    const printed = text.slice(start + 1)
    const agency = printed.length <= 40 ? agencyEntry(printed) : null
    if (agency === null || agency.pictures) continue
    const credit = {printed, name: agency.name, bare: agency.bare === true, open: agency.open === true, date: null}
    return {credit, start: start + 1}
  }
  return null
}
