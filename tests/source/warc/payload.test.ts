import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Bytes, joined, page, readAll, response} from './archive.ts'

const html = page(1, 40)

/** A body in HTTP's chunks of a size. */
function chunks(body: Bytes, size: number = 100, extension: string = ''): Buffer {
  const bytes = joined(body)
  const parts: Bytes[] = []
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    parts.push(`${part.length.toString(16)}${extension}\r\n`, part, '\r\n')
  }
  return joined(...parts, '0\r\n\r\n')
}

const sent = (body: Bytes, ...http: string[]): Buffer => response(1, body, ['Content-Type: text/html', ...http])
const kept = async (archive: Buffer): Promise<string[]> => {
  const {pages, errors} = await readAll(joined(archive, response(2, 'next')))
  expect(pages.at(-1)).toBe('next')
  return [...errors, ...pages.slice(0, -1)]
}

test.each<[string, Bytes, string[]]>([
  ['nothing', html, []],
  ['gzip', gzipSync(html), ['Content-Encoding: gzip']],
  ['x-gzip in other letters', gzipSync(html), ['content-encoding: X-GZIP']],
  ['deflate', deflateSync(html), ['Content-Encoding: deflate']],
  ['deflate without its head', deflateRawSync(html), ['Content-Encoding: deflate']],
  ['Brotli', brotliCompressSync(html), ['Content-Encoding: br']],
  ['chunks', chunks(html), ['Transfer-Encoding: chunked']],
  ['chunks with extensions', chunks(html, 33, ' ;a="b"'), ['Transfer-Encoding: Chunked']],
  ['chunks of gzip', chunks(gzipSync(html)), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
  ['chunks of Brotli', chunks(brotliCompressSync(html), 7), ['Transfer-Encoding: chunked', 'Content-Encoding: br']],
  ['gzip upon Brotli', gzipSync(brotliCompressSync(html)), ['Content-Encoding: br, gzip']],
  ['gzip twice', gzipSync(gzipSync(html)), ['Content-Encoding: gzip, gzip']],
  ['gzip of which the head says nothing', gzipSync(html), []],
  ['gzip that is called Brotli', gzipSync(html), ['Content-Encoding: br']],
  ['an unknown coding', html, ['Content-Encoding: UTF-8']],
])('takes off %s', async (_, body, http) => {
  expect(await kept(sent(body, ...http))).toEqual([html])
})

test.each([
  'Content-Encoding: gzip',
  'Content-Encoding: br',
  'Content-Encoding: deflate',
  'Transfer-Encoding: chunked',
])('leaves a body that is no longer packed although its head says “%s”', async (field) => {
  expect(await kept(sent(html, field))).toEqual([html])
  // A page in another encoding, and one that begins like the size of a chunk.
  for (const body of [Uint8Array.of(0xc4, 0xe0, 0x20, 0xcf), joined('Face\r\nmasks stay'), joined('5\r\nferries')]) {
    const {records} = await readAll(sent(body, field))
    expect(records[0]?.content).toEqual(new Uint8Array(body))
  }
})

test('says that a body is damaged', async () => {
  const broken = gzipSync(html)
  broken.fill(0xff, 40, 60)
  expect(await kept(sent(broken, 'Content-Encoding: gzip'))).toEqual(['damaged'])
  const brotli = brotliCompressSync(page(1, 400))
  brotli.fill(0xff, 40, 60)
  expect(await kept(sent(brotli, 'Content-Encoding: br'))).toEqual(['damaged'])
})

test.each<[string, (body: string) => Buffer, string[]]>([
  ['gzip', (body) => gzipSync(body), ['Content-Encoding: gzip']],
  ['deflate', (body) => deflateSync(body), ['Content-Encoding: deflate']],
  ['Brotli', (body) => brotliCompressSync(body), ['Content-Encoding: br']],
  ['chunks', (body) => chunks(body), ['Transfer-Encoding: chunked']],
  ['one large chunk', (body) => chunks(body, 1_000_000), ['Transfer-Encoding: chunked']],
])('keeps what there is of a body in %s that the crawler cut', async (_, pack, http) => {
  const long = page(1, 2000)
  const body = pack(long)
  const cut = response(1, body.subarray(0, body.length * 0.7), ['Content-Type: text/html', ...http], {
    'WARC-Truncated': 'length',
  })
  const [found = ''] = await kept(cut)
  expect(found.length).toBeGreaterThan(long.length / 3)
  expect(long.startsWith(found)).toBe(true)
})

test('passes over interim responses', async () => {
  const interim = joined('HTTP/1.1 100 Continue\r\n\r\n')
  const real = joined('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nFerry')
  const archive = response(1, '').toString()
  const block = archive.slice(archive.indexOf('HTTP/1.1'))
  const whole = archive
    .replace(block, `${interim}${real}`)
    .replace(/Content-Length: \d+/, `Content-Length: ${interim.length + real.length}`)
  expect((await readAll(joined(whole))).pages).toEqual(['Ferry'])
})

test('takes chunks of any size apart', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({minLength: 1, maxLength: 400}),
      fc.integer({min: 1, max: 90}),
      async (tail, size) => {
        const body = joined(
          '<p>',
          tail.filter((byte) => byte > 31 && byte < 127),
        )
        const {records} = await readAll(sent(chunks(body, size), 'Transfer-Encoding: chunked'))
        expect(records[0]?.content).toEqual(new Uint8Array(body))
      },
    ),
    {numRuns: 60},
  )
})
