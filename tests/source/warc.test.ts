import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {ByteQueue} from '../../src/source/warc/byte-queue.ts'
import {framesOf} from '../../src/source/warc/frames.ts'
import {readWarc} from '../../src/source/warc.ts'
import {all} from './streams.ts'
import {gzipped, joined, page, readAll, record, response} from './warc/archive.ts'

const info = record({'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields'}, 'software: ferry/1\r\n')
const request = record({'WARC-Type': 'request', 'Content-Type': 'application/http'}, 'GET / HTTP/1.1\r\n\r\n')
const text = record(
  {
    'WARC-Type': 'conversion',
    'WARC-Target-URI': 'https://norvale.example/wet',
    'WARC-Record-ID': '<urn:uuid:wet>',
    'Content-Type': 'text/plain',
  },
  'Fähre\nThe ferry stays.\n',
)

describe('a page', () => {
  test('has the name, address, date and place of its record', async () => {
    const archive = joined(info, response(7, page(7)))
    const {records, passed} = await readAll(archive)
    expect(records).toEqual([
      {
        source: {
          id: null,
          recordId: '<urn:uuid:7>',
          url: 'https://norvale.example/7',
          date: '2031-05-04T03:02:01Z',
          offset: info.length,
        },
        content: new Uint8Array(Buffer.from(page(7))),
        charset: 'utf-8',
        format: 'html',
        error: null,
      },
    ])
    expect(passed).toEqual({warcinfo: 1})
  })

  test('has the place of its member in a gzipped archive', async () => {
    const {records} = await readAll(gzipped([info, response(1, page(1)), request, text]))
    expect(records.map(({source}) => source.offset)).toEqual([
      gzipSync(info).length,
      gzipped([info, response(1, page(1)), request]).length,
    ])
  })

  test('stands in bytes of its own, to be handed to another thread', async () => {
    const {records} = await readAll(gzipped([response(1, page(1)), text]))
    for (const {content} of records) {
      if (!(content instanceof Uint8Array)) throw new Error('no bytes')
      expect(content.buffer.byteLength).toBe(content.length)
    }
  })

  test('of a WET file is text', async () => {
    const {records} = await readAll(gzipped([info, text]))
    expect(records).toMatchObject([{format: 'text', source: {url: 'https://norvale.example/wet'}, error: null}])
  })

  test.each([
    ['text/html; charset="Shift_JIS"', 'html', 'Shift_JIS'],
    ['TEXT/HTML;charset = gb2312 ; x=y', 'html', 'gb2312'],
    ['application/xhtml+xml', 'html', null],
    ['text/markdown', 'markdown', null],
    ['text/plain', null, null],
    ['text/html, text/html', 'html', null],
  ])('of type %s', async (type, format, charset) => {
    const {records} = await readAll(response(1, 'Ferry', [`Content-Type: ${type}`]))
    expect(records).toMatchObject([{format, charset, error: null}])
  })

  test('of no type is one where its bytes are text', async () => {
    const archive = joined(
      response(1, 'Ferry', []),
      response(2, gzipSync('Boat'), ['Content-Encoding: gzip']),
      response(3, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), []),
      response(4, 'Quay', [], {'WARC-Identified-Payload-Type': 'text/html'}),
    )
    const {pages, records, passed} = await readAll(archive)
    expect(pages).toEqual(['Ferry', 'Boat', 'Quay'])
    expect(records.map(({format}) => format)).toEqual([null, null, 'html'])
    expect(passed).toEqual({'type unknown': 1})
  })

  test('of a resource has the type that its record says', async () => {
    const fields = {'WARC-Type': 'resource', 'Content-Type': 'text/html; charset=koi8-r'}
    const {records} = await readAll(record(fields, '<p>HTTP/1.1 200 OK'))
    expect(records).toMatchObject([{format: 'html', charset: 'koi8-r', error: null}])
  })

  test('of a response that is no HTTP message is its block', async () => {
    const {pages} = await readAll(record({'WARC-Type': 'response', 'Content-Type': 'text/html'}, '<p>Ferry'))
    expect(pages).toEqual(['<p>Ferry'])
  })

  test('has its address without the angle brackets that wget writes', async () => {
    const {records} = await readAll(response(1, 'x', undefined, {'WARC-Target-URI': '<https://norvale.example/a>'}))
    expect(records[0]?.source.url).toBe('https://norvale.example/a')
  })

  test('may be empty, save where the crawler cut it', async () => {
    const {records} = await readAll(joined(response(1, ''), response(2, '', undefined, {'WARC-Truncated': 'length'})))
    expect(records.map(({error}) => error?.code)).toEqual([undefined, 'cut-off'])
  })
})

