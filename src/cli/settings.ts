import {type Part, parts, usualParts} from '../format/parts.ts'
import {isTimeZone} from '../parse/time-zone.ts'
import {encodingNamed, usualEncodings} from '../source/encoding/names.ts'
import type {Arguments, Given} from './arguments.ts'
import type {Command} from './options.ts'
import {UsageError} from './usage.ts'

/** A checked command line. */
export interface Settings {
  command: Command
  /** Paths as given; `-` is standard input. Empty: none given. */
  files: string[]
  format: FormatName
  /** JSON and ninjs: print an array even for one page. */
  array: boolean
  from: 'auto' | 'text' | 'markdown' | 'html'
  /** What every page is in whatever it says, or null. */
  encoding: string | null
  /** File to write to; null: standard output. */
  output: string | null
  include: Part[]
  only: Part[] | null
  baseUrl: string | null
  /** Zone of printed times that name none, or null. */
  timezone: string | null
  /** How `05/03/2021` reads. */
  dates: 'auto' | 'day-first' | 'month-first'
  jobs: number
  color: 'auto' | 'always' | 'never'
  quiet: boolean
  verbose: boolean
}

export type FormatName = 'markdown' | 'json' | 'ndjson' | 'ninjs' | 'text' | 'terminal'

/** Formats of one document a page, several of which must stand in an array to be a document again. */
export function isDocument(format: FormatName): boolean {
  return format === 'json' || format === 'ninjs'
}

const mostJobs = 64

/** `/dev/stdout` cannot be opened where it is a socket, as under some job runners. */
const standardOutput: ReadonlySet<string> = new Set(['-', '/dev/stdout'])

/** Checks what a command line asks for. Throws UsageError where it contradicts itself or names what is not there. */
export function settle({command, files, given}: Arguments): Settings {
  const format = formatOf(command, given)
  if (given.array && !isDocument(format))
    throw new UsageError('--array is for JSON', 'add --json, or leave --array out')
  for (const name of ['include', 'only'] as const) {
    if (given[name] === undefined || format === 'markdown' || format === 'text') continue
    throw new UsageError(
      `--${name} is for markdown and text`,
      format === 'ninjs' ? 'ninjs has parts of its own' : `${format} always holds every part`,
    )
  }
  if (files.includes('')) throw new UsageError('a page’s name is empty', 'name a file, or leave it out')
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('standard input is named twice', 'it can be read once only: leave one `-` out')
  }
  return {
    command,
    files,
    format,
    array: given.array ?? false,
    from: (given.from ?? 'auto') as Settings['from'],
    encoding: given.encoding === undefined ? null : encoding(given.encoding),
    output: standardOutput.has(given.output ?? '-') ? null : (given.output ?? null),
    include: given.include === undefined ? [] : partList('include', given.include),
    only: given.only === undefined ? null : partList('only', given.only),
    baseUrl: given.baseUrl === undefined ? null : baseUrl(given.baseUrl),
    timezone: given.timezone === undefined ? null : timezone(given.timezone),
    dates: (given.dates ?? 'auto') as Settings['dates'],
    jobs: given.jobs === undefined ? 1 : jobs(given.jobs),
    color: (given.color ?? 'auto') as Settings['color'],
    quiet: given.quiet ?? false,
    verbose: given.verbose ?? false,
  }
}

function formatOf(command: Command, {format, json}: Given): FormatName {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other`, 'leave one of them out')
  }
  return (json ? 'json' : (format ?? (command === 'tell' ? 'markdown' : 'terminal'))) as FormatName
}

function partList(option: 'include' | 'only', value: string): Part[] {
  const names = value.split(/[,\s]+/).filter((name) => name !== '')
  const known = option === 'only' ? parts : parts.filter((part) => !usualParts.includes(part))
  if (names.length === 0) throw new UsageError(`--${option} names no part`, `known: ${known.join(', ')}`)
  return names.map((name) => {
    const part = parts.find((candidate) => candidate === name)
    if (part === undefined)
      throw new UsageError(`--${option}: no part is called '${name}'`, `known: ${known.join(', ')}`)
    return part
  })
}

function jobs(value: string): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0
  if (number >= 1 && number <= mostJobs) return number
  throw new UsageError(`--jobs: '${value}' is no number of threads`, `a whole number from 1 to ${mostJobs}`)
}

function baseUrl(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new UsageError(`--base-url: '${value}' is no web address`, 'such as https://elder.example/news/')
}

function encoding(value: string): string {
  const known = encodingNamed(value)
  if (known !== null) return known
  throw new UsageError(`--encoding: '${value}' is no encoding`, `known: ${usualEncodings.join(', ')}`)
}

function timezone(value: string): string {
  if (isTimeZone(value)) return value
  throw new UsageError(`--timezone: '${value}' is no time zone`, 'such as Europe/Berlin, UTC or +02:00')
}
