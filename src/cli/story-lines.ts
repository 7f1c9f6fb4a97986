import {asFileError} from '../source/files.ts'
import {type Line, LineCutter} from '../source/ndjson/lines.ts'
import {lost, Unpacked} from '../source/ndjson/unpacked.ts'
import {emptyRecord, emptySource, type StoryRecord} from '../tree/story.ts'

/** A line of NDJSON: its number, from 1, and the record in it, or what is wrong with it. */
export interface StoryLine {
  line: number
  record: StoryRecord | null
  problem: string | null
}

/** A line longer than this is no record, and must not fill memory. */
const longest = 64 * 1024 * 1024
const utf8 = new TextDecoder()

/** The lines of a stream, which may be gzipped, that are not blank, as records. Throws FileError where the stream cannot be read. */
export async function* storyLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StoryLine> {
  const unpacked = new Unpacked(stream)
  const cutter = new LineCutter(longest)
  try {
    for await (const chunk of unpacked.chunks())
      for (const line of cutter.cut(chunk)) {
        const found = readLine(line)
        if (found !== null) yield found
      }
  } catch (error) {
    throw asFileError(error)
  }
  const last = cutter.last()
  const found =
    unpacked.fault === null ? readLine(last) : {line: last.number, record: null, problem: lost[unpacked.fault]}
  if (found !== null) yield found
}

function readLine({number, bytes, tooLong}: Line): StoryLine | null {
  if (tooLong) return {line: number, record: null, problem: 'longer than 64 MB'}
  const text = utf8.decode(bytes)
  if (text.trim() === '') return null
  try {
    const record = storyRecord(JSON.parse(text))
    return {line: number, record, problem: record === null ? 'no story record of version 1' : null}
  } catch {
    return {line: number, record: null, problem: 'no JSON'}
  }
}

/** A value as a record of version 1, with every key there; null where it is none. Only what stories are compared by is checked. */
export function storyRecord(value: unknown): StoryRecord | null {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.body)) return null
  if (!value.body.every((block) => isObject(block) && typeof block.text === 'string')) return null
  const empty = emptyRecord(emptySource())
  const {source, byline, dateline} = value
  if (!isObject(source) || !isObject(byline) || !isObject(dateline)) return null
  const record = {...empty, ...value} as StoryRecord
  Object.assign(record, {
    source: partOf(source, empty.source),
    byline: partOf(byline, empty.byline),
    dateline: partOf(dateline, empty.dateline),
  })
  for (const key of ['headline', 'language'] as const) if (typeof record[key] !== 'string') record[key] = null
  if (typeof record.wordCount !== 'number') record.wordCount = 0
  return record
}

/** Keys of `source` that numbers stand in. */
const numbers: ReadonlySet<string> = new Set(['id', 'line', 'offset'])

/** A part of a record in which every key holds what it should, lists of text, text or a number, or what an empty record has. */
function partOf(part: Record<string, unknown>, empty: object): object {
  return Object.fromEntries(
    Object.entries(empty).map(([key, none]) => {
      const value = part[key]
      const fits = Array.isArray(none)
        ? Array.isArray(value) && value.every((one) => typeof one === 'string')
        : typeof value === 'string' || (typeof value === 'number' && numbers.has(key))
      return [key, fits ? value : none]
    }),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
