import {gzipSync} from 'node:zlib'
import type {PageRecord} from '../../../src/source/record.ts'
import {readWarc} from '../../../src/source/warc.ts'
import {all, chunked} from '../streams.ts'

export type Bytes = string | Uint8Array

/** Bytes of strings (UTF-8) and bytes, joined. */
export function joined(...parts: readonly Bytes[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)))
}

/** A record of an archive, with its length unless another is given. */
export function record(fields: Readonly<Record<string, string>>, block: Bytes, feed: string = '\r\n'): Buffer {
  const body = joined(block)
  const lines = ['WARC/1.1']
  for (const [name, value] of Object.entries({'Content-Length': String(body.length), ...fields}))
    lines.push(`${name}: ${value}`)
  return joined(lines.join(feed), feed, feed, body, feed, feed)
}

/** A record of an HTTP response. `n` names it. */
export function response(
  n: number,
  body: Bytes,
  http: readonly string[] = ['Content-Type: text/html; charset=utf-8'],
  fields: Readonly<Record<string, string>> = {},
): Buffer {
  const head = ['HTTP/1.1 200 OK', ...http].join('\r\n')
  return record(
    {
      'WARC-Type': 'response',
      'WARC-Record-ID': `<urn:uuid:${n}>`,
      'WARC-Target-URI': `https://norvale.example/${n}`,
      'WARC-Date': '2031-05-04T03:02:01Z',
      'Content-Type': 'application/http; msgtype=response',
      ...fields,
    },
    joined(head, '\r\n\r\n', body),
  )
}

/** A page of some length, every one another; `n` seeds it. */
export function page(n: number, words: number = 60): string {
  let seed = n + 1
  let text = `<!doctype html><title>Page ${n}</title>`
  for (let i = 0; i < words; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    text += ` <p>ferry-${seed.toString(36)}</p>`
  }
  return text
}

/** Records as gzip members, one each. */
export function gzipped(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)))
}

/** What an archive holds, read in chunks of given sizes. */
export async function readAll(
  archive: Uint8Array,
  {maxBytes = 1_000_000, sizes = []}: {maxBytes?: number; sizes?: readonly number[]} = {},
): Promise<{records: PageRecord[]; pages: string[]; errors: string[]; passed: Record<string, number>}> {
  const passed = new Map<string, number>()
  const records = await all(readWarc(chunked(archive, sizes), {maxBytes, passed}))
  const pages: string[] = []
  const errors: string[] = []
  for (const {content, error} of records) {
    if (error !== null) errors.push(error.code)
    else pages.push(typeof content === 'string' ? content : Buffer.from(content ?? []).toString())
  }
  return {records, pages, errors, passed: Object.fromEntries(passed)}
}
