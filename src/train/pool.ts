import {Worker} from 'node:worker_threads'
import type {Trees} from '../label/model/trees.ts'
import type {Binned} from './bins.ts'
import type {Boosting} from './boost.ts'

/** One model to learn: the rows to use of data that threads share. */
export interface Task {
  name: string
  data: Binned
  labels: Uint8Array
  weights: Float32Array
  use: Uint32Array
  classes: number
  boosting: Boosting
}

/** Learns all tasks on a few threads; results in the order of the tasks, the same whatever the number of threads. */
export async function learnAll(
  tasks: readonly Task[],
  threads: number,
  report: (line: string) => void,
): Promise<Trees[]> {
  const results: Trees[] = []
  let next = 0
  const run = async (): Promise<void> => {
    while (next < tasks.length) {
      const at = next++
      const task = tasks[at] as Task
      const begun = performance.now()
      results[at] = await learnOne(task)
      report(`${task.name}: ${task.use.length} lines, ${Math.round((performance.now() - begun) / 1000)} s`)
    }
  }
  await Promise.all(Array.from({length: Math.min(threads, tasks.length)}, run))
  return results
}

function learnOne(task: Task): Promise<Trees> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./learner.js', import.meta.url), {workerData: task})
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
