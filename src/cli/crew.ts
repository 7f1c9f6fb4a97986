import {Worker} from 'node:worker_threads'
import type {Outcome, PageJob, Task} from './page-job.ts'

/** Worker threads that do pages. */
export interface Crew {
  /** Does pages as soon as a worker is free; rejects, for all of them, where the worker dies or is too slow. */
  do(tasks: readonly Task[]): Promise<Outcome[]>
  /** Ends all workers; what they had to do is rejected. */
  close(): Promise<void>
}

/** Why a worker did not do its pages; `code` as in error records. */
export class Fault extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface Order {
  tasks: readonly Task[]
  done: (outcomes: Outcome[]) => void
  failed: (fault: Fault) => void
}

/** What a worker says when it has loaded what it needs: from then on its time counts. */
export const ready = 'ready'

interface Hand {
  worker: Worker
  order: Order | null
  isReady: boolean
  timer: NodeJS.Timeout | null
  fault: Fault
}

/**
 * Up to `size` workers, each started when there is work for it, and again where one has died. One that takes longer than `timeout`
 * milliseconds over an order is ended.
 */
export function crewOf(size: number, job: PageJob, workerUrl: URL, timeout: number | null = null): Crew {
  const waiting: Order[] = []
  const hands = new Set<Hand>()
  let closed = false

  const give = (): void => {
    while (waiting.length > 0 && !closed) {
      const hand = [...hands].find(({order}) => order === null) ?? (hands.size < size ? start() : null)
      const order = hand === null ? undefined : waiting.shift()
      if (hand === null || order === undefined) return
      hand.order = order
      hand.worker.postMessage(order.tasks)
      watch(hand)
    }
  }

  const watch = (hand: Hand): void => {
    if (timeout === null || !hand.isReady || hand.order === null) return
    hand.timer = setTimeout(() => {
      hand.fault = new Fault('timeout', `took longer than ${timeout / 1000} s`)
      hand.worker.terminate()
    }, timeout)
  }

  const rest = (hand: Hand): Order | null => {
    const {order} = hand
    if (hand.timer !== null) clearTimeout(hand.timer)
    hand.order = null
    return order
  }

  const start = (): Hand => {
    const worker = new Worker(workerUrl, {workerData: job})
    const fault = new Fault('internal', 'the worker thread ended')
    const hand: Hand = {worker, order: null, isReady: false, timer: null, fault}
    hands.add(hand)
    worker.on('message', (message: Outcome[] | typeof ready) => {
      if (message === ready) {
        hand.isReady = true
        watch(hand)
        return
      }
      rest(hand)?.done(message)
      give()
    })
    worker.on('error', (error) => {
      hand.fault = new Fault('internal', error instanceof Error ? error.message : String(error))
    })
    worker.on('exit', () => {
      hands.delete(hand)
      rest(hand)?.failed(hand.fault)
      give()
    })
    return hand
  }

  return {
    do: (tasks) =>
      new Promise((done, failed) => {
        if (closed) failed(new Fault('internal', 'the run has ended'))
        else waiting.push({tasks, done, failed})
        give()
      }),
    close: async () => {
      closed = true
      const fault = new Fault('internal', 'the run has ended')
      for (const {failed} of waiting.splice(0)) failed(fault)
      for (const hand of hands) rest(hand)?.failed(fault)
      await Promise.all([...hands].map(({worker}) => worker.terminate()))
    },
  }
}
