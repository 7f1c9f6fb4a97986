import type {ByteQueue} from './byte-queue.ts'
import {beginsMember, magic} from './member.ts'

/** Bytes from a member's beginning that tell it from chance. */
const told = 2048
/** Beginnings that are tried wherever they stand, and bytes that are passed over for each more: to try one may unpack megabytes. */
const patience = 1000
const stride = 1024

/** Looks for the next member where one is damaged. Junk made of beginnings costs a try for each kilobyte, not for each of them. */
export class MemberSearch {
  /** Beginnings that were looked at so far, in the file. */
  tries = 0

  /** Takes what is no member, a byte at least, up to the next one that holds a record; false where there is none. */
  async skip(queue: ByteQueue): Promise<boolean> {
    this.#pass(queue)
    for (;;) {
      const at = queue.window.indexOf(magic)
      if (at >= 0) {
        queue.drop(at)
        await queue.fill(told)
        if (beginsMember(queue.window, 0)) return true
        this.#pass(queue)
      } else {
        queue.drop(Math.max(0, queue.window.length - magic.length + 1))
        if (await queue.more()) continue
        queue.drop(queue.window.length)
        return false
      }
    }
  }

  /** Takes a beginning that is none. */
  #pass(queue: ByteQueue): void {
    const size = ++this.tries > patience + queue.offset / stride ? stride : 1
    queue.drop(Math.min(size, queue.window.length))
  }
}
