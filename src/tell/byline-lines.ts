import {isEastern} from '../parse/byline/eastern.ts'
import {findAll} from '../parse/byline/found.ts'
import {hasTime} from '../parse/byline/noise.ts'
import {isEasternName, leadsWithAuthor, looksLikeByline} from '../parse/byline.ts'
import type {Block} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import {isAuthorMarked} from './byline-marks.ts'
import {areNames, isJournalist, isNamesAlone} from './byline-names.ts'

/** What a line without the label of a byline tells of an author. */

const longest = 90
const shortParagraph = 60
/** Where the labels may have missed a byline. */
const doubtful: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'furniture',
  'duplicate',
  'caption',
  'alt',
  'note',
])
const source = /(?:来源|來源|quelle|source|fuente|fonte|bron|kilde|källa|lähde|источник|zdroj|źródło) ?[:：]/iu

/** A short line of a role that a missed byline gets. */
export function isDoubtful({data, value}: Block): boolean {
  return value.length <= longest && doubtful.has(data.role)
}

/** One name or a list of names and nothing else. */
export const isBareName = (block: Block): boolean => isDoubtful(block) && isNamesAlone(block.value)

/** `By Jane Roe` */
export function isLabelled(block: Block): boolean {
  if (!isDoubtful(block) || !leadsWithAuthor([block.value])) return false
  const {people, others} = findAll([block.value])
  if (people.length === 0 || others.length > 0) return false
  return areNames(people, true) || isEastern(block.value)
}

/** A name in an author's element or link. */
export function isMarked(block: Block): boolean {
  return isDoubtful(block) && isAuthorMarked(block) && areNames(findAll([block.value]).people, true)
}

/** `Jane Roe Senior Politics Editor, The Norvale Post`, though it is a portrait's alternative text. */
export function isTitled(block: Block): boolean {
  return isDoubtful(block) && looksLikeByline(block.value) && isJournalist(block.value)
}

/** A first paragraph that is a byline: `Un texte de Jeanne Essai`. */
export function isOpening({value}: Block): boolean {
  return value.length <= shortParagraph && leadsWithAuthor([value]) && areNames(findAll([value]).people, false)
}

/** `sure`: behind `Author:`, where any eastern name will do. */
export function isSigner(value: string, sure: boolean): boolean {
  if (isNamesAlone(value) || (sure && isEasternName(value, true))) return true
  const {people, others, agencies} = findAll([value])
  return agencies.length === 1 && people.length + others.length === 0
}

/** `Jane Roe - Apr 16, 2015 8:02 pm`: who stands on the line of the story's time. */
export function isOnTimeLine({data, value}: Block, onlyPeople: boolean): boolean {
  if (value.length > 120 || !(data.role === 'dateline' || (doubtful.has(data.role) && data.role !== 'alt')))
    return false
  if (data.role !== 'dateline' && (value.length > 60 || !hasTime(value))) return false
  const {people, desks, agencies, outlets, others} = findAll([value])
  if (people.length > 0) return others.length < 2 && areNames(people, hasTime(value) && value.length < 40)
  if (onlyPeople) return false
  if (data.role !== 'dateline') return desks.length === 1
  return desks.length === 1 || agencies.length > 0 || (outlets.length > 0 && source.test(value))
}

/** `Norvale Wire 3/9 18:45`; `By NBN, in News · 31 Jan 2025, 20:02`. */
export function isOutletWithTime(block: Block): boolean {
  if (!isDoubtful(block) || !hasTime(block.value)) return false
  const {people, outlets, others} = findAll([block.value])
  if (people.length > 0 || outlets.length === 0) return false
  return leadsWithAuthor([block.value]) || (others.length === 0 && outlets.length === 1 && block.value.length <= 40)
}
