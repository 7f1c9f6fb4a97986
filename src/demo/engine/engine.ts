import type {Reply, Request} from './messages.ts'
import {explain, formatted, type OpenPage, openPage, shown} from './open-page.ts'

let open: OpenPage | null = null

/** Answers one request; never throws. The page that was read last is the one that is formatted and explained. */
async function answer(request: Request, reply: (message: Reply) => void): Promise<void> {
  const {id} = request
  try {
    if (request.type === 'read') {
      open = null
      open = await openPage(request.given)
      reply({type: 'answer', id, value: shown(open)})
    } else if (open === null) reply({type: 'failure', id, reason: 'no page has been read'})
    else if (request.type === 'format') reply({type: 'answer', id, value: formatted(open, request.name)})
    else reply({type: 'answer', id, value: explain(open, request.index)})
  } catch (error) {
    reply({type: 'failure', id, reason: error instanceof Error ? error.message : String(error)})
  }
}

// In a worker the engine waits for messages; where there are no workers the page calls it.
if (typeof document === 'undefined') {
  self.onmessage = ({data}: MessageEvent<Request>) => answer(data, (message) => self.postMessage(message))
  self.postMessage({type: 'ready'} satisfies Reply)
} else Object.assign(globalThis, {wirecopyEngine: answer})
