import {readFile, stat, unlink, utimes, writeFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import {errorCode} from '../../source/files.ts'
import {asWriteError} from '../stream-sink.ts'
import {UsageError} from '../usage.ts'

/** Milliseconds between two signs of life of who holds a lock, and how long one is waited for. */
const beat = 1000
const patience = 5 * beat

/**
 * Keeps two runs from going on with one output: makes a file that names the process and its host, and touches it each second. A lock
 * is taken over where its process has ended; where it is of another host, or names none, where nobody touches it for `watched` milliseconds.
 *
 * Returns what gives the lock back. Throws UsageError, which names `output`, where another run holds it, and WriteError where it cannot be made.
 */
export async function lockOf(path: string, output: string, watched: number = patience): Promise<() => Promise<void>> {
  while (!(await made(path))) {
    const [, pid = '?', host = '?'] =
      /^(\d{1,10}) (\S{1,255})\n$/.exec(await readFile(path, 'utf8').catch(() => '')) ?? []
    if (host === hostname() ? isAlive(Number(pid)) : await isTouched(path, watched)) {
      throw new UsageError(
        `${output}: process ${pid} on ${host} is writing to it`,
        `wait until it has ended; if it has, remove ${path}`,
      )
    }
    await removed(path)
  }
  const pulse = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => {})
  }, beat).unref()
  return async () => {
    clearInterval(pulse)
    await removed(path).catch(() => {})
  }
}

async function made(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid} ${hostname()}\n`, {flag: 'wx'})
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw asWriteError(error)
  }
}

async function removed(path: string): Promise<void> {
  await unlink(path).catch((error) => {
    if (errorCode(error) !== 'ENOENT') throw asWriteError(error)
  })
}

/** Whether another process of that number runs: in a container started anew it may be our own. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

async function isTouched(path: string, watched: number): Promise<boolean> {
  const touched = async (): Promise<number | null> => (await stat(path).catch(() => null))?.mtimeMs ?? null
  const before = await touched()
  if (before === null) return false
  await new Promise((done) => setTimeout(done, watched))
  const after = await touched()
  return after !== null && after !== before
}
