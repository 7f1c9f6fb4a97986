import type {Reason} from '../../tree/page.ts'
import type {FormatName, GivenPage, Reply, Request, ShownPage} from '../engine/messages.ts'
import {answerHere, startThread} from './thread.ts'

/** What is given up rejects with this. */
export const givenUp: Error = new Error('given up')

type Value = Extract<Reply, {type: 'answer'}>['value']

interface Asked {
  request: Request
  resolve(value: Value): void
  reject(error: Error): void
}

/** Labels pages, off the page's own thread where the browser lets it. */
export class Engine {
  readonly #asked = new Map<number, Asked>()
  #thread: Worker | null = null
  /** The browser has no thread for it. */
  #here = false
  #ids = 0

  /** Reads a page, giving up the one that is still being read. Rejects with what is wrong with it. */
  async read(given: GivenPage): Promise<ShownPage> {
    if (this.#asked.size > 0) this.stop()
    return (await this.#ask({id: this.#ids++, type: 'read', given})) as ShownPage
  }

  /** The page read last, in a format. */
  async format(name: FormatName): Promise<string> {
    return (await this.#ask({id: this.#ids++, type: 'format', name})) as string
  }

  /** Why a line (0-based) of the page read last has its role. */
  async why(index: number): Promise<Reason[]> {
    return (await this.#ask({id: this.#ids++, type: 'why', index})) as Reason[]
  }

  /** Gives up whatever is being done. */
  stop(): void {
    this.#thread?.terminate()
    this.#thread = null
    for (const {reject} of this.#asked.values()) reject(givenUp)
    this.#asked.clear()
  }

  #ask(request: Request): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#asked.set(request.id, {request, resolve, reject})
      if (!this.#here) this.#thread ??= startThread(this.#hear, () => this.#moveHere())
      if (this.#thread !== null) this.#thread.postMessage(request)
      else if (this.#here) answerHere(request, this.#hear)
      else this.#moveHere()
    })
  }

  readonly #hear = (reply: Reply): void => {
    if (reply.type === 'ready') return
    const waiting = this.#asked.get(reply.id)
    this.#asked.delete(reply.id)
    if (reply.type === 'answer') waiting?.resolve(reply.value)
    else waiting?.reject(new Error(reply.reason))
  }

  #moveHere(): void {
    this.#here = true
    this.#thread = null
    for (const {request} of this.#asked.values()) answerHere(request, this.#hear)
  }
}
