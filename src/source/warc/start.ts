import type {Buffer} from 'node:buffer'
import type {ByteQueue} from './byte-queue.ts'

const start = /^WARC\/\d{1,2}\.\d{1,3}\r?\n[A-Za-z][\w-]{2,40}[ \t]{0,20}:/

/** Bytes in which a record shows that it is one: its version and the name of its first field. */
export const shown: number = 80

/**
 * Where the next record begins, at `from` or behind, or -1: `WARC/1.0`, the line's end, a field's name. A page may hold such
 * lines, so this is for archives that are damaged only. A start that the window's end cuts is not found.
 */
export function findStart(window: Buffer, from: number): number {
  for (let at = window.indexOf('WARC/', from); at >= 0; at = window.indexOf('WARC/', at + 1))
    if (start.test(window.toString('latin1', at, at + shown))) return at
  return -1
}

/** Whether bytes begin as every record does, as far as there are any. */
export function beginsRecord(window: Buffer, at: number = 0): boolean {
  return 'WARC/'.startsWith(window.toString('latin1', at, at + 5))
}

/** Takes white space and NULs, which stand between records and pad files; false where nothing stands behind. */
export async function skipPadding(queue: ByteQueue): Promise<boolean> {
  for (;;) {
    queue.drop(endOfPadding(queue.window, 0))
    if (queue.window.length > 0) return true
    if (!(await queue.more())) return false
  }
}

/** Where white space and NULs end. */
export function endOfPadding(window: Buffer, from: number): number {
  let at = from
  while (at < window.length && isPadding(window[at] ?? 0)) at++
  return at
}

function isPadding(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0 || byte === 0x20
}

/** Takes what is no record, a byte at least, up to the next one; false where there is none. */
export async function skipJunk(queue: ByteQueue): Promise<boolean> {
  queue.drop(Math.min(1, queue.window.length))
  for (;;) {
    const at = findStart(queue.window, 0)
    if (at >= 0) {
      queue.drop(at)
      return true
    }
    queue.drop(Math.max(0, queue.window.length - shown))
    if (await queue.more()) continue
    queue.drop(queue.window.length)
    return false
  }
}