describe('what is no page', () => {
  test('is counted by kind', async () => {
    const http = (status: string): Buffer =>
      record({'WARC-Type': 'response', 'Content-Type': 'application/http'}, `HTTP/1.1 ${status}\r\n\r\nx`)
    const archive = joined(
      info,
      request,
      request,
      record({'WARC-Type': 'metadata'}, 'x'),
      record({'WARC-Type': 'revisit'}, 'HTTP/1.1 200 OK\r\n\r\n'),
      record({'WARC-Type': 'zzz'}, 'x'),
      http('404 Not Found'),
      http('301 Moved'),
      response(1, 'x', ['Content-Type: image/png']),
      record({'WARC-Type': 'resource', 'Content-Type': 'application/pdf'}, 'x'),
      record({'WARC-Type': 'response', 'Content-Type': 'text/dns'}, 'x'),
      response(2, 'x'),
    )
    const {pages, passed} = await readAll(archive)
    expect(pages).toEqual(['x'])
    expect(passed).toEqual({
      warcinfo: 1,
      request: 2,
      metadata: 1,
      revisit: 1,
      other: 1,
      'status 404': 1,
      'status 301': 1,
      'type image/png': 1,
      'type application/pdf': 1,
      'type text/dns': 1,
    })
  })

  test('is counted in a bounded number of kinds', async () => {
    const archive = joined(...Array.from({length: 300}, (_, i) => response(i, 'x', [`Content-Type: x/y${i}`])))
    const {passed} = await readAll(archive)
    expect(Object.keys(passed)).toHaveLength(201)
    expect(passed.other).toBe(100)
  })

  test('is an error where the record does not say what it is', async () => {
    expect((await readAll(record({'WARC-Record-ID': '<a>'}, 'x'))).records).toMatchObject([
      {source: {recordId: '<a>'}, error: {code: 'bad-record'}},
    ])
  })

  test('is nothing at all in an empty archive', async () => {
    for (const archive of ['', '\r\n\0\0', gzipSync('')]) expect((await readAll(joined(archive))).records).toEqual([])
  })
})

