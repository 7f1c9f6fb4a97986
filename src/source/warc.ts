import type {PageRecord, Passed} from './record.ts'
import {ByteQueue} from './warc/byte-queue.ts'
import type {Frame} from './warc/frame.ts'
import {framesOf} from './warc/frames.ts'
import {magic} from './warc/member.ts'
import {memberFrames} from './warc/members.ts'
import {pageOf} from './warc/page-of.ts'
import {beginsRecord, findStart, skipPadding} from './warc/start.ts'

/** How an archive is read. */
export interface WarcOptions {
  /** Bytes that a page may have, packed and unpacked. */
  maxBytes: number
  /** Counts what the archive holds that is no page, by kind: `request`, `revisit`, `status 404`, `type image/png` … */
  passed: Passed
}

/**
 * The pages of a web archive (WARC, ISO 28500; WET), plain or gzipped, in the file's order: `response` records with a
 * status of 2xx and `resource` records that are HTML, Markdown or text, and `conversion` records. Bodies come without
 * chunks, gzip, deflate and Brotli. `source` has `recordId`, `url`, `date` and `offset`, the 0-based place in the file of the
 * record or of the gzip member that holds it.
 *
 * What is damaged gives one record with an `error` (`damaged`, `cut-off`, `too-large`, `bad-record`) for each record or run
 * of bytes that is lost, and reading goes on behind. Holds one record of at most `maxBytes`, and some 8 MB of a gzipped file.
 *
 * Throws what the stream throws, never because of what it holds.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  {maxBytes, passed}: WarcOptions,
): AsyncGenerator<PageRecord> {
  const queue = new ByteQueue(stream)
  try {
    for await (const frame of await framing(queue, maxBytes)) {
      const page = pageOf(frame, maxBytes)
      if (typeof page === 'string') count(passed, page)
      else yield page
    }
  } finally {
    await queue.close()
  }
}

const looked = 65_536

async function framing(queue: ByteQueue, maxBytes: number): Promise<AsyncGenerator<Frame>> {
  const plain = (): AsyncGenerator<Frame> => framesOf(queue, {maxBytes, atEnd: () => 'cut-off'})
  if (!(await skipPadding(queue))) return plain()
  await queue.fill(5)
  if (beginsRecord(queue.window)) return plain()
  // The beginning may be damaged.
  if (queue.window.indexOf(magic) !== 0) await queue.fill(looked)
  const packed = queue.window.indexOf(magic)
  return packed === 0 || (packed > 0 && findStart(queue.window, 0) < 0) ? memberFrames(queue, maxBytes) : plain()
}

/** A hostile archive may name a kind a record. */
const mostKinds = 200

function count(passed: Passed, kind: string): void {
  const known = passed.has(kind) || passed.size < mostKinds ? kind : 'other'
  passed.set(known, (passed.get(known) ?? 0) + 1)
}
