import {isEastern} from '../parse/byline/eastern.ts'
import {findAll} from '../parse/byline/found.ts'
import {hasTime} from '../parse/byline/noise.ts'
import {leadsWithAuthor} from '../parse/byline.ts'
import {squeeze} from '../parse/fold.ts'
import type {Block} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import {biography} from './byline-biography.ts'
import {isAuthorMarked} from './byline-marks.ts'
import {areNames, isDeskAlone, isNamesAlone} from './byline-names.ts'
import {regions} from './byline-regions.ts'
import {signatureOf} from './byline-signature.ts'

const longest = 90
/** The widest way from a name to the time it stands beside. */
const nearTime = 4
const shortParagraph = 60
/** Where the labels may have missed a byline. */
const doubtful: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'furniture',
  'duplicate',
  'caption',
  'alt',
  'note',
])
const dated = /\d{4}|\d[:/.]\d\d/
const source = /(?:来源|來源|quelle|source|fuente|fonte|bron|kilde|källa|lähde|источник|zdroj|źródło) ?[:：]/iu

/** Whom a search may find: anyone, agencies and desks too; people only; people by a mark, a label or the company of others. */
export type Wanted = 'anyone' | 'people' | 'certain'

/**
 * Finds who signs a story of which no labelled line names anyone: beside a label that stands alone, on the line of its time,
 * behind `By`, in an author's element or link, a bare name beside the time, at last a signature in the copy's last paragraph.
 * `want`: who will do; `certain` are people whom more than the place of a bare name tells. Returns the lines to read; empty where nobody is found.
 */
export function searchByline(page: readonly Block[], lines: readonly Block[], want: Wanted): string[] {
  const {head, foot, opening, last} = regions(page)
  const people = want !== 'anyone'
  const found =
    besideByline(page, lines) ??
    head.find((block) => isOnTimeLine(block, people)) ??
    [...head, ...foot].find(isLabelled) ??
    head.find(isMarked) ??
    besideTime(head, want) ??
    (want === 'certain' ? undefined : twice(head)) ??
    (people ? undefined : foot.find(isBareName)) ??
    opening.find(isOpening) ??
    (people ? undefined : head.find(isOutletWithTime))
  return found ? [found.value] : (signed(head) ?? signature(last, foot) ?? biography(foot) ?? [])
}

function isDoubtful({data, value}: Block): boolean {
  return value.length <= longest && doubtful.has(data.role)
}

const isBareName = (block: Block): boolean => isDoubtful(block) && isNamesAlone(block.value)

function isLabelled(block: Block): boolean {
  if (!isDoubtful(block) || !leadsWithAuthor([block.value])) return false
  const {people, others} = findAll([block.value])
  if (people.length === 0 || others.length > 0) return false
  return areNames(people, true) || isEastern(block.value)
}

function isMarked(block: Block): boolean {
  return isDoubtful(block) && isAuthorMarked(block) && areNames(findAll([block.value]).people, true)
}

/** A first paragraph that is a byline: `Un texte de Jeanne Essai`. */
function isOpening({value}: Block): boolean {
  return value.length <= shortParagraph && leadsWithAuthor([value]) && areNames(findAll([value]).people, false)
}

/** Beside a byline line that names nobody, `By` or `Journalist`: on the next lines, or on those before it. */
function besideByline(page: readonly Block[], lines: readonly Block[]): Block | undefined {
  for (const line of lines) {
    const at = page.indexOf(line)
    for (const step of [1, -1, 2, -2]) {
      const near = page[at + step]
      if (near !== undefined && isDoubtful(near) && isSigner(near.value)) return near
    }
  }
  return undefined
}

function isSigner(value: string): boolean {
  if (isNamesAlone(value)) return true
  const {people, others, agencies} = findAll([value])
  return agencies.length === 1 && people.length + others.length === 0
}

/** `Jane Roe - Apr 16, 2015 8:02 pm`: who stands on the line of the story's time. */
function isOnTimeLine({data, value}: Block, onlyPeople: boolean): boolean {
  if (value.length > 120 || !(data.role === 'dateline' || (doubtful.has(data.role) && data.role !== 'alt')))
    return false
  if (data.role !== 'dateline' && (value.length > 60 || !dated.test(value))) return false
  const {people, desks, agencies, outlets, others} = findAll([value])
  if (people.length > 0) return others.length < 2 && areNames(people, hasTime(value) && value.length < 40)
  if (onlyPeople) return false
  if (data.role !== 'dateline') return desks.length === 1
  return desks.length === 1 || agencies.length > 0 || (outlets.length > 0 && source.test(value))
}

/** `Norvale Wire 3/9 18:45`; `By NBN, in News · 31 Jan 2025, 20:02`. */
function isOutletWithTime(block: Block): boolean {
  if (!isDoubtful(block) || !hasTime(block.value)) return false
  const {people, outlets, others} = findAll([block.value])
  if (people.length > 0 || outlets.length === 0) return false
  return leadsWithAuthor([block.value]) || (others.length === 0 && outlets.length === 1 && block.value.length <= 40)
}

function besideTime(head: readonly Block[], want: Wanted): Block | undefined {
  const times = head.flatMap(({data}, i) => (data.role === 'dateline' || data.role === 'byline' ? [i] : []))
  const near = head.filter((block, i) => times.some((time) => Math.abs(time - i) <= nearTime) && isBeside(block))
  if (want === 'certain') return near.find((block) => isBareName(block) && findAll([block.value]).people.length > 1)
  const isDesk = (block: Block): boolean => isDoubtful(block) && isDeskAlone(block.value)
  return near.find(isBareName) ?? (want === 'anyone' ? near.find(isDesk) : undefined)
}

/** Pictures stand beside the time as well, but name one person at once. */
function isBeside({data, value}: Block): boolean {
  return data.role === 'caption' ? findAll([value]).people.length > 1 : data.role !== 'alt'
}

/** A name that stands beside its own portrait: as a line and as alternative text, or on two lines. */
function twice(head: readonly Block[]): Block | undefined {
  const seen = new Set<string>()
  return head.find((block) => {
    if (!isBareName(block)) return false
    const key = squeeze(block.value)
    return seen.has(key) || !seen.add(key)
  })
}

/** At the end of the last paragraph, or of one behind it whose label is wrong. */
function signature(last: Block | undefined, foot: readonly Block[]): string[] | null {
  for (const {value} of last ? [last, ...foot.slice(0, 1)] : []) {
    const names = signatureOf(value)
    if (names !== null) return names
  }
  return null
}

/** `[Jane Roe, NBN]` on a line of its own. */
function signed(head: readonly Block[]): string[] | null {
  for (const block of head) {
    if (!isDoubtful(block) || !/^[[【（(]/.test(block.value)) continue
    const names = signatureOf(block.value)
    if (names !== null) return names
  }
  return null
}
