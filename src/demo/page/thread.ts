import type {Reply, Request} from '../engine/messages.ts'
import {make, part} from './element.ts'

type Answer = (request: Request, reply: (message: Reply) => void) => Promise<void>

/** What browsers with trusted types want to be told of a script before they run it. */
interface ScriptRules {
  createScript(text: string): string
  createScriptURL(url: string): string
}
interface ScriptPolicies {
  createPolicy(name: string, rules: ScriptRules): ScriptRules
}

const unchanged = (text: string): string => text
const plain: ScriptRules = {createScript: unchanged, createScriptURL: unchanged}
const policies = (globalThis as {trustedTypes?: ScriptPolicies}).trustedTypes
/** The engine's own code is all that this page ever runs; the page's policy forbids everything else. */
const rules = policies?.createPolicy('wirecopy', plain) ?? plain

/** The engine's code: a script of another type, so that the browser does not run it in the page. */
const code = (): string => part('engine', HTMLScriptElement).text

/** Without a thread a longer page would freeze the tab for more than a few seconds. */
const longestHere = 1_000_000

/** The engine on a thread of its own. `failed` is called where the browser will not have it; null where it says so at once. */
export function startThread(hear: (reply: Reply) => void, failed: () => void): Worker | null {
  const url = URL.createObjectURL(new Blob([code()], {type: 'text/javascript'}))
  try {
    const worker = new Worker(rules.createScriptURL(url))
    worker.onmessage = ({data}: MessageEvent<Reply>) => {
      URL.revokeObjectURL(url)
      if (data.type === 'ready') worker.onerror = null
      hear(data)
    }
    worker.onerror = failed
    return worker
  } catch {
    return null
  }
}

/** The engine on the page's own thread, once the page has been painted. */
export function answerHere(request: Request, hear: (reply: Reply) => void): void {
  if (request.type === 'read' && request.given.content.length > longestHere) {
    const reason =
      'this browser gives pages opened from a file no thread of their own, and this one is too long to do without'
    hear({type: 'failure', id: request.id, reason})
  } else setTimeout(() => engineHere()(request, hear), 50)
}

function engineHere(): Answer {
  const place = globalThis as {wirecopyEngine?: Answer}
  if (place.wirecopyEngine === undefined) {
    const script = make('script')
    script.text = rules.createScript(code())
    document.head.append(script)
  }
  return place.wirecopyEngine as Answer
}
