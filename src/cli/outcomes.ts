import {FileError, readPageStream} from '../source/files.ts'
import type {Host} from './host.ts'
import {doPage, failure} from './page.ts'
import type {Outcome, PageJob, Task} from './page-job.ts'

/** Does one page, here or on another thread. */
type Do = (task: Task) => Promise<Outcome>

/** The outcomes of pages in the order in which they were given, whatever the number of threads. */
export async function* outcomes(
  paths: readonly string[],
  job: PageJob,
  jobs: number,
  host: Pick<Host, 'stdin'>,
): AsyncGenerator<Outcome> {
  const threads = Math.min(jobs, paths.length)
  if (threads <= 1) {
    for (const path of paths) yield await doPath(path, job, host, (task) => doPage(task, job))
    return
  }
  const {crewOf} = await import('./crew.ts')
  const crew = crewOf(threads, job, new URL('./worker.js', import.meta.url))
  try {
    yield* inOrder(paths, threads * 4, (path) =>
      doPath(path, job, host, (task) =>
        crew.do(task).catch((error: Error) => failure(task, job, 'failed', 'internal', error.message)),
      ),
    )
  } finally {
    await crew.close()
  }
}

/** At most `most` pages are under way or wait for an earlier one, so that memory does not grow with the number of pages. */
async function* inOrder(
  paths: readonly string[],
  most: number,
  start: (path: string) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const pending: Promise<Outcome>[] = []
  for (const path of paths) {
    if (pending.length >= most) yield (await pending.shift()) as Outcome
    pending.push(start(path))
  }
  for (const outcome of pending) yield await outcome
}

async function doPath(path: string, job: PageJob, host: Pick<Host, 'stdin'>, work: Do): Promise<Outcome> {
  if (path !== '-') return work({path, bytes: null})
  const task: Task = {path: null, bytes: null}
  try {
    task.bytes = await readPageStream(host.stdin)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return failure(task, job, 'unread', error.code, error.message)
  }
  return work(task)
}
