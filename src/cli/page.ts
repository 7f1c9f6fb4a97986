import {resolve} from 'node:path'
import {decode, looksBinary} from '../source/decode.ts'
import {FileError, readPageFile} from '../source/files.ts'
import {emptySource, type Source, type StoryMessage} from '../tree/story.ts'
import {formatFailure, formatPage, formatRecord} from './formats.ts'
import type {Outcome, PageJob, Remark, Task} from './page-job.ts'
import {wayOut} from './problems.ts'

/** Reads, parses and formats one page. Never throws: what goes wrong is the page's outcome. */
export async function doPage(task: Task, job: PageJob): Promise<Outcome> {
  try {
    const bytes = task.bytes ?? (await readPageFile(resolve(job.cwd, task.path ?? '')))
    if (looksBinary(bytes, job.encoding)) return await failure(task, job, 'failed', 'binary', 'this is not text')
    const {text, encoding} = decode(bytes, null, job.encoding)
    return await (job.command === 'tell' ? tell(task, job, text, encoding) : explain(task, job, text, encoding))
  } catch (error) {
    if (error instanceof FileError) return failure(task, job, 'unread', error.code, error.message)
    return failure(task, job, 'failed', 'internal', error instanceof Error ? error.message : String(error))
  }
}

/** The outcome of a page that failed, with an error record where the format has one. */
export async function failure(
  {path}: Task,
  job: PageJob,
  state: 'failed' | 'unread',
  code: string,
  message: string,
): Promise<Outcome> {
  const text = await formatFailure({...emptySource(), path}, code, message, job)
  return {text, state, remarks: [errorRemark(path, code, message)]}
}

async function tell({path}: Task, job: PageJob, text: string, encoding: string): Promise<Outcome> {
  const {parsePage} = await import('../pipeline.ts')
  const record = await parsePage(text, {
    from: job.from,
    baseUrl: job.baseUrl,
    timezone: job.timezone,
    dates: job.dates,
    path,
    source: {encoding},
  })
  const remarks = job.verbose ? record.messages.map((message) => messageRemark(path, message)) : []
  if (!record.ok) remarks.push(errorRemark(path, record.error?.code ?? 'internal', record.error?.message ?? 'failed'))
  return {text: await formatRecord(record, job), state: record.ok ? 'told' : 'failed', remarks}
}

async function explain(task: Task, job: PageJob, text: string, encoding: string): Promise<Outcome> {
  if (text.trim() === '') return failure(task, job, 'failed', 'empty', 'the page is empty')
  const {labelPage} = await import('../pipeline.ts')
  const page = await labelPage(text, {from: job.from, path: task.path, reasons: true})
  if (page.children.length === 0) return failure(task, job, 'failed', 'empty', 'the page holds no text')
  const source: Source = {...emptySource(), path: task.path, format: page.data.format, encoding}
  return {text: await formatPage(page, source, job), state: 'told', remarks: []}
}

function errorRemark(path: string | null, code: string, reason: string): Remark {
  return {path, line: null, reason, hint: wayOut(code, path), rule: null}
}

function messageRemark(path: string | null, {line, reason, ruleId}: StoryMessage): Remark {
  return {path, line, reason, hint: null, rule: ruleId}
}
