import type {Reason} from '../../tree/page.ts'
import type {FormatName, GivenPage, Reply, Request, ShownPage} from '../engine/messages.ts'
import {answerHere, startThread} from './thread.ts'

/** Labels pages, off the page's own thread where the browser lets it. What is given up rejects with `givenUp`. */
export interface Engine {
  /** Reads a page, giving up the one that is still being read. Rejects with what is wrong with it. */
  read(given: GivenPage): Promise<ShownPage>
  /** The page read last, in a format. */
  format(name: FormatName): Promise<string>
  /** Why a line (0-based) of the page read last has its role. */
  why(index: number): Promise<Reason[]>
  /** Gives up whatever is being done. */
  stop(): void
}

export const givenUp: Error = new Error('given up')

type Value = Extract<Reply, {type: 'answer'}>['value']

interface Asked {
  request: Request
  resolve(value: Value): void
  reject(error: Error): void
}

export function makeEngine(): Engine {
  const asked = new Map<number, Asked>()
  let thread: Worker | null = null
  let here = false
  let ids = 0

  const hear = (reply: Reply): void => {
    if (reply.type === 'ready') return
    const waiting = asked.get(reply.id)
    asked.delete(reply.id)
    if (reply.type === 'answer') waiting?.resolve(reply.value)
    else waiting?.reject(new Error(reply.reason))
  }
  const moveHere = (): void => {
    here = true
    thread = null
    for (const {request} of asked.values()) answerHere(request, hear)
  }
  const ask = (request: Request): Promise<Value> =>
    new Promise((resolve, reject) => {
      asked.set(request.id, {request, resolve, reject})
      if (!here) thread ??= startThread(hear, moveHere)
      if (thread !== null) thread.postMessage(request)
      else if (here) answerHere(request, hear)
      else moveHere()
    })
  const stop = (): void => {
    thread?.terminate()
    thread = null
    for (const {reject} of asked.values()) reject(givenUp)
    asked.clear()
  }
  return {
    read: async (given) => {
      if (asked.size > 0) stop()
      return (await ask({id: ids++, type: 'read', given})) as ShownPage
    },
    format: async (name) => (await ask({id: ids++, type: 'format', name})) as string,
    why: async (index) => (await ask({id: ids++, type: 'why', index})) as Reason[],
    stop,
  }
}
