import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {kindByBytes} from '../../../src/cli/inputs/first-bytes.ts'
import {kindByName} from '../../../src/cli/inputs/input.ts'

const warc = `WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n${'x'.repeat(9000)}`

describe('what an input holds', () => {
  it.each([
    ['pages.ndjson', 'ndjson'],
    ['pages.JSONL', 'ndjson'],
    ['pages.jsonl.gz', 'ndjson'],
    ['crawl.warc', 'warc'],
    ['CC-MAIN-1.warc.wet.gz', 'warc'],
    ['a.wet', 'warc'],
    ['page.html', 'page'],
    ['page.json', null],
    ['warc', null],
    ['page.gz', null],
  ])('is told from the name %s: %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind)
  })

  it('is told from the first bytes of an archive, packed or not, and cut off or not', async () => {
    expect(await kindByBytes(Buffer.from(warc))).toBe('warc')
    expect(await kindByBytes(gzipSync(warc))).toBe('warc')
    expect(await kindByBytes(gzipSync(warc).subarray(0, 60))).toBe('warc')
  })

  it.each<[string | Uint8Array, string]>([
    ['', 'nothing'],
    ['{"id": 1, "html": "x"}\n', 'NDJSON, which a page may be as well'],
    ['WARCs are archives', 'prose about archives'],
    [gzipSync('<p>a packed page'), 'a packed page'],
    [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'bytes that only begin like gzip'],
  ])('%j is a page: %s', async (bytes) => {
    expect(await kindByBytes(Buffer.from(bytes as Uint8Array))).toBe('page')
  })
})
