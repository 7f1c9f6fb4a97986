import {asFileError} from '../source/files.ts'
import {emptyRecord, emptySource, type StoryRecord} from '../tree/story.ts'

/** A line of NDJSON: its number, from 1, and the record in it, or what is wrong with it. */
export interface StoryLine {
  line: number
  record: StoryRecord | null
  problem: string | null
}

/** A line longer than this is no record, and must not fill memory. */
const longest = 64 * 1024 * 1024
const lineFeed = 0x0a

/** The lines of a stream that are not blank, as records. Throws FileError where the stream cannot be read. */
export async function* storyLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<StoryLine> {
  let number = 0
  for await (const bytes of linesOf(stream)) {
    number++
    const found = bytes === null ? {record: null, problem: 'longer than 64 MB'} : readLine(bytes.toString('utf8'))
    if (found !== null) yield {line: number, ...found}
  }
}

function readLine(text: string): Omit<StoryLine, 'line'> | null {
  if (text.trim() === '') return null
  try {
    const record = storyRecord(JSON.parse(text))
    return record === null ? {record, problem: 'no story record of version 1'} : {record, problem: null}
  } catch {
    return {record: null, problem: 'no JSON'}
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

/** Lines as bytes, without their ends; null for one that is too long. */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let size = 0
  const add = (part: Buffer): void => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Buffer | null => {
    const line = size > longest ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  try {
    for await (const chunk of stream) {
      const bytes =
        typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      let from = 0
      for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
        add(bytes.subarray(from, to))
        from = to + 1
        yield take()
      }
      add(bytes.subarray(from))
    }
  } catch (error) {
    throw asFileError(error)
  }
  if (size > 0) yield take()
}
