import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {ByteQueue} from '../../../src/source/warc/byte-queue.ts'
import {framesOf} from '../../../src/source/warc/frames.ts'
import {MemberSearch} from '../../../src/source/warc/member-search.ts'
import {all} from '../streams.ts'
import {joined, page, readAll, record, response} from './archive.ts'

const last = response(1, page(1))

describe('hostile archives cost no more than their size, and what stands behind them is read', () => {
  test.each<[string, string]>([
    ['starts without end', 'WARC/1.0\nA:'],
    ['starts within fields', 'B:WARC/1.0\n'],
    ['fields without end', 'WARC/1.0\r\nA: b\r\n'],
    ['versions alone', 'WARC/'],
    ['empty heads', 'WARC/1.0\r\nA: b\r\n\r\n'],
    ['heads that lie', 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\n'],
    ['beginnings of members', '\x1f\x8b\x08\0'],
    ['beginnings of members with names', '\x1f\x8b\x08\x08ferry'],
    ['blank lines', '\r\n'],
    ['folded lines', ' \n'],
  ])('%s', async (_, part) => {
    const bytes = Buffer.from(part.repeat(Math.ceil(200_000 / part.length)), 'latin1')
    const {pages} = await readAll(joined('WARC/1.0\r\n', bytes, '\r\n\r\n', last), {maxBytes: 100_000})
    expect(pages.at(-1)).toBe(page(1))
    const packed = await readAll(joined(gzipSync(last), bytes, gzipSync(last)), {maxBytes: 100_000})
    expect(packed.pages.at(-1)).toBe(page(1))
  })

  test('a head that never ends is read once', async () => {
    const line = 'B:WARC/1.0\n'
    const queue = new ByteQueue([joined('WARC/1.0\n', line.repeat(60_000))])
    const frames = await all(framesOf(queue, {maxBytes: 1000, atEnd: () => 'cut-off'}))
    // One for each 64 kB, not one for each line.
    expect(frames.length).toBeLessThan(15)
  })
})

test('a gzipped bomb is not unpacked at once', async () => {
  const head = record({'WARC-Type': 'response', 'Content-Length': '50000000'}, '').subarray(0, -4)
  const bomb = gzipSync(joined(head, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', new Uint8Array(50_000_000)))
  expect(bomb.length).toBeLessThan(60_000)
  const {pages, errors} = await readAll(joined(bomb, gzipSync(last)), {maxBytes: 1_000_000})
  expect([errors, pages]).toEqual([['too-large'], [page(1)]])
})

describe('junk made of beginnings of members', () => {
  // A fixed block that is none: each costs an engine, and one that is cleverer would cost megabytes.
  const beginning = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b)
  const junk = joined(...Array.from({length: 30_000}, () => beginning))

  test('is tried once a kilobyte', async () => {
    const search = new MemberSearch()
    expect(await search.skip(new ByteQueue([junk]))).toBe(false)
    expect(search.tries).toBeLessThan(1400)
  })

  test('does not hide the members behind it', async () => {
    const {pages, errors} = await readAll(joined(gzipSync(last), junk, 'ferry '.repeat(400), gzipSync(last)))
    expect([pages, errors]).toEqual([[page(1), page(1)], ['damaged']])
  })
})
