import {Buffer} from 'node:buffer'

/** A line of a file without its line feed. */
export interface Line {
  /** 1-based. */
  number: number
  /** Of its first byte in the file, 0-based. */
  offset: number
  /** The line; where it is too long, only how it begins. */
  bytes: Uint8Array
  tooLong: boolean
}

/** Bytes of a line that is too long which are kept: its key stands there, as a rule. */
const keptOfLong = 4096
const lineFeed = 0x0a

/**
 * Cuts a stream into lines, chunk by chunk; what is held between two chunks is at most `maxBytes`. Each byte is looked at
 * once and copied at most once, wherever the chunks are cut.
 */
export class LineCutter {
  readonly #maxBytes: number
  #parts: Uint8Array[] = []
  #held = 0
  /** Bytes of the line so far, those that were dropped among them. */
  #length = 0
  #number = 1
  #offset = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** The lines that end in a chunk. */
  *cut(chunk: Uint8Array): Generator<Line> {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(lineFeed, from)
      if (end < 0) break
      this.#hold(chunk.subarray(from, end))
      yield this.#line(1)
      from = end + 1
    }
    if (from < chunk.length) this.#hold(chunk.subarray(from))
  }

  /** What stands behind the last line feed, perhaps nothing. */
  last(): Line {
    return this.#line(0)
  }

  #hold(bytes: Uint8Array): void {
    this.#length += bytes.length
    const room = (this.#length > this.#maxBytes ? Math.min(keptOfLong, this.#maxBytes) : this.#maxBytes) - this.#held
    if (room <= 0) return
    const kept = bytes.length > room ? bytes.subarray(0, room) : bytes
    this.#parts.push(kept)
    this.#held += kept.length
  }

  #line(feed: 0 | 1): Line {
    const tooLong = this.#length > this.#maxBytes
    const kept = tooLong ? Math.min(keptOfLong, this.#held) : this.#held
    const [first] = this.#parts
    const bytes = first?.length === kept ? first : Buffer.concat(this.#parts, kept)
    const line = {number: this.#number, offset: this.#offset, bytes, tooLong}
    this.#number++
    this.#offset += this.#length + feed
    this.#parts = []
    this.#held = 0
    this.#length = 0
    return line
  }
}
