import {resolve} from 'node:path'
import {asFileError, type FileError, readPageFile, readPageStream} from '../../source/files.ts'
import type {PageRecord, Passed} from '../../source/record.ts'
import type {Host} from '../host.ts'
import type {Task} from '../page-job.ts'
import type {Settings} from '../settings.ts'
import type {Input, Opened} from './input.ts'

/** What a run counts while it reads. */
export interface Meter {
  /** Inputs that have been begun. */
  inputs: number
  /** Bytes of containers read so far. */
  bytes: number
  /** What they held besides pages. */
  passed: Passed
}

/** What turns inputs into tasks. */
export interface TaskPlan {
  settings: Settings
  host: Host
  inputs: readonly Input[]
  /** Whether JSON of an input stands in an array. */
  isMember(input: number): boolean
  /** Read pages here and now, where their content must be known before they are done. */
  readNow: boolean
  stop: AbortSignal
  meter: Meter
}

/** The pages of all inputs in order, each as a task. What cannot be read is a task with an error; throws nothing. */
export async function* tasksOf(plan: TaskPlan): AsyncGenerator<Task> {
  for (let index = 0; index < plan.inputs.length && !plan.stop.aborted; index++) {
    const input = plan.inputs[index] as Input
    plan.meter.inputs = index + 1
    const task = (record: PageRecord | null): Task => ({
      input: index,
      path: input.path,
      member: plan.isMember(index),
      record,
      digest: null,
    })
    try {
      const opened = await openedInput(input, plan)
      if (opened.kind === 'page') yield task(await pageOf(input, opened, plan))
      else {
        const {recordsOf} = await import('./records.ts')
        for await (const record of recordsOf(opened, plan)) {
          yield task(plan.settings.omitPlace ? withoutPlace(record) : record)
        }
      }
    } catch (error) {
      if (plan.stop.aborted) return
      yield task(failed(asFileError(error)))
    }
  }
}

/** A file that is known to be a page, the most frequent case, is left to whoever does the page. */
async function openedInput(input: Input, {host, stop}: TaskPlan): Promise<Opened> {
  if (input.opened !== undefined) return input.opened
  if (input.kind === 'page' && input.path !== null) return {kind: 'page', stream: null}
  return (await import('./open-input.ts')).openInput(input, host, stop)
}

/** A page that has been read; null: whoever does it reads the file. */
async function pageOf(input: Input, {stream}: Opened, {settings, host, readNow}: TaskPlan): Promise<PageRecord | null> {
  const {maxBytes} = settings
  if (stream !== null) return page(await readPageStream(stream, maxBytes))
  if (!readNow || input.path === null) return null
  return page(await readPageFile(resolve(host.cwd, input.path), maxBytes))
}

/** A record that is the same wherever it stands: an engine cuts its input where it likes. */
function withoutPlace(record: PageRecord): PageRecord {
  return {...record, source: {...record.source, line: null, offset: null}}
}

function page(content: Uint8Array): PageRecord {
  return {source: {}, content, charset: null, format: null, error: null}
}

function failed({code, message}: FileError): PageRecord {
  return {source: {}, content: null, charset: null, format: null, error: {code, message}}
}
