import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type NdjsonOptions, readNdjson} from '../../src/source/ndjson.ts'
import type {PageRecord} from '../../src/source/record.ts'
import {all, chunked} from './streams.ts'

const usual: NdjsonOptions = {idField: null, contentField: null, maxBytes: 10_000}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(input: string | Uint8Array, options: Partial<NdjsonOptions> = {}): Promise<PageRecord[]> {
  const bytes = typeof input === 'string' ? utf8(input) : input
  return all(readNdjson(chunked(bytes), {...usual, ...options}))
}

async function one(input: string | Uint8Array, options: Partial<NdjsonOptions> = {}): Promise<PageRecord> {
  const records = await read(input, options)
  expect(records).toHaveLength(1)
  return records[0] as PageRecord
}

test('reads a page a line, with its key, address and place', async () => {
  const lines = [
    '{"id":"a1","url":"https://norvale.example/ferry","html":"<p>The ferry stays.</p>"}',
    '{"id":"a2","text":"Die Fähre bleibt."}',
    '{"id":3,"markdown":"# Ferry"}',
    '{"content":"Ferry"}',
  ]
  const records = await read(`${lines.join('\n')}\n`)
  expect(records.map(({source}) => [source.id, source.line])).toEqual([
    ['a1', 1],
    ['a2', 2],
    [3, 3],
    [null, 4],
  ])
  expect(records[0]).toEqual({
    source: {id: 'a1', url: 'https://norvale.example/ferry', line: 1, offset: 0},
    content: '<p>The ferry stays.</p>',
    charset: null,
    format: 'html',
    error: null,
  })
  expect(records.map(({format}) => format)).toEqual(['html', 'text', 'markdown', null])
  expect(records[2]?.source.offset).toBe(Buffer.byteLength(`${lines[0]}\n${lines[1]}\n`))
})

test('reads the fields that it is told to', async () => {
  const line = '{"key":7,"meta":{"key":"m"},"raw":"Ferry","page":{"body":"Boat"},"page.html":"<b>Dotted</b>"}'
  const idOf = async (idField: string): Promise<unknown> => (await one(line, {idField, contentField: 'raw'})).source.id
  expect(await idOf('key')).toBe(7)
  expect(await idOf('meta.key')).toBe('m')
  expect(await idOf('id')).toBe(null)
  expect((await one(line, {contentField: 'raw'})).content).toBe('Ferry')
  expect((await one(line, {contentField: 'page.body'})).content).toBe('Boat')
  expect((await one(line, {contentField: 'page.html'})).content).toBe('<b>Dotted</b>')
  expect((await one('{"html":"<p>","text":"Ferry"}', {contentField: 'html'})).format).toBe('html')
})

test('keeps keys that JavaScript’s numbers would round', async () => {
  const line = '{"note":"no key: 9999999999999999999, \\"8888888888888888888","id":1234567890123456789,"text":"Ferry"}'
  expect((await one(line)).source.id).toBe('1234567890123456789')
  expect((await one('{"meta":{"id":-1234567890123456789},"text":""}', {idField: 'meta.id'})).source.id).toBe(
    '-1234567890123456789',
  )
  expect((await one('{"id":1.2345678901234567891,"text":""}')).source.id).toBe(1.2345678901234567)
  expect((await one('{"id":1234567890123456,"text":""}')).source.id).toBe(1234567890123456)
})

test('takes an empty column for no page where another one is full, and a null for none', async () => {
  expect(await one('{"id":1,"html":"","text":"Ferry"}')).toMatchObject({content: 'Ferry', format: 'text', error: null})
  expect(await one('{"id":1,"html":null,"text":"Ferry"}')).toMatchObject({content: 'Ferry', error: null})
  expect(await one('{"id":1,"text":""}')).toMatchObject({content: '', error: null})
})

