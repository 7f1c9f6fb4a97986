import {parentPort, workerData} from 'node:worker_threads'
import {doPage} from './page.ts'
import type {PageJob, Task} from './page-job.ts'

/** The far end of a crew: pages in, outcomes out. */
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await doPage(task, workerData as PageJob))
})
