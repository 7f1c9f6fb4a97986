import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {label, labelPage as labelBlocks} from './label/label.ts'
import {isTimeZone} from './parse/time-zone.ts'
import {detectFormat} from './source/detect.ts'
import {tell} from './tell/plugin.ts'
import type {Page, PageFormat} from './tree/page.ts'
import {emptyRecord, emptySource, type Source, type Story, type StoryRecord} from './tree/story.ts'

/** How a page is read and told. */
export interface PageOptions {
  /** What the page is written in; `auto` (the default) looks at its content. */
  from?: 'auto' | PageFormat
  /** Name of the file, for the record, for messages, and as a hint to `auto`. */
  path?: string | null
  /** Address against which picture and related links are resolved. */
  baseUrl?: string | null
  /** Zone assumed for printed times that name none: an IANA name, `Z` or an offset such as `+02:00`. */
  timezone?: string | null
  /** How dates such as `05/03/2021` read; `auto` (the default) goes by language, country and the page's other dates. */
  dates?: 'auto' | 'day-first' | 'month-first'
  /** Where the page came from, beyond its path. */
  source?: Partial<Source>
}

const orders: ReadonlySet<string> = new Set(['auto', 'day-first', 'month-first'])

type Reader = (text: string) => Page

/** Readers, loaded when the first page of their kind comes. */
const readers: Readonly<Record<PageFormat, () => Promise<Reader>>> = {
  text: async () => (await import('./read/text.ts')).readText,
  markdown: async () => (await import('./read/markdown.ts')).readMarkdown,
  html: async () => (await import('./read/html.ts')).readHtml,
}

/** A reader as a unified plugin: it becomes the pipeline's parser. */
function reading(reader: Reader): Plugin<[], string, Page> {
  return function () {
    this.parser = (text) => reader(text)
  }
}

/** A page told: its story's record, and its labelled blocks where there were any to label. */
export interface ToldPage {
  record: StoryRecord
  page: Page | null
}

/**
 * A page's story, or the record that says why there is none: `empty`, `no-story`, `internal` (a fault of ours).
 *
 * Throws on misuse only (a text that is no string, an unknown format, time zone or order of dates), never on what a page holds.
 */
export async function parsePage(text: string, options: PageOptions = {}): Promise<StoryRecord> {
  return (await tellPage(text, options)).record
}

/** As `parsePage`, for those who want to see the lines beside the story. */
export async function tellPage(text: string, options: PageOptions = {}): Promise<ToldPage> {
  const {format, source} = begin(text, options)
  if (text.trim() === '') return {record: failed(source, 'empty', 'the page is empty'), page: null}
  const reader = await readers[format]()
  const file = new VFile({value: text, ...(options.path && {path: options.path})})
  try {
    const pipeline = unified()
      .use(reading(reader))
      .use(label)
      .use(tell, {
        source,
        baseUrl: options.baseUrl ?? null,
        timezone: options.timezone ?? null,
        dates: options.dates ?? 'auto',
      })
    const page = pipeline.parse(file)
    source.url ??= pageAddress(page, options.baseUrl ?? null)
    const story = pipeline.runSync(page, file) as Story
    return {record: story.record, page}
  } catch (error) {
    return {record: failed(source, 'internal', error instanceof Error ? error.message : String(error)), page: null}
  }
}

/** A page with a role on every block, for those who want to see the lines. `reasons`: say why, too. */
export async function labelPage(text: string, options: PageOptions & {reasons?: boolean} = {}): Promise<Page> {
  const {format} = begin(text, options)
  const page = (await readers[format]())(text)
  labelBlocks(page, {reasons: options.reasons ?? false})
  return page
}

function begin(
  text: string,
  {from = 'auto', path = null, timezone = null, dates = 'auto', source}: PageOptions,
): {format: PageFormat; source: Source} {
  if (typeof text !== 'string') throw new TypeError(`A page is a string, not ${typeof text}`)
  if (from !== 'auto' && !Object.hasOwn(readers, from))
    throw new TypeError(`Unknown format ${from}: use auto, text, markdown or html`)
  if (timezone !== null && !isTimeZone(timezone)) throw new TypeError(`Unknown time zone ${timezone}`)
  if (!orders.has(dates)) throw new TypeError(`Unknown order of dates ${dates}: use auto, day-first or month-first`)
  const format = from === 'auto' ? detectFormat(text, path) : from
  return {format, source: {...emptySource(), path, format, ...source}}
}

/** The address that a page gives as its own, where it is or can be made a whole one. */
function pageAddress({data}: Page, baseUrl: string | null): string | null {
  const {url} = data.metadata
  if (url === null || !URL.canParse(url, baseUrl ?? undefined)) return null
  const {href, protocol} = new URL(url, baseUrl ?? undefined)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

function failed(source: Source, code: string, message: string): StoryRecord {
  return {...emptyRecord(source), ok: false, error: {code, message}}
}
