import {blockOf} from './block.ts'
import type {ByteQueue} from './byte-queue.ts'
import {type Frame, faultAt, type Limits} from './frame.ts'
import {type Head, readHead} from './head.ts'
import {beginsRecord, skipJunk, skipPadding} from './start.ts'

/** A head longer than this is none. */
const longestHead = 65_536
const version = /^WARC\/\d/

/**
 * The records of an uncompressed archive. Where a record does not end where its length says, it ends where the next one
 * begins; what is no record is passed over up to the next one, as one fault. Holds one block at a time.
 */
export async function* framesOf(queue: ByteQueue, limits: Limits): AsyncGenerator<Frame> {
  while (await skipPadding(queue)) {
    const {offset} = queue
    const head = await headOf(queue)
    if (head !== null) {
      yield {offset, fields: head.fields, ...(await blockOf(queue, head, limits))}
      continue
    }
    const begun = beginsRecord(queue.window)
    // Whatever stands in a head that never ends has been looked at.
    if (begun && queue.window.length > longestHead) queue.drop(longestHead)
    const found = await skipJunk(queue)
    yield faultAt(offset, begun && !found ? (limits.atEnd() ?? 'damaged') : 'damaged')
  }
}

/** The head of the record that begins the window; null where there is none. */
async function headOf(queue: ByteQueue): Promise<Head | null> {
  await queue.fill(5)
  while (beginsRecord(queue.window)) {
    const head = readHead(queue.window, 'utf8')
    if (head !== null) return version.test(head.first) ? head : null
    if (queue.window.length > longestHead || !(await queue.more())) return null
  }
  return null
}
