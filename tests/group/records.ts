import {emptyRecord, emptySource, type StoryRecord} from '../../src/tree/story.ts'

/** What a record of these tests says; the rest is empty. */
export interface Told {
  id?: string
  path?: string
  url?: string
  language?: string
  headline?: string
  agency?: string | null
  place?: string | null
  date?: string | null
  paragraphs: readonly string[]
}

/** A story record with the given copy, a paragraph a line. */
export function recordOf({id, path, url, language, headline, agency, place, date, paragraphs}: Told): StoryRecord {
  const record = emptyRecord({...emptySource(), id: id ?? null, path: path ?? null, url: url ?? null})
  record.language = language ?? null
  record.headline = headline ?? null
  record.dateline.agency = agency ?? null
  record.dateline.location = place ?? null
  record.dateline.date = date ?? null
  record.body = paragraphs.map((text, index) => ({type: 'paragraph', text, line: index + 1, endLine: index + 1}))
  record.wordCount = paragraphs.join(' ').split(' ').length
  return record
}
