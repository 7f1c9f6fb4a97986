import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'

/** Where a process runs. */
export interface Setting {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** How a process ended, and what it said. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export type Started = ChildProcessWithoutNullStreams

const running = new Map<Started, Promise<unknown>>()

/** Starts a command in a process group of its own, so that all that it starts can be ended with it. */
export function start([program = '', ...args]: readonly string[], setting: Setting): Started {
  const child = spawn(program, args, {...setting, detached: true})
  // One that could not be started, or that ends before it has read its input, shows in how it ends.
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  const closed = once(child, 'close').catch(() => {})
  running.set(child, closed)
  closed.then(() => running.delete(child))
  return child
}

/** Starts a server, which dies with this process whatever becomes of it; nobody listens to what it says. */
export function serve(command: readonly string[], setting: Setting): Started {
  const child = start(['setpriv', '--pdeathsig', 'KILL', ...command], setting)
  child.stdout.resume()
  child.stderr.resume()
  return child
}

/** Sends a signal to a process and all that it has started. */
export function kill({pid}: Started, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}

/** What a process says until it ends. */
export function ended(child: Started): Promise<Ended> {
  const found: Ended = {code: null, signal: null, stdout: '', stderr: ''}
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      found[name] += text
    })
  }
  return new Promise((done) => {
    child.on('error', ({message}) => done({...found, stderr: message}))
    child.on('close', (code, signal) => done({...found, code, signal}))
  })
}

/** Runs a command to its end. */
export function run(command: readonly string[], setting: Setting, input: string = ''): Promise<Ended> {
  const child = start(command, setting)
  child.stdin.end(input)
  return ended(child)
}

/** Ends all that still runs, and waits for its end. */
export async function endAll(): Promise<void> {
  for (const child of running.keys()) kill(child)
  await Promise.all(running.values())
}

process.on('exit', () => {
  for (const child of running.keys()) kill(child)
})

/** Waits until something holds; throws with what was awaited after `seconds`. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 40): Promise<void> {
  const last = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`waited ${seconds} s in vain until ${what}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