test.each<[string, string | Uint8Array, unknown, RegExp]>([
  ['no JSON', '{"id":"a","text":"Ferry"', 'a', /not JSON/],
  ['a key behind other fields of a cut line', '{"n":null,"x":"\\"y","id":12,"html":"<p>Th', 12, /not JSON/],
  ['a long key in a cut line', '{"id":1234567890123456789,"html":"<p>Th', '1234567890123456789', /not JSON/],
  ['a key that is itself cut', '{"id":12', null, /not JSON/],
  ['several objects', '{"id":"a","text":"x"}{"id":"b","text":"y"}', 'a', /not JSON/],
  ['a raw NUL', '{"id":"a","text":"x\u0000"}', 'a', /not JSON/],
  ['an array', '["a"]', null, /no JSON object/],
  ['a string', '"a"', null, /no JSON object/],
  ['null', 'null', null, /no JSON object/],
  ['no page', '{"id":"a","title":"Ferry"}', 'a', /has no html, text, markdown, content/],
  ['a page that is null', '{"id":"a","html":null}', 'a', /has no html, text/],
  ['two pages', '{"id":"a","html":"<p>x</p>","text":"x"}', 'a', /several pages: html, text/],
  ['a page that is no text', '{"id":"a","html":{"x":1}}', 'a', /field html is no text/],
  ['a key that is an object', '{"id":{"x":1},"html":""}', null, /field id is neither/],
  ['a key that is true', '{"id":true,"html":""}', null, /field id is neither/],
  ['no UTF-8', Uint8Array.of(...utf8('{"id":"a","text":"'), 0xe4, ...utf8('"}')), 'a', /not UTF-8/],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff{"id":"a","text":"x"}', 'utf16le')), null, /not UTF-8/],
  ['hostile nesting', '['.repeat(9000), null, /JSON/],
])('gives a bad record for %s', async (_, line, id, message) => {
  const bytes = typeof line === 'string' ? utf8(line) : line
  const records = await read(Buffer.concat([utf8('{"id":0,"text":""}\n'), bytes, utf8('\n{"id":9,"text":"x"}')]))
  expect(records).toHaveLength(3)
  expect(records[1]).toMatchObject({content: null, source: {id, line: 2, offset: 19}, error: {code: 'bad-record'}})
  expect(records[1]?.error?.message).toMatch(message)
  expect(records[2]).toMatchObject({source: {id: 9, line: 3}, content: 'x', error: null})
})

test('names the field that it was told to read where a line lacks it', async () => {
  expect((await one('{"id":"a","html":"x"}', {contentField: 'page.body'})).error?.message).toBe(
    'the line has no page.body',
  )
})

test('bears CRLF, byte order marks, blank lines and lines of blanks, and counts them', async () => {
  const records = await read('\ufeff{"id":1,"text":"a"}\r\n\r\n   \n\n\ufeff{"id":2,"text":"b"}\r\n')
  expect(records.map(({source, content}) => [source.id, source.line, content])).toEqual([
    [1, 1, 'a'],
    [2, 5, 'b'],
  ])
})

test('keeps NULs and lone surrogates that are escaped', async () => {
  const record = await one('{"id":"\\ud800","text":"a\\u0000b\\udfff"}')
  expect(record).toMatchObject({source: {id: '\ud800'}, content: 'a\u0000b\udfff', error: null})
})

test('does not take a field for one that every object has', async () => {
  expect((await one('{"text":"x"}', {idField: 'constructor'})).source.id).toBe(null)
  expect((await one('{"text":"x"}', {idField: 'text.length'})).source.id).toBe(null)
  expect((await one('{"__proto__":{"text":"y"},"id":1}')).error?.code).toBe('bad-record')
})

