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
  return new WorkerCrew(size, timeout, () => new Worker(workerUrl, {workerData: job}))
}

class WorkerCrew implements Crew {
  readonly #size: number
  readonly #timeout: number | null
  readonly #hire: () => Worker
  readonly #waiting: Order[] = []
  readonly #hands = new Set<Hand>()
  #closed = false

  constructor(size: number, timeout: number | null, hire: () => Worker) {
    this.#size = size
    this.#timeout = timeout
    this.#hire = hire
  }

  do(tasks: readonly Task[]): Promise<Outcome[]> {
    return new Promise((done, failed) => {
      if (this.#closed) failed(ended())
      else this.#waiting.push({tasks, done, failed})
      this.#give()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const {failed} of this.#waiting.splice(0)) failed(ended())
    for (const hand of this.#hands) takeOrder(hand)?.failed(ended())
    await Promise.all([...this.#hands].map(({worker}) => worker.terminate()))
  }

  #give(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const idle = [...this.#hands].find(({order}) => order === null)
      const hand = idle ?? (this.#hands.size < this.#size ? this.#start() : null)
      const order = hand === null ? undefined : this.#waiting.shift()
      if (hand === null || order === undefined) return
      hand.order = order
      hand.worker.postMessage(order.tasks)
      this.#watch(hand)
    }
  }

  #watch(hand: Hand): void {
    const timeout = this.#timeout
    if (timeout === null || !hand.isReady || hand.order === null) return
    hand.timer = setTimeout(() => {
      hand.fault = new Fault('timeout', `took longer than ${timeout / 1000} s`)
      hand.worker.terminate()
    }, timeout)
  }

  #start(): Hand {
    const worker = this.#hire()
    const fault = new Fault('internal', 'the worker thread ended')
    const hand: Hand = {worker, order: null, isReady: false, timer: null, fault}
    this.#hands.add(hand)
    worker.on('message', (message: Outcome[] | typeof ready) => {
      if (message === ready) {
        hand.isReady = true
        this.#watch(hand)
        return
      }
      takeOrder(hand)?.done(message)
      this.#give()
    })
    worker.on('error', (error) => {
      hand.fault = new Fault('internal', error instanceof Error ? error.message : String(error))
    })
    worker.on('exit', () => {
      this.#hands.delete(hand)
      takeOrder(hand)?.failed(hand.fault)
      this.#give()
    })
    return hand
  }
}

/** Takes from a worker what it has to do, and stops its clock. */
function takeOrder(hand: Hand): Order | null {
  const {order} = hand
  if (hand.timer !== null) clearTimeout(hand.timer)
  hand.order = null
  return order
}

function ended(): Fault {
  return new Fault('internal', 'the run has ended')
}
