import {resolve} from 'node:path'
import {decode, looksBinary} from '../source/decode.ts'
import {FileError, readPageFile} from '../source/files.ts'
import {emptySource, type Source, type StoryMessage} from '../tree/story.ts'
import {formatFailure, formatPage, formatRecord} from './formats.ts'
import {recordKey} from './hadoop-key.ts'
import {marksOf} from './marks/page-marks.ts'
import type {Outcome, PageJob, Remark, State, Task} from './page-job.ts'
import {wayOut} from './problems.ts'

/** Error codes of inputs that could not be had at all. */
const unread: ReadonlySet<string> = new Set(['no-such-file', 'is-a-folder', 'unreadable'])

/** Reads, parses and formats one page. Never throws: what goes wrong is the page's outcome. */
export async function doPage(task: Task, job: PageJob): Promise<Outcome> {
  try {
    if (task.record?.error) return await failure(task, job, task.record.error.code, task.record.error.message)
    const content = task.record?.content ?? (await readPageFile(resolve(job.cwd, task.path ?? ''), job.maxBytes))
    if (typeof content === 'string') return await work(task, job, content, null)
    if (looksBinary(content, job.encoding)) return await failure(task, job, 'binary', 'this is not text')
    const {text, encoding} = decode(content, task.record?.charset ?? null, job.encoding)
    return await work(task, job, text, encoding)
  } catch (error) {
    if (error instanceof FileError) return failure(task, job, error.code, error.message)
    return failure(task, job, 'internal', error instanceof Error ? error.message : String(error))
  }
}

/** The outcome of a page that failed, with an error record where the format has one. */
export async function failure(task: Task, job: PageJob, code: string, message: string): Promise<Outcome> {
  const text = await formatFailure(sourceOf(task), code, message, job, task.member)
  const state: State = unread.has(code) ? 'unread' : 'failed'
  return {text: keyed(text, task, job), state, code, remarks: [errorRemark(task, code, message)]}
}

async function work(task: Task, job: PageJob, text: string, encoding: string | null): Promise<Outcome> {
  if (hasMoreLines(text, job.maxLines)) {
    return failure(task, job, 'too-large', `more than ${job.maxLines} lines`)
  }
  return job.command === 'tell' ? tell(task, job, text, encoding) : explain(task, job, text, encoding)
}

async function tell(task: Task, job: PageJob, text: string, encoding: string | null): Promise<Outcome> {
  const {parsePage} = await import('../pipeline.ts')
  const {path, record: given} = task
  const record = await parsePage(text, {
    from: given?.format ?? job.from,
    baseUrl: job.baseUrl ?? webAddress(given?.source.url),
    timezone: job.timezone,
    dates: job.dates,
    marks: marksOf(job.marks, sourceOf(task), job.cwd),
    path,
    source: {...given?.source, path, ...(encoding !== null && {encoding})},
  })
  const remarks = record.messages.filter((message) => job.verbose || isAboutMarks(message)).map(remarkOn(task))
  const code = record.ok ? null : (record.error?.code ?? 'internal')
  if (code !== null) remarks.push(errorRemark(task, code, record.error?.message ?? 'failed'))
  const written = keyed(await formatRecord(record, job, task.member), task, job)
  return {text: written, state: code === null ? 'told' : 'failed', code, remarks}
}

async function explain(task: Task, job: PageJob, text: string, encoding: string | null): Promise<Outcome> {
  if (text.trim() === '') return failure(task, job, 'empty', 'the page is empty')
  const {labelPage} = await import('../pipeline.ts')
  const from = task.record?.format ?? job.from
  const marks = marksOf(job.marks, sourceOf(task), job.cwd)
  const {page, messages} = await labelPage(text, {from, path: task.path, reasons: true, marks})
  if (page.children.length === 0) return failure(task, job, 'empty', 'the page holds no text')
  const stray = messages.find(({fatal}) => fatal)
  if (stray) return failure(task, job, 'marks', stray.reason)
  const source: Source = {...sourceOf(task), format: page.data.format, ...(encoding !== null && {encoding})}
  const remarks = messages.map(({ruleId, reason, line}) => ({ruleId: ruleId ?? '', reason, line: line ?? null}))
  return {
    text: await formatPage(page, source, job),
    state: 'told',
    code: null,
    remarks: remarks.map(remarkOn(task)),
  }
}

function sourceOf({path, record}: Task): Source {
  return {...emptySource(), ...record?.source, path}
}

/** A record's own address serves as `--base-url` does; one that is none must not stop the page. */
function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}

function keyed(text: string, task: Task, job: PageJob): string {
  return job.hadoopKey && text !== '' ? `${recordKey(sourceOf(task))}\t${text}` : text
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) {
    if (at < text.length - 1) lines++
  }
  return lines > most
}

/** Where a page stands in its container: `crawl.ndjson:17`, `crawl.warc.gz@4711`. */
function spotOf({record}: Task): string {
  const {line, offset} = record?.source ?? {}
  if (typeof line === 'number') return `:${line}`
  return typeof offset === 'number' ? `@${offset}` : ''
}

function errorRemark(task: Task, code: string, reason: string): Remark {
  const spot = spotOf(task)
  // What helps with a file of its own is no help for a record among a million.
  const hint = spot === '' ? wayOut(code, task.path) : null
  return {path: task.path, spot, line: null, reason, hint, rule: null}
}

function remarkOn(task: Task): (message: StoryMessage) => Remark {
  return ({line, reason, ruleId}) => ({path: task.path, spot: spotOf(task), line, reason, hint: null, rule: ruleId})
}

/** Who gives roles by hand must know without asking that some do not fit. */
function isAboutMarks({ruleId}: StoryMessage): boolean {
  return ruleId.startsWith('marks-')
}
