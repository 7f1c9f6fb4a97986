import {Buffer} from 'node:buffer'

/** A stream of bytes of which a stretch can be looked at before it is taken. */
export class ByteQueue {
  /** What has been read and not yet taken. */
  window: Buffer = Buffer.alloc(0)
  /** Where the window begins in the stream, 0-based. */
  offset = 0
  /** The stream has nothing behind the window. */
  ended = false
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>

  constructor(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#chunks = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
  }

  /** Reads until the window holds `size` bytes; false where the stream ends before. */
  async fill(size: number): Promise<boolean> {
    if (this.window.length >= size) return true
    const parts: Uint8Array[] = this.window.length > 0 ? [this.window] : []
    let held = this.window.length
    while (held < size && !this.ended) {
      const {done, value} = await this.#chunks.next()
      if (done) this.ended = true
      else if (value.length > 0) {
        parts.push(value)
        held += value.length
      }
    }
    this.window = joined(parts)
    return held >= size
  }

  /** Reads on by a chunk at least; false at the end of the stream. */
  more(): Promise<boolean> {
    return this.fill(this.window.length + 1)
  }

  /** Takes bytes off the window. */
  drop(size: number): void {
    this.window = this.window.subarray(size)
    this.offset += size
  }

  /** Ends the stream before its time. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

function joined(parts: readonly Uint8Array[]): Buffer {
  const [only] = parts
  if (only === undefined || parts.length > 1) return Buffer.concat(parts)
  return Buffer.from(only.buffer, only.byteOffset, only.length)
}
