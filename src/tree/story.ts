import type {Node} from 'unist'

/** Where a page came from. All keys always present. */
export interface Source {
  path: string | null
  /** As given: a number where the collection numbers its pages. */
  id: string | number | null
  url: string | null
  format: string | null
  encoding: string | null
  line: number | null
  offset: number | null
  recordId: string | null
  date: string | null
}

/** Source lines, 1-based and inclusive (HTML: rendered lines). */
export interface Place {
  line: number
  endLine: number
}

export interface Passage extends Place {
  text: string
}

export interface Byline {
  text: string | null
  authors: string[]
  agency: string | null
  agencyName: string | null
}

export type TimeSource = 'printed' | 'metadata' | 'printed+metadata'

export interface Dateline {
  text: string | null
  separator: string | null
  location: string | null
  locations: string[]
  agency: string | null
  agencyName: string | null
  date: string | null
  timestamp: string | null
  published: string | null
  publishedSource: TimeSource | null
  publishedUtc: string | null
  updated: string | null
  updatedSource: TimeSource | null
  updatedUtc: string | null
}

export interface BodyBlock extends Passage {
  type: 'paragraph' | 'subheading' | 'item' | 'row' | 'quote'
}

export interface Caption extends Passage {
  kind: 'photo' | 'video' | 'graphic'
  credit: string | null
  alt: string | null
  src: string | null
  /** Number of body blocks that stand before it. */
  position: number
}

export interface Note extends Passage {
  kind: 'correction' | 'contributors' | 'biography' | 'disclaimer' | 'embargo' | 'mark' | 'other'
}

export interface Related extends Place {
  title: string
  alt: string | null
  kicker: string | null
  teaser: string | null
  /** What else stands in the card, in order: dates, counts, labels. */
  extra: string[]
  url: string | null
}

export interface Duplicate extends Passage {
  /** First source lines of the blocks it repeats. */
  of: number[]
}

export interface StoryError {
  code: string
  message: string
}

/** A finding about the page, as printed: the story's own form of a vfile message. */
export interface StoryMessage {
  ruleId: string
  reason: string
  line: number | null
}

/** The parsed page, version 1: every key always there, absent is null or []. See the README for what each means. */
export interface StoryRecord {
  version: 1
  ok: boolean
  error: StoryError | null
  source: Source
  language: string | null
  headline: string | null
  standfirst: Passage[]
  byline: Byline
  dateline: Dateline
  body: BodyBlock[]
  captions: Caption[]
  notes: Note[]
  related: Related[]
  furniture: Passage[]
  duplicates: Duplicate[]
  lines: {headline: number[]; byline: number[]; dateline: number[]}
  wordCount: number
  messages: StoryMessage[]
}

/** The record as a unist node, so that it can travel through a unified pipeline. */
export interface Story extends Node {
  type: 'story'
  record: StoryRecord
}

/** A source of which nothing is known. */
export function emptySource(): Source {
  return {
    path: null,
    id: null,
    url: null,
    format: null,
    encoding: null,
    line: null,
    offset: null,
    recordId: null,
    date: null,
  }
}

/** A record with every key and nothing in it. */
export function emptyRecord(source: Source): StoryRecord {
  return {
    version: 1,
    ok: true,
    error: null,
    source,
    language: null,
    headline: null,
    standfirst: [],
    byline: {text: null, authors: [], agency: null, agencyName: null},
    dateline: {
      text: null,
      separator: null,
      location: null,
      locations: [],
      agency: null,
      agencyName: null,
      date: null,
      timestamp: null,
      published: null,
      publishedSource: null,
      publishedUtc: null,
      updated: null,
      updatedSource: null,
      updatedUtc: null,
    },
    body: [],
    captions: [],
    notes: [],
    related: [],
    furniture: [],
    duplicates: [],
    lines: {headline: [], byline: [], dateline: []},
    wordCount: 0,
    messages: [],
  }
}
