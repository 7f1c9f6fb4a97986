import type {PageFormat} from '../../tree/page.ts'
import type {PageRecord} from '../record.ts'
import type {Fault} from '../warc/frame.ts'
import {type Fields, fieldOf, isFields, keyOfDamaged, longNumbersQuoted} from './fields.ts'
import type {Line} from './lines.ts'
import {lost} from './unpacked.ts'

/** Which fields of a line hold what. */
export interface LineFields {
  /** The field that holds the page's key, or a path to it (`meta.id`). */
  id: string
  /** The field that holds the page, or a path to it; null: the one there is of `html`, `text`, `markdown`, `content`. */
  content: string | null
}

/** Fields that hold a page, and what it is written in. */
const contents: ReadonlyMap<string, PageFormat | null> = new Map([
  ['html', 'html'],
  ['text', 'text'],
  ['markdown', 'markdown'],
  ['content', null],
])

const strictUtf8 = new TextDecoder('utf-8', {fatal: true})
const laxUtf8 = new TextDecoder()

/** What a line of NDJSON holds: a page, or the error that says why there is none; null for a blank line. Never throws. */
export function recordOfLine(line: Line, names: LineFields, maxBytes: number): PageRecord | null {
  if (line.tooLong) return damaged(line, names, 'too-large', `the line is longer than ${maxBytes} bytes`)
  let text: string
  try {
    text = strictUtf8.decode(line.bytes)
  } catch {
    return damaged(line, names, 'bad-record', 'the line is not UTF-8')
  }
  let fields: unknown
  try {
    fields = JSON.parse(text)
  } catch {
    if (text.trim() === '') return null
    return damaged(line, names, 'bad-record', 'the line is not JSON')
  }
  if (!isFields(fields)) return failed(line, null, 'the line is no JSON object')
  const id = keyOf(fields, names.id, text)
  if (id === undefined) return failed(line, null, `the field ${names.id} is neither text nor a number`)
  return pageOf(line, fields, id, names)
}

function pageOf(line: Line, fields: Fields, id: string | number | null, {content}: LineFields): PageRecord {
  const names = content === null ? fullFields(fields) : [content]
  const [name] = names
  if (name === undefined) return failed(line, id, `the line has no ${[...contents.keys()].join(', ')}`)
  if (names.length > 1) return failed(line, id, `the line has several pages: ${names.join(', ')}`)
  const page = fieldOf(fields, name) ?? null
  if (page === null) return failed(line, id, `the line has no ${name}`)
  if (typeof page !== 'string') return failed(line, id, `the field ${name} is no text`)
  const url = typeof fields.url === 'string' && fields.url !== '' ? fields.url : null
  const {number, offset} = line
  const format = contents.get(name) ?? null
  return {source: {id, url, line: number, offset}, content: page, charset: null, format, error: null}
}

/** The fields that may hold the page; where several do, the empty ones (columns of a table) do not count. */
function fullFields(fields: Fields): string[] {
  const there = [...contents.keys()].filter((name) => Object.hasOwn(fields, name) && fields[name] !== null)
  return there.length > 1 ? there.filter((name) => fields[name] !== '') : there
}

/** The page's key as given, null where it has none; undefined where it is of another kind. */
function keyOf(fields: Fields, name: string, json: string): string | number | null | undefined {
  const id = fieldOf(fields, name) ?? null
  if (typeof id === 'number' && !Number.isSafeInteger(id)) return exactKey(name, json) ?? id
  return id === null || typeof id === 'string' || typeof id === 'number' ? id : undefined
}

/** A whole number that is too long for a number of JavaScript, as text. */
function exactKey(name: string, json: string): string | null {
  const id = fieldOf(JSON.parse(longNumbersQuoted(json)), name)
  return typeof id === 'string' ? id : null
}

/** The error of a line in which a packed file ends before its time, and all behind it. */
export function lostLine(line: Line, names: LineFields, fault: Fault): PageRecord {
  return damaged(line, names, fault, lost[fault])
}

function damaged(line: Line, {id}: LineFields, code: string, message: string): PageRecord {
  return failed(line, keyOfDamaged(laxUtf8.decode(line.bytes.subarray(0, 4096)), id), message, code)
}

function failed(
  {number, offset}: Line,
  id: string | number | null,
  message: string,
  code: string = 'bad-record',
): PageRecord {
  return {source: {id, line: number, offset}, content: null, charset: null, format: null, error: {code, message}}
}