test('passes over a line that is too long, and still reads its key', async () => {
  const long = `{"id":"long","text":"${'x'.repeat(20_000)}"}`
  const records = await read(`${long}\n{"id":"next","text":"y"}\n${long}`)
  expect(records.map(({source, error}) => [source.id, source.line, source.offset, error?.code])).toEqual([
    ['long', 1, 0, 'too-large'],
    ['next', 2, long.length + 1, undefined],
    ['long', 3, long.length + 26, 'too-large'],
  ])
  expect(records[0]?.error?.message).toBe('the line is longer than 10000 bytes')
})

test('takes a line of just the greatest length', async () => {
  const line = '{"id":1,"text":"Ferry"}'
  expect((await read(`${line}\n`, {maxBytes: line.length})).map(({error}) => error)).toEqual([null])
  expect((await read(`${line}\n`, {maxBytes: line.length - 1})).map(({error}) => error?.code)).toEqual(['too-large'])
})

test('gives nothing for an empty file', async () => {
  expect(await read('')).toEqual([])
  expect(await read('\n\n')).toEqual([])
})

test('gives the same records wherever the stream is cut', async () => {
  const input = utf8(
    [
      '\ufeff{"id":1,"text":"Fähre – 港"}',
      '',
      '{"id":2,"html":"<p>',
      `{"id":3,"text":"${'ä'.repeat(100)}"}`,
      '{"id":4,"content":"x"}',
    ].join('\r\n'),
  )
  const whole = await read(input, {maxBytes: 100})
  expect(whole.map(({error}) => error?.code)).toEqual([undefined, 'bad-record', 'too-large', undefined])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(40), {maxLength: 30}), async (sizes) => {
      const cut = await all(readNdjson(chunked(input, sizes), {...usual, maxBytes: 100}))
      expect(cut).toEqual(whole)
    }),
    {numRuns: 60},
  )
})

test('throws what the stream throws, after the records before', async () => {
  const broken = (async function* (): AsyncGenerator<Uint8Array> {
    yield utf8('{"id":1,"text":"a"}\n{"id":2,')
    throw new Error('EIO')
  })()
  const seen: unknown[] = []
  await expect(async () => {
    for await (const {source} of readNdjson(broken, usual)) seen.push(source.id)
  }).rejects.toThrow('EIO')
  expect(seen).toEqual([1])
})

const packedLines = Array.from({length: 3000}, (_, i) => `{"id":${i},"text":"Ferry ${(i * 7919) % 4243}"}`)
const packed = gzipSync(packedLines.join('\n'))

test('unpacks gzip, in several members and with padding behind, however the bytes come', async () => {
  const half = packedLines.length / 2
  const members = [packedLines.slice(0, half), packedLines.slice(half)].map((lines) =>
    gzipSync(`${lines.join('\n')}\n`),
  )
  const input = Buffer.concat([...members, Buffer.alloc(512)])
  for (const sizes of [[], [1], [1, 1, 1], [2, 5, 3, members[0]?.length ?? 0]]) {
    const records = await all(readNdjson(chunked(input, sizes), usual))
    expect(records.map(({source, error}) => [source.id, error])).toEqual(packedLines.map((_, i) => [i, null]))
  }
})

test('gives every line in front of the place where a packed file is cut off, and says so of the line there', async () => {
  for (const size of [packed.length - 1, packed.length >> 1, 5000, 12, 5]) {
    const records = await read(packed.subarray(0, size))
    const lost = records.pop()
    expect(lost?.error).toEqual({code: 'cut-off', message: 'the packed file is cut off within this line'})
    expect(lost?.source.line).toBe(records.length + 1)
    expect(records.map(({source}) => source.id)).toEqual(packedLines.slice(0, records.length).map((_, i) => i))
    expect(records.length).toBeGreaterThan(((size - 5000) / packed.length) * packedLines.length)
  }
})

test('gives every line of a packed file behind which junk stands', async () => {
  const records = await read(Buffer.concat([gzipSync(`${packedLines.join('\n')}\n`), Buffer.from('junk')]))
  expect(records.map(({error}) => error?.code ?? null)).toEqual([...packedLines.map(() => null), 'damaged'])
})
