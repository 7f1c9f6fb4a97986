import type {Block, Page} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import {emptyRecord, type Source, type StoryRecord} from '../tree/story.ts'
import {resolver} from './address.ts'
import {tellBody} from './body.ts'
import {copyByHand, withoutTakenOut} from './by-hand.ts'
import {tellByline} from './byline.ts'
import {tellCaptions} from './captions.ts'
import {takeDateline} from './copy-dateline.ts'
import {sortDatelines} from './dateline-lines.ts'
import {tellDuplicates} from './duplicates.ts'
import {type Finding, findingsOf} from './findings.ts'
import {garbledText} from './garbled.ts'
import {tellHeadline} from './headline.ts'
import type {DatesOption} from './house-order.ts'
import {languageTag, tellLanguage} from './language.ts'
import {tellNotes} from './notes.ts'
import {linesOf, ownPassage, passage} from './place.ts'
import {tellRelated} from './related.ts'
import {type TimeSettings, tellTimes} from './times.ts'
import {takeMarks} from './wire-marks.ts'
import {holdsStory, withoutStory} from './without-story.ts'
import {countWords} from './word-count.ts'

/** A told page, and what is odd about it. */
export interface Told {
  record: StoryRecord
  findings: Finding[]
}

/**
 * A labelled page → its story, version 1 of the record, key for key; a page without a story → the record that says so (`ok`
 * false, code `no-story`). `baseUrl` resolves links and pictures, `timezone` (an IANA name or an offset) is assumed for printed
 * times without one, `dates` says how `05/03/2021` reads. `messages` stay empty: the plugin fills them. Never throws.
 */
export function tell(
  page: Page,
  source: Source,
  baseUrl: string | null = null,
  timezone: string | null = null,
  dates: DatesOption = 'auto',
): StoryRecord {
  return tellWithFindings(page, source, baseUrl, {timezone, dates}).record
}

/** The same, with what a reader should know about the page. */
export function tellWithFindings(
  page: Page,
  source: Source,
  baseUrl: string | null,
  settings: Omit<TimeSettings, 'address'>,
): Told {
  const {metadata} = page.data
  const resolve = resolver(baseUrl, metadata)
  const record = emptyRecord(source)
  record.language = languageTag(metadata.language)
  record.related = tellRelated(page, resolve)
  if (!holdsStory(page)) return {record: withoutStory(page, record), findings: garbledText(page)}
  const {language, finding} = tellLanguage(page)
  record.language = language
  const having = byRole(page)
  record.headline = tellHeadline(page)
  record.standfirst = having('standfirst').map(ownPassage)
  const ambiguous = tellCopy(page, record, having, {...settings, address: source.url ?? baseUrl})
  record.captions = tellCaptions(page, record.body, resolve)
  record.notes = tellNotes(having('note'), record.notes)
  record.furniture = having('furniture').map(passage)
  record.duplicates = tellDuplicates(page)
  record.lines = {
    headline: linesOf(having('headline')),
    byline: linesOf(having('byline')),
    dateline: linesOf(having('dateline')),
  }
  record.wordCount = record.body.reduce((sum, {text}) => sum + countWords(text), 0)
  return {
    record,
    findings: [...(finding ? [finding] : []), ...findingsOf(page, record, ambiguous), ...garbledText(page)],
  }
}

/** Tells body, dateline and byline, which give each other names and dates; returns the time line that can be read in two ways. */
function tellCopy(page: Page, record: StoryRecord, having: ByRole, settings: TimeSettings): Block | null {
  const {language, standfirst} = record
  const bylines = having('byline')
  const {times, places, posts} = sortDatelines(page.children, language)
  record.body = tellBody(page.children, new Set(posts))
  const kept = copyByHand(page)
  record.notes = takeMarks(record.body, kept)
  const opening = takeDateline(record.body, places, standfirst, language, record.notes, kept)
  const searched = withoutTakenOut(page)
  const told = tellTimes(searched, times, bylines, language, settings)
  record.dateline = {...record.dateline, ...opening?.fields, ...told.times}
  record.byline = tellByline(bylines, page.data.metadata, opening?.author ?? null, language, searched.children)
  return told.ambiguous
}

type ByRole = (role: Role) => readonly Block[]

/** The page's blocks with a role, in order; those without text aside. */
function byRole(page: Page): ByRole {
  const found = new Map<Role | undefined, Block[]>()
  for (const block of page.children) {
    if (block.value === '') continue
    const there = found.get(block.data.role)
    if (there) there.push(block)
    else found.set(block.data.role, [block])
  }
  return (role) => found.get(role) ?? []
}
