import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {WARCParser, WARCRecord, WARCSerializer} from 'warcio'
import type {PageRecord} from '../../../src/source/record.ts'
import {chunked} from '../streams.ts'
import {joined, page, readAll, record} from './archive.ts'

// warcio.js reads and writes WARC independently of us: on whole archives both must see the same.

interface Seen {
  id: string | null
  uri: string | null
  date: string | null
  payload: string
}

const types = ['text/html; charset=utf-8', 'text/plain', 'image/png', 'application/json']
const codings = [null, 'gzip', 'chunked'] as const

interface Made {
  type: 'warcinfo' | 'request' | 'response' | 'resource' | 'metadata' | 'revisit' | 'conversion'
  status: number
  contentType: string
  coding: (typeof codings)[number]
  words: number
}

const made: fc.Arbitrary<Made> = fc.record({
  type: fc.constantFrom('warcinfo', 'request', 'response', 'response', 'resource', 'metadata', 'revisit', 'conversion'),
  status: fc.constantFrom(200, 200, 206, 301, 404),
  contentType: fc.constantFrom(...types),
  coding: fc.constantFrom(...codings),
  words: fc.nat(120),
})

/** An archive written by warcio.js. */
async function written(records: readonly Made[], gzip: boolean): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for (const [i, {type, status, contentType, coding, words}] of records.entries()) {
    const http = type === 'response' || type === 'revisit'
    const text = Buffer.from(page(i, words))
    const body = http && coding === 'gzip' ? gzipSync(text) : http && coding === 'chunked' ? inChunks(text) : text
    const packed = coding === 'gzip' ? {'Content-Encoding': 'gzip'} : {'Transfer-Encoding': 'chunked'}
    const one = WARCRecord.create(
      {
        type,
        url: `https://norvale.example/${i}?ä=1`,
        date: '2031-05-04T03:02:01Z',
        warcHeaders: {
          'WARC-Record-ID': `<urn:uuid:${i}>`,
          ...(http ? {} : {'Content-Type': type === 'conversion' ? 'text/plain' : contentType}),
        },
        ...(http && {
          statusline: `HTTP/1.1 ${status} Fine`,
          httpHeaders: {'Content-Type': contentType, ...(coding !== null && packed)},
        }),
      },
      (async function* () {
        yield new Uint8Array(body)
      })(),
    )
    parts.push(await WARCSerializer.serialize(one, {gzip}))
  }
  return joined(...parts)
}

function inChunks(text: Buffer): Buffer {
  const half = text.length >> 1
  const [one, two] = [text.subarray(0, half), text.subarray(half)]
  return joined(one.length.toString(16), '\r\n', one, '\r\n', two.length.toString(16), '\r\n', two, '\r\n0\r\n\r\n')
}

/** What warcio.js reads, of the records that are pages by our rules. */
async function byWarcio(archive: Uint8Array): Promise<{pages: Seen[]; others: number}> {
  const pages: Seen[] = []
  let others = 0
  for await (const one of new WARCParser(chunked(archive))) {
    const payload = Buffer.from(await one.readFully(true)).toString()
    const status = Number(one.httpHeaders?.statusCode ?? 200)
    const contentType = (one.httpHeaders?.headers.get('Content-Type') ?? one.warcContentType ?? '').split(';')[0] ?? ''
    const ours =
      ['response', 'resource', 'conversion'].includes(one.warcType ?? '') &&
      status >= 200 &&
      status < 300 &&
      ['text/html', 'text/plain'].includes(contentType)
    if (!ours) others++
    else
      pages.push({
        id: one.warcHeader('WARC-Record-ID') ?? null,
        uri: one.warcTargetURI ?? null,
        date: one.warcDate ?? null,
        payload,
      })
  }
  return {pages, others}
}

function seen({source, content}: PageRecord): Seen {
  return {
    id: source.recordId ?? null,
    uri: source.url ?? null,
    date: source.date ?? null,
    payload: Buffer.from(content as Uint8Array).toString(),
  }
}

test('sees what warcio.js sees in what warcio.js has written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(made, {maxLength: 12}), fc.boolean(), async (records, gzip) => {
      const archive = await written(records, gzip)
      const theirs = await byWarcio(archive)
      const ours = await readAll(archive)
      expect(ours.errors).toEqual([])
      expect(ours.records.map(seen)).toEqual(theirs.pages)
      expect(Object.values(ours.passed).reduce((sum, count) => sum + count, 0)).toBe(theirs.others)
    }),
    {numRuns: 40},
  )
})

test('sees what warcio.js sees in archives that our tests write', async () => {
  const records = Array.from({length: 20}, (_, i) =>
    record(
      {
        'WARC-Type': i % 3 === 0 ? 'metadata' : 'resource',
        'WARC-Record-ID': `<urn:uuid:${i}>`,
        'WARC-Target-URI': `https://norvale.example/${i}`,
        'WARC-Date': '2031-05-04T03:02:01Z',
        'Content-Type': 'text/html',
      },
      page(i, i * 5),
    ),
  )
  for (const archive of [
    joined(...records),
    joined(...records.map((one) => gzipSync(one))),
    gzipSync(joined(...records)),
  ]) {
    const {pages} = await byWarcio(archive)
    expect(pages).toHaveLength(13)
    expect((await readAll(archive)).records.map(seen)).toEqual(pages)
  }
})

test('names the offsets that warcio.js names', async () => {
  const archive = await written(
    [1, 2, 3, 4].map((words) => ({type: 'response', status: 200, contentType: 'text/html', coding: null, words})),
    true,
  )
  const parser = new WARCParser(chunked(archive))
  const offsets: number[] = []
  for await (const one of parser) {
    await one.skipFully()
    offsets.push(parser.offset)
  }
  expect((await readAll(archive)).records.map(({source}) => source.offset)).toEqual(offsets)
})
