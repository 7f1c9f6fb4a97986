import {availableParallelism} from 'node:os'
import {inBatches} from './batch/batches.ts'
import {lineOf} from './batch/line.ts'
import type {Crew} from './crew.ts'
import {doPage, failure} from './page.ts'
import type {Outcome, PageJob, Task} from './page-job.ts'
import {workerUrl} from './worker-url.ts'

/** A page that is done, and what `--resume` and the output need to know of its task. */
export interface Done extends Pick<Task, 'input' | 'digest'> {
  outcome: Outcome
}

/** Who does the pages. */
export interface Labour {
  /** Null: as many as there are cores, started once a few pages have been done here. */
  threads: number | null
  /** Called when a few pages are done and more come. */
  expectMany: () => void
  /** Milliseconds a page may take, or null. */
  timeout: number | null
}

/** Pages that are done before threads are worth their start. */
export const few = 32
/** Batches in work or waiting for an earlier one, a thread: memory must not grow with the number of pages. */
const ahead = 4

/** The outcomes of pages, in their order whatever the number of threads, a few at a time; `stop` ends what is under way. */
export async function* outcomes(
  tasks: AsyncIterable<Task>,
  job: PageJob,
  labour: Labour,
  stop: AbortSignal,
): AsyncGenerator<Done[]> {
  const threads = labour.threads ?? availableParallelism()
  const rest = tasks[Symbol.asyncIterator]()
  try {
    // What runs here cannot be stopped, so a timeout needs a thread.
    const here =
      labour.timeout !== null ? 0 : threads === 1 ? Number.POSITIVE_INFINITY : labour.threads === null ? few : 0
    for (let count = 0; count < here; count++) {
      const {value: task, done} = await rest.next()
      if (done) return
      if (count === few) labour.expectMany()
      yield [doneOf(task, await doPage(task, job))]
    }
    labour.expectMany()
    yield* onThreads(rest, job, threads, labour.timeout, stop)
  } finally {
    await rest.return?.()
  }
}

async function* onThreads(
  tasks: AsyncIterator<Task>,
  job: PageJob,
  threads: number,
  timeout: number | null,
  stop: AbortSignal,
): AsyncGenerator<Done[]> {
  const {crewOf} = await import('./crew.ts')
  const crew = crewOf(threads, job, workerUrl(), timeout)
  const close = (): Promise<void> => crew.close()
  stop.addEventListener('abort', close, {once: true})
  const line = lineOf<Promise<Done[]>>(threads * ahead)
  const send = (batch: Task[]): Promise<void> => line.put(doBatch(batch, job, crew))
  inBatches(tasks, send, timeout === null ? undefined : 1).then(
    () => line.end(),
    (fault) => line.end(fault),
  )
  try {
    for (let next = await line.take(); next !== undefined; next = await line.take()) yield await next
  } finally {
    line.end()
    stop.removeEventListener('abort', close)
    await crew.close()
  }
}

/** A batch that a worker dies of is done again page by page, so that only the page which it died of is lost. */
export async function doBatch(batch: readonly Task[], job: PageJob, crew: Crew): Promise<Done[]> {
  try {
    const found = await crew.do(batch)
    return batch.map((task, index) => doneOf(task, found[index] as Outcome))
  } catch (error) {
    const [task] = batch
    if (batch.length > 1 || task === undefined) {
      return (await Promise.all(batch.map((one) => doBatch([one], job, crew)))).flat()
    }
    const {code = 'internal', message} = error as Error & {code?: string}
    return [doneOf(task, await failure(task, job, code, message))]
  }
}

function doneOf({input, digest}: Task, outcome: Outcome): Done {
  return {input, digest, outcome}
}
