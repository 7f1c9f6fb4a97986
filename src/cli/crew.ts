import {Worker} from 'node:worker_threads'
import type {Outcome, PageJob, Task} from './page-job.ts'

/** Worker threads that do pages. */
export interface Crew {
  /** Does a page as soon as a worker is free; rejects where the worker dies of it. */
  do(task: Task): Promise<Outcome>
  close(): Promise<void>
}

interface Order {
  task: Task
  done: (outcome: Outcome) => void
  failed: (error: Error) => void
}

/** Up to `size` workers, each started when there is work for it, and again where one has died. */
export function crewOf(size: number, job: PageJob, workerUrl: URL): Crew {
  const waiting: Order[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Order>()

  const give = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || busy.size < size)) {
      const order = waiting.shift()
      if (order === undefined) return
      const worker = idle.pop() ?? start()
      busy.set(worker, order)
      worker.postMessage(order.task)
    }
  }

  const start = (): Worker => {
    const worker = new Worker(workerUrl, {workerData: job})
    let fault = new Error('the worker thread ended')
    worker.on('message', (outcome: Outcome) => {
      busy.get(worker)?.done(outcome)
      busy.delete(worker)
      idle.push(worker)
      give()
    })
    worker.on('error', (error) => {
      fault = error instanceof Error ? error : new Error(String(error))
    })
    worker.on('exit', () => {
      busy.get(worker)?.failed(fault)
      busy.delete(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
      give()
    })
    return worker
  }

  return {
    do: (task) =>
      new Promise((done, failed) => {
        waiting.push({task, done, failed})
        give()
      }),
    close: async () => {
      waiting.length = 0
      const all = [...idle, ...busy.keys()]
      busy.clear()
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}
