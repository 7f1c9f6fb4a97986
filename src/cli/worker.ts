import {parentPort, workerData} from 'node:worker_threads'
import {ready} from './crew.ts'
import {doPage} from './page.ts'
import type {Outcome, PageJob, Task} from './page-job.ts'

/** The far end of a crew: pages in, outcomes out. */
parentPort?.on('message', async (tasks: readonly Task[]) => {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await doPage(task, workerData as PageJob))
  parentPort?.postMessage(outcomes)
})
// Bundled as CommonJS it may not wait at the top.
import('../pipeline.ts').then(() => parentPort?.postMessage(ready))
