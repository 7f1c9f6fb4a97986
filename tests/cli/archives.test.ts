import {describe, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {gzipped, record, response} from '../source/warc/archive.ts'
import {folderOf, wirecopy} from './host.ts'
import {ferryPage} from './pages.ts'

const html = `<h1>Ferry with 64 aboard runs aground</h1><p>${ferryPage.split('\n\n').slice(7).join('</p><p>')}</p>`
const wet = {'WARC-Type': 'conversion', 'WARC-Record-ID': '<urn:uuid:9>', 'Content-Type': 'text/plain'}
const latin = Buffer.from(html.replace('Marit Halloran', 'Märit Halloran'), 'latin1')
const records = [
  record({'WARC-Type': 'warcinfo'}, 'software: invented'),
  record({'WARC-Type': 'request'}, 'GET / HTTP/1.1\r\n\r\n'),
  response(1, html),
  response(2, latin, ['Content-Type: text/html; charset=iso-8859-1']),
  record(wet, ferryPage),
]
const archive = Buffer.concat(records)
const packed = gzipped(records)
const cwd = folderOf({
  'crawl.warc': archive,
  'crawl.warc.gz': packed,
  crawl: packed,
  'torn.warc.gz': packed.subarray(0, packed.length - 40),
})

describe('an archive', {timeout: 60_000}, () => {
  it('gives a record for each page that it holds, and counts what else it holds', async () => {
    const {code, stdout, stderr} = await wirecopy(['crawl.warc.gz'], {cwd})
    expect(code).toBe(0)
    const found = linesOf(stdout).map((line) => JSON.parse(line))
    expect(found.map(({ok, source}) => [ok, source.path, source.url, source.format])).toEqual([
      [true, 'crawl.warc.gz', 'https://norvale.example/1', 'html'],
      [true, 'crawl.warc.gz', 'https://norvale.example/2', 'html'],
      [true, 'crawl.warc.gz', null, 'text'],
    ])
    expect(JSON.stringify(found[1])).toContain('Märit Halloran')
    expect(found[1].source).toMatchObject({
      recordId: expect.stringContaining('urn:uuid:2'),
      date: '2031-05-04T03:02:01Z',
    })
    expect(found[1].source.offset).toBe(gzipped(records.slice(0, 3)).length)
    expect(stderr).toBe('wirecopy: 3 pages: 3 told; 2 records that hold no page (1 request, 1 warcinfo)\n')
  })

  it('is known by its name, by its first bytes, and on standard input', async () => {
    const told = async (argv: string[], stdin?: Uint8Array): Promise<string> => {
      const {stdout} = await wirecopy(argv, {cwd, ...(stdin && {stdin})})
      return stdout.replaceAll(/"(?:path|offset)":[^,]+,/g, '')
    }
    const expected = await told(['crawl.warc.gz'])
    expect(linesOf(expected)).toHaveLength(3)
    expect(await told(['crawl.warc'])).toBe(expected)
    expect(await told(['crawl'])).toBe(expected)
    expect(await told([], packed)).toBe(expected)
    expect(await told([], archive)).toBe(expected)
    expect(await told(['--from', 'warc', '-'], packed)).toBe(expected)
  })

  it('that is cut off loses its last record only, and says where', async () => {
    const {code, stdout, stderr} = await wirecopy(['torn.warc.gz'], {cwd})
    const found = linesOf(stdout).map((line) => JSON.parse(line))
    expect([code, found.map(({error}) => error?.code ?? null)]).toEqual([1, [null, null, 'cut-off']])
    expect(stderr).toContain(`wirecopy: torn.warc.gz@${found[2].source.offset}: `)
  })
})