describe('a page that is too large', () => {
  const large = response(2, page(2, 4000))
  const limits = {maxBytes: 20_000}

  test.each([
    ['plain', joined(response(1, 'a'), large, response(3, 'c'))],
    ['gzipped', gzipped([response(1, 'a'), large, response(3, 'c')])],
    ['one member', gzipSync(joined(response(1, 'a'), large, response(3, 'c')))],
  ])('is an error of its own: %s', async (_, archive) => {
    const {records} = await readAll(archive, limits)
    expect(records.map(({source, error}) => [source.recordId, error?.code])).toEqual([
      ['<urn:uuid:1>', undefined],
      ['<urn:uuid:2>', 'too-large'],
      ['<urn:uuid:3>', undefined],
    ])
    expect(records[1]?.error?.message).toBe('the page is larger than 20000 bytes')
  })

  test('is so unpacked, too', async () => {
    const bomb = response(1, gzipSync('a'.repeat(100_000)), ['Content-Type: text/html', 'Content-Encoding: gzip'])
    expect((await readAll(joined(bomb, response(2, 'b')), limits)).errors).toEqual(['too-large'])
  })

  test('is passed over where it would be no page anyway', async () => {
    const picture = response(1, page(1, 4000), ['Content-Type: image/png'])
    const {errors, passed} = await readAll(joined(picture, response(2, 'b')), limits)
    expect(errors).toEqual([])
    expect(passed).toEqual({'type image/png': 1})
  })

  test('is not held', async () => {
    const head = record({'WARC-Type': 'response', 'Content-Length': '99999999999'}, 'HTTP/1.1 200 OK\r\n\r\n')
    let most = 0
    const held: {queue?: ByteQueue} = {}
    const queue = new ByteQueue(
      (function* (): Generator<Uint8Array> {
        yield head.subarray(0, -4)
        for (let i = 0; i < 500; i++) {
          most = Math.max(most, held.queue?.window.length ?? 0)
          yield new Uint8Array(65_536).fill(0x61)
        }
      })(),
    )
    held.queue = queue
    const frames = await all(framesOf(queue, {maxBytes: 100_000, atEnd: () => 'cut-off'}))
    expect(frames.map(({tooLarge, block}) => [tooLarge, block.length])).toEqual([[true, 16_384]])
    expect(most).toBeLessThan(70_000)
  })
})

describe('an archive written otherwise', () => {
  const three = [response(1, page(1)), response(2, page(2)), response(3, page(3))]
  const wanted = [page(1), page(2), page(3)]
  const strip = (one: Buffer): Buffer => one.subarray(0, -4)

  const cutAt = (bytes: Buffer, places: readonly number[]): Buffer[] =>
    [...places, bytes.length].map((end, i) => bytes.subarray(places[i - 1] ?? 0, end))

  test.each<[string, Uint8Array]>([
    ['in one member', gzipSync(joined(...three))],
    ['in members of several records', gzipped([joined(...three.slice(0, 2)), joined(...three.slice(2))])],
    ['in members that cut records', gzipped(cutAt(joined(...three), [40, 500, 1500, 1501, 2600]))],
    ['without the last blank line', joined(...three).subarray(0, -4)],
    ['without blank lines between records', joined(...three.map(strip))],
    ['without blank lines in members', gzipped(three.map(strip))],
    ['with more blank lines', joined(...three.map((one) => joined(one, '\r\n\r\n\n')))],
    ['with zeros behind', joined(...three, new Uint8Array(5000))],
    ['with zeros behind a member', joined(gzipped(three), new Uint8Array(5000))],
    ['with zeros between members', joined(...three.map((one) => joined(gzipSync(one), new Uint8Array(700))))],
    ['with zeros before', joined(new Uint8Array(70_000), ...three)],
    [
      'in version 0.18',
      Buffer.from(
        joined(...three)
          .toString('latin1')
          .replaceAll('WARC/1.1', 'WARC/0.18'),
        'latin1',
      ),
    ],
    ['with fields in other letters', joined(...three.map((one) => one.toString().replaceAll('WARC-', 'warc-')))],
  ])('%s is read as well', async (_, archive) => {
    const {pages, errors} = await readAll(archive)
    expect(errors).toEqual([])
    expect(pages).toEqual(wanted)
  })

  test('with line feeds alone', async () => {
    const fields = {'WARC-Type': 'resource', 'Content-Type': 'text/html'}
    const archive = joined(record(fields, page(1), '\n'), record(fields, page(2), '\n'))
    expect((await readAll(archive)).pages).toEqual([page(1), page(2)])
  })

  test('with heads of members that name files and more', async () => {
    const [one, two, three] = [response(1, page(1)), response(2, page(2)), response(3, page(3))].map((r) => gzipSync(r))
    const withHead = (member: Buffer | undefined, flags: number, more: Uint8Array): Buffer => {
      if (member === undefined) throw new Error('no member')
      const head = Buffer.from(member.subarray(0, 10))
      head[3] = flags
      return joined(head, more, member.subarray(10))
    }
    const archive = joined(
      withHead(one, 0x04, Uint8Array.of(3, 0, 1, 2, 3)),
      withHead(two, 0x08, joined('ferry.warc\0')),
      withHead(three, 0x1e, joined(Uint8Array.of(2, 0, 0x1f, 0x8b), 'name\0comment\0', Uint8Array.of(9, 9))),
    )
    expect((await readAll(archive)).pages).toEqual(wanted)
  })

  test('with a field that goes on on another line', async () => {
    const archive = Buffer.from(response(1, 'a').toString().replace('norvale.example/1', 'norvale.example/\r\n\t 1'))
    expect((await readAll(archive)).records[0]?.source.url).toBe('https://norvale.example/ 1')
  })

  test('with talk of records in a page', async () => {
    const quoted = `<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n</pre>`
    const {pages} = await readAll(joined(response(1, quoted), response(2, 'b')))
    expect(pages).toEqual([quoted, 'b'])
  })
})

