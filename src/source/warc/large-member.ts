import {crc32, createInflateRaw, type InflateRaw} from 'node:zlib'
import type {ByteQueue} from './byte-queue.ts'
import type {Fault} from './frame.ts'
import {bodyStart, hasSums} from './member.ts'

/** Packed bytes that are unpacked at a time: they may give a thousand times as many. */
const step = 16_384

/** A member of a gzip file that is unpacked bit by bit: a large record, or an archive that is one member as a whole. */
export class LargeMember {
  /** What was found to be wrong with it, so far. */
  fault: Fault | null = null
  readonly #queue: ByteQueue

  /** The member must begin at the queue's window. */
  constructor(queue: ByteQueue) {
    this.#queue = queue
  }

  /** What it holds, up to its end or a fault. Takes from the queue what it is made of, and no more. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const queue = this.#queue
    const start = bodyStart(queue.window)
    queue.drop(typeof start === 'number' ? start : 0)
    let crc = 0
    let length = 0
    const inflate = new Inflate()
    try {
      while (inflate.state === 'open') {
        for (const chunk of await inflate.push(queue)) {
          crc = crc32(chunk, crc)
          length += chunk.length
          yield chunk
        }
      }
    } finally {
      inflate.close()
    }
    if (inflate.state !== 'ended') this.fault = inflate.state
    else if (!(await queue.fill(8))) this.fault = 'cut-off'
    else if (hasSums(queue.window, 0, crc, length)) queue.drop(8)
    else this.fault = 'damaged'
  }
}

/** Node's streaming inflate, fed by hand, so that it takes no byte behind the member's end. */
class Inflate {
  state: 'open' | 'ended' | Fault = 'open'
  readonly #engine: InflateRaw = createInflateRaw()
  #given: Uint8Array[] = []
  #wake: () => void = () => {}

  constructor() {
    this.#engine.on('data', (chunk: Uint8Array) => this.#given.push(chunk))
    this.#engine.on('end', () => this.#end('ended'))
    this.#engine.on('error', (error) =>
      this.#end('code' in error && error.code === 'Z_BUF_ERROR' ? 'cut-off' : 'damaged'),
    )
  }

  /** Unpacks the next bytes of a queue and returns what they gave. */
  async push(queue: ByteQueue): Promise<Uint8Array[]> {
    const there = queue.window.length > 0 || (await queue.more())
    const before = this.#engine.bytesWritten
    await new Promise<void>((done) => {
      this.#wake = done
      if (there) this.#engine.write(queue.window.subarray(0, step), () => done())
      else this.#engine.end()
    })
    queue.drop(this.#engine.bytesWritten - before)
    const given = this.#given
    this.#given = []
    return given
  }

  close(): void {
    this.#engine.destroy()
  }

  #end(state: 'ended' | Fault): void {
    if (this.state === 'open') this.state = state
    this.#wake()
  }
}
