import type {Buffer} from 'node:buffer'
import type {PageRecord, Passed} from './record.ts'
import {ByteQueue} from './warc/byte-queue.ts'
import type {Frame} from './warc/frame.ts'
import {framesOf} from './warc/frames.ts'
import {beginsMember, magic} from './warc/member.ts'
import {memberFrames} from './warc/members.ts'
import {pageOf} from './warc/page-of.ts'
import {findStart, shown, skipPadding} from './warc/start.ts'

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

/** Bytes that are looked at until they show what the file is; where its beginning is damaged, all of them. */
const looks = [shown, 256, 2048, 65_536]

async function framing(queue: ByteQueue, maxBytes: number): Promise<AsyncGenerator<Frame>> {
  const plain = (): AsyncGenerator<Frame> => framesOf(queue, {maxBytes, atEnd: () => 'cut-off'})
  if (!(await skipPadding(queue))) return plain()
  for (const size of looks) {
    await queue.fill(size)
    if (findStart(queue.window.subarray(0, shown), 0) === 0 || beginsMember(queue.window, 0)) break
  }
  return isPacked(queue.window) ? memberFrames(queue, maxBytes) : plain()
}

/** Whether a member that holds a record stands in front of the first plain record; without either, what the first bytes say counts. */
function isPacked(window: Buffer): boolean {
  const record = findStart(window, 0)
  let at = window.indexOf(magic)
  const first = at
  for (let tries = 0; tries < mostTries && at >= 0 && (record < 0 || at < record); tries++) {
    if (beginsMember(window, at)) return true
    at = window.indexOf(magic, at + 1)
  }
  return first >= 0 && record < 0
}

/** Beginnings of members that are tried: each costs some microseconds. */
const mostTries = 1000

/** A hostile archive may name a kind a record. */
const mostKinds = 200

function count(passed: Passed, kind: string): void {
  const known = passed.has(kind) || passed.size < mostKinds ? kind : 'other'
  passed.set(known, (passed.get(known) ?? 0) + 1)
}
