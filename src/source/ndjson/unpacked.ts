import {ByteQueue} from '../warc/byte-queue.ts'
import type {Fault} from '../warc/frame.ts'
import {LargeMember} from '../warc/large-member.ts'
import {bodyStart, magic} from '../warc/member.ts'
import {skipPadding} from '../warc/start.ts'

/** What a fault means to the line in which it is found. */
export const lost: Readonly<Record<Fault, string>> = {
  damaged: 'the packed file is damaged here',
  'cut-off': 'the packed file is cut off within this line',
}

/** A stream that may be gzipped, in one member or several, as what was packed. */
export class Unpacked {
  /** Why it ended before its time, or null. */
  fault: Fault | null = null
  readonly #queue: ByteQueue

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#queue = new ByteQueue(stream)
  }

  /** All that can be unpacked up to the stream's end or a fault. Throws what the stream throws. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const queue = this.#queue
    try {
      await queue.fill(magic.length)
      if (magic.every((byte, i) => queue.window[i] === byte) && (await isPacked(queue))) yield* this.#members()
      else yield* plain(queue)
    } finally {
      await queue.close()
    }
  }

  async *#members(): AsyncGenerator<Uint8Array> {
    const queue = this.#queue
    while (this.fault === null && (await skipPadding(queue))) {
      while (bodyStart(queue.window) === 'short' && (await queue.more())) {}
      const start = bodyStart(queue.window)
      if (typeof start === 'number') {
        const member = new LargeMember(queue)
        yield* member.chunks()
        this.fault = member.fault
      } else this.fault = start === 'short' ? 'cut-off' : 'damaged'
    }
  }
}

/** Bytes that show whether a file is packed, or text whose first bytes are damaged, and those of them that are a member's head. */
const [shown, head] = [4096, 10]
/** Text has hardly a byte below a tab; of what is packed one in thirty is. */
const leastOfText = 9
const fewest = 1 / 200
/** Of so few bytes the head says what they are. */
const tooFew = 200

async function isPacked(queue: ByteQueue): Promise<boolean> {
  await queue.fill(shown)
  const body = queue.window.subarray(head, shown)
  if (body.length < tooFew) return bodyStart(queue.window) !== 'bad'
  return body.filter((byte) => byte < leastOfText).length >= body.length * fewest
}

async function* plain(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  while (queue.window.length > 0 || (await queue.more())) {
    yield queue.window
    queue.drop(queue.window.length)
  }
}
