import {isDeepStrictEqual} from 'node:util'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {readNdjson} from '../../src/source/ndjson.ts'
import type {PageRecord} from '../../src/source/record.ts'
import {readWarc} from '../../src/source/warc.ts'
import {all, chunked} from '../source/streams.ts'
import {page, response} from '../source/warc/archive.ts'

/** Bytes taken out of a record and put in their place: `place` of its length, from 0 to 1. */
interface Hit {
  record: number
  place: number
  lost: number
  /** Latin-1, a character a byte. */
  put: string
}

/** A file of several pages, and the sizes of the chunks it comes in. */
export interface ContainerCase {
  container: 'ndjson' | 'warc' | 'warc.gz'
  records: number
  hits: Hit[]
  sizes: number[]
}

const marks = [
  '\n',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  'Content-Length: 7\r\n',
  'HTTP/1.1 200 OK\r\n',
  '\x1f\x8b\x08',
  '\0\0',
  '{"id":',
  '"',
  '\xff',
]
const put = fc.oneof(
  fc.constantFrom('', ...marks),
  fc.string({maxLength: 8}),
  fc.string({unit: 'binary-ascii', maxLength: 3}),
)

/** Files whose records are damaged here and there. */
export const containerCases: fc.Arbitrary<ContainerCase> = fc.record({
  container: fc.constantFrom('ndjson', 'warc', 'warc.gz'),
  records: fc.integer({min: 1, max: 12}),
  hits: fc.array(
    fc.record({record: fc.nat(11), place: fc.double({min: 0, max: 1, noNaN: true}), lost: fc.nat(40), put}),
    {maxLength: 4},
  ),
  sizes: fc.array(fc.integer({min: 1, max: 900}), {maxLength: 30}),
})

/** All that must hold of any such file and does not: a crash, an untouched page lost, another reading for other chunks. */
export async function containerFaultsOf({container, records, hits, sizes}: ContainerCase): Promise<string[]> {
  const whole = Array.from({length: records}, (_, n) => recordOf(container, n))
  const struck = whole.map((bytes, n) => hits.filter(({record}) => record === n).reduce(strike, bytes))
  const file = Buffer.concat(struck)
  const once = await read(container, file, [])
  const faults: string[] = []
  if (!isDeepStrictEqual(once, await read(container, file, sizes))) faults.push(`chunks of ${sizes}: read otherwise`)
  const told = once.map(({content}) => (content === null ? null : Buffer.from(content as Uint8Array).toString()))
  let from = 0
  for (let n = 0; n < records; n++) {
    if (!(struck[n] as Buffer).equals(whole[n] as Buffer)) continue
    const at = told.indexOf(page(n, 9), from)
    if (at < 0) faults.push(`page ${n} is untouched and does not come out in its place`)
    else from = at + 1
  }
  if (container === 'ndjson' && once.length !== linesOf(file))
    faults.push(`${linesOf(file)} lines, ${once.length} records`)
  if (hits.length === 0 && once.length !== records) faults.push(`${records} records in, ${once.length} out`)
  return faults
}

function recordOf(container: ContainerCase['container'], n: number): Buffer {
  if (container === 'ndjson') return Buffer.from(`${JSON.stringify({id: `page-${n}`, html: page(n, 9)})}\n`)
  const record = response(n, page(n, 9))
  return container === 'warc' ? record : gzipSync(record)
}

/** The last byte of a line stays: without it the next would be touched, too. */
function strike(bytes: Buffer, {place, lost, put}: Hit): Buffer {
  const last = bytes.at(-1) === 0x0a ? 1 : 0
  const at = Math.floor(place * (bytes.length - last))
  const after = Math.min(at + lost, bytes.length - last)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(put, 'latin1'), bytes.subarray(after)])
}

function read(container: ContainerCase['container'], file: Buffer, sizes: readonly number[]): Promise<PageRecord[]> {
  const maxBytes = 1_000_000
  return container === 'ndjson'
    ? all(readNdjson(chunked(file, sizes), {idField: null, contentField: null, maxBytes}))
    : all(readWarc(chunked(file, sizes), {maxBytes, passed: new Map()}))
}

/** Lines that are not blank, as the reader counts them. */
function linesOf(file: Buffer): number {
  return file
    .toString('latin1')
    .split('\n')
    .filter((line) => Buffer.from(line, 'latin1').toString().trim() !== '').length
}
