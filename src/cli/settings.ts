import type {Part} from '../format/parts.ts'
import {largestPage} from '../source/files.ts'
import type {Arguments, Given} from './arguments.ts'
import type {Command} from './options.ts'
import {countOf, type Shard, shardOf, sizeOf, timeOf} from './quantities.ts'
import {UsageError} from './usage.ts'
import {baseUrl, encoding, partList, timezone} from './values.ts'

/** A checked command line. */
export interface Settings {
  command: Command
  /** Paths as given; `-` is standard input. Empty: none given. */
  files: string[]
  /** File with more paths (`-` standard input), or null. */
  filesFrom: string | null
  /** Those end with NUL, not with a line. */
  nul: boolean
  /** Folders stand for the files in them. */
  recursive: boolean
  format: FormatName
  /** The command line asks for that format, itself or by what only it can do: other pages must not change it. */
  formatGiven: boolean
  /** JSON and ninjs: print an array even for one page. */
  array: boolean
  from: 'auto' | 'text' | 'markdown' | 'html' | 'ndjson' | 'warc'
  /** Keys of NDJSON records that hold their id and their page; null: the usual ones. */
  idField: string | null
  contentField: string | null
  /** What every page is in whatever it says, or null. */
  encoding: string | null
  /** Records do not say where in their container they stood. */
  omitPlace: boolean
  /** File to write to; null: standard output. */
  output: string | null
  /** Folder for a file each, or null. */
  outputDir: string | null
  /** Go on where an earlier run was cut off. */
  resume: boolean
  include: Part[]
  only: Part[] | null
  /** File with roles given by hand (`-` standard input), or null. */
  marks: string | null
  baseUrl: string | null
  /** Zone of printed times that name none, or null. */
  timezone: string | null
  /** How `05/03/2021` reads. */
  dates: 'auto' | 'day-first' | 'month-first'
  /** Worker threads; null: as many as there are cores, where that pays. */
  jobs: number | null
  /** Most bytes and lines of a page. */
  maxBytes: number
  maxLines: number
  /** Milliseconds that a page may take, or null. */
  timeout: number | null
  shard: Shard | null
  hadoopKey: boolean
  errorsOk: boolean
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
  checkFormat(format, given)
  checkInputs(files, given)
  const output = standardOutput.has(given.output ?? '-') ? null : (given.output ?? null)
  checkOutput(output, given)
  return {
    command,
    files,
    ...inputSettings(given),
    format,
    formatGiven: [given.format, given.json, given.include, given.only].some((value) => value !== undefined),
    array: given.array ?? false,
    output,
    outputDir: given.outputDir ?? null,
    resume: given.resume ?? false,
    include: given.include === undefined ? [] : partList('include', given.include),
    only: given.only === undefined ? null : partList('only', given.only),
    marks: given.marks ?? null,
    baseUrl: given.baseUrl === undefined ? null : baseUrl(given.baseUrl),
    timezone: given.timezone === undefined ? null : timezone(given.timezone),
    dates: (given.dates ?? 'auto') as Settings['dates'],
    ...limits(given),
    shard: given.shard === undefined ? null : shardOf(given.shard),
    hadoopKey: given.hadoopKey ?? false,
    errorsOk: given.errorsOk ?? false,
    color: (given.color ?? 'auto') as Settings['color'],
    quiet: given.quiet ?? false,
    verbose: given.verbose ?? false,
  }
}

/** What is asked for where inputs hold many pages each: a record a line, unless the command line says otherwise. */
export function forMany(settings: Settings): Settings {
  return settings.formatGiven ? settings : {...settings, format: 'ndjson'}
}

function inputSettings(
  given: Given,
): Pick<Settings, 'filesFrom' | 'nul' | 'recursive' | 'from' | 'encoding' | 'idField' | 'contentField' | 'omitPlace'> {
  return {
    filesFrom: given.filesFrom ?? null,
    nul: given.null ?? false,
    recursive: given.recursive ?? false,
    from: (given.from ?? 'auto') as Settings['from'],
    encoding: given.encoding === undefined ? null : encoding(given.encoding),
    idField: given.idField ?? null,
    contentField: given.contentField ?? null,
    omitPlace: given.omitPlace ?? false,
  }
}

function limits(given: Given): Pick<Settings, 'jobs' | 'maxBytes' | 'maxLines' | 'timeout'> {
  const {jobs, maxBytes, maxLines, timeout} = given
  return {
    jobs: jobs === undefined ? null : countOf('jobs', jobs, mostJobs, 'threads'),
    maxBytes: maxBytes === undefined ? largestPage : sizeOf('max-bytes', maxBytes),
    maxLines: maxLines === undefined ? Number.POSITIVE_INFINITY : countOf('max-lines', maxLines, 1e9, 'lines'),
    timeout: timeout === undefined ? null : timeOf('timeout', timeout),
  }
}

function checkFormat(format: FormatName, given: Given): void {
  if (given.array && !isDocument(format))
    throw new UsageError('--array is for JSON', 'add --json, or leave --array out')
  for (const name of ['include', 'only'] as const) {
    if (given[name] === undefined || format === 'markdown' || format === 'text') continue
    throw new UsageError(
      `--${name} is for markdown and text`,
      format === 'ninjs' ? 'ninjs has parts of its own' : `${format} always holds every part`,
    )
  }
  if (given.hadoopKey && format !== 'ndjson') {
    throw new UsageError('--hadoop-key is for ndjson', 'add -f ndjson, or leave --hadoop-key out')
  }
}

function checkInputs(files: readonly string[], {filesFrom, null: nul}: Given): void {
  if (files.includes('')) throw new UsageError('a page’s name is empty', 'name a file, or leave it out')
  if (nul && filesFrom === undefined) throw new UsageError('--null is for --files-from', 'add --files-from -')
}

function checkOutput(output: string | null, {output: given, outputDir, resume}: Given): void {
  if (given !== undefined && outputDir !== undefined) {
    throw new UsageError('--output and --output-dir contradict each other', 'leave one of them out')
  }
  if (resume && output === null && outputDir === undefined) {
    throw new UsageError('--resume needs a file to go on with', 'add -o FILE or --output-dir DIR')
  }
}

function formatOf(command: Command, {format, json, hadoopKey}: Given): FormatName {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other`, 'leave one of them out')
  }
  if (json) return 'json'
  return (format ?? (command === 'explain' ? 'terminal' : hadoopKey ? 'ndjson' : 'markdown')) as FormatName
}