describe('lengths that are wrong', () => {
  const next = response(2, page(2))
  const withLength = (value: string): Buffer => response(1, page(1), undefined, {'Content-Length': value})
  const right = Number(/Content-Length: (\d+)/.exec(response(1, page(1)).toString())?.[1])

  test.each([
    ['too small', String(right - 40)],
    ['much too small', '3'],
    ['zero', '0'],
    ['too large by a few', String(right + 2)],
    ['too large', String(right + 300)],
    ['beyond the file', String(right + 100_000)],
    ['beyond everything', '99999999999999'],
    ['no number', 'ferry'],
    ['negative', '-5'],
    ['missing', ''],
  ])('%s: the record behind it is read', async (_, value) => {
    const {pages, errors, records} = await readAll(joined(withLength(value), next))
    expect(pages.at(-1)).toBe(page(2))
    expect(records).toHaveLength(2)
    if (value !== '99999999999999') expect([errors, pages[0]?.trimEnd()]).toEqual([[], page(1)])
    else expect(errors).toEqual(['too-large'])
  })

  test('are put right by the end of a member', async () => {
    for (const value of [String(right - 40), String(right + 40), '']) {
      const {pages, errors} = await readAll(gzipped([withLength(value), next]))
      expect(errors).toEqual([])
      expect(pages.map((one) => one.trimEnd())).toEqual([page(1), page(2)])
    }
  })
})

test('gives the same records wherever the stream is cut', async () => {
  const records = [info, ...Array.from({length: 12}, (_, i) => response(i, page(i, 10 * i))), text, request]
  const junk = joined(...records.slice(0, 4), 'junk', ...records.slice(4))
  const archives = [junk, gzipped(records), gzipSync(joined(...records)), gzipped(records).subarray(0, -9)]
  for (const archive of archives) {
    const {records: found, ...whole} = await readAll(archive)
    expect(found.length).toBeGreaterThan(12)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.nat(12), fc.nat(900)), {maxLength: 40}), async (sizes) => {
        const {records: _, ...cut} = await readAll(archive, {sizes})
        expect(cut).toEqual(whole)
      }),
      {numRuns: 15},
    )
  }
})

test('throws what the stream throws, after the pages before', async () => {
  const broken = (async function* (): AsyncGenerator<Uint8Array> {
    yield joined(gzipped([response(1, 'a'), response(2, 'b')]), gzipSync(response(3, page(3))).subarray(0, 60))
    throw new Error('EIO')
  })()
  let pages = 0
  await expect(async () => {
    for await (const {error} of readWarc(broken, {maxBytes: 1000, passed: new Map()})) if (error === null) pages++
  }).rejects.toThrow('EIO')
  expect(pages).toBeGreaterThanOrEqual(1)
})

test('closes the stream where its reader has had enough', async () => {
  let closed = false
  const stream = (async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield gzipSync(response(1, 'a'))
    } finally {
      closed = true
    }
  })()
  for await (const _ of readWarc(stream, {maxBytes: 1000, passed: new Map()})) break
  expect(closed).toBe(true)
})
