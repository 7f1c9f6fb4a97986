import type {Buffer} from 'node:buffer'
import type {ByteQueue} from './byte-queue.ts'
import type {Frame, Limits} from './frame.ts'
import type {Head} from './head.ts'
import {beginsRecord, endOfPadding, findStart, shown} from './start.ts'

type Block = Pick<Frame, 'block' | 'tooLarge' | 'fault'>

/** Bytes kept of a block that is too large: those that tell what it is. */
const keptOfLarge = 16_384
/** Bytes looked at behind a block, to see whether it ends there. */
const lookAhead = 16

/** Takes a record whose head has been read, and returns what stands below the head. */
export async function blockOf(queue: ByteQueue, head: Head, limits: Limits): Promise<Block> {
  const start = head.end
  const length = lengthOf(head)
  if (length !== null && length > limits.maxBytes) return largeBlock(queue, start, length)
  if (length === null) return blockToNext(queue, start, limits)
  const end = start + length
  await queue.fill(end + lookAhead)
  if (endsAt(queue, start, end)) return taken(queue, start, end)
  if (end <= queue.window.length) return blockToNext(queue, start, limits, end)
  const next = findStart(queue.window, start)
  if (next >= 0) return taken(queue, start, next)
  const fault = limits.atEnd()
  if (fault === null) return taken(queue, start, queue.window.length)
  queue.drop(queue.window.length)
  return {block: queue.window, tooLarge: false, fault}
}

function lengthOf({fields}: Head): number | null {
  const value = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(value) ? Number(value) : null
}

/** Whether a record ends at `end`: at the next one's beginning or the file's end, or at blank lines with junk behind. */
function endsAt({window, ended}: ByteQueue, start: number, end: number): boolean {
  if (window.length < end) return false
  const next = endOfPadding(window, end)
  if (next === window.length) return ended || next - end >= lookAhead
  if (beginsRecord(window, next)) return true
  const within = findStart(window, start)
  return next - end >= 2 && (within < 0 || within >= end)
}

/**
 * Takes a block whose length is missing or wrong, up to the next record. `end`: where the length says that it ends; it does
 * where what follows is not more of it but the remains of a damaged head.
 */
async function blockToNext(queue: ByteQueue, start: number, {maxBytes}: Limits, end: number = -1): Promise<Block> {
  let from = start
  for (;;) {
    const next = findStart(queue.window, from)
    if (next > start + maxBytes || (next < 0 && queue.window.length > start + maxBytes + shown)) break
    if (next >= 0) return taken(queue, start, headBetween(queue.window, end, next) ? end : next)
    from = Math.max(start, queue.window.length - shown)
    if (queue.ended)
      return taken(queue, start, headBetween(queue.window, end, queue.window.length) ? end : queue.window.length)
    await queue.fill(queue.window.length * 2)
  }
  return largeBlock(queue, start, Number.POSITIVE_INFINITY)
}

/** Whether fields of a record stand between two places. */
function headBetween(window: Buffer, from: number, to: number): boolean {
  if (from < 0 || from >= to) return false
  const at = window.indexOf('\nWARC-', from)
  return at >= 0 && at < to
}

function taken(queue: ByteQueue, start: number, end: number): Block {
  const block = queue.window.subarray(start, end)
  queue.drop(end)
  return {block, tooLarge: false, fault: null}
}

/** Takes a block without holding it, to its end or to where another record begins within: its length may be wrong, too. */
async function largeBlock(queue: ByteQueue, start: number, length: number): Promise<Block> {
  await queue.fill(start + Math.min(length, keptOfLarge))
  const block = queue.window.subarray(start, start + Math.min(length, keptOfLarge))
  queue.drop(start)
  for (let left = length; ; ) {
    const next = findStart(queue.window, 0)
    const known = next >= 0 && next < left ? next : left
    if (known <= queue.window.length) {
      queue.drop(known)
      break
    }
    const passed = Math.max(0, queue.window.length - shown)
    queue.drop(passed)
    left -= passed
    if (await queue.more()) continue
    queue.drop(queue.window.length)
    break
  }
  return {block, tooLarge: true, fault: null}
}
