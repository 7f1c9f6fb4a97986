import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {generated, linesOf} from '../batch/generated.ts'
import {folderOf, type Result, wirecopy} from './host.ts'
import {ferryPage, loginPage} from './pages.ts'

const line = (record: object): string => `${JSON.stringify(record)}\n`
const three = `${line({id: 'a', text: ferryPage}) + line({id: 7, url: 'https://ellin.example/b', html: '<p>x'})}torn {\n`
const many = generated(60, {damaged: 20})
const cwd = folderOf({
  'three.ndjson': three,
  'three.jsonl.gz': gzipSync(three),
  'page.json': three,
  'many.ndjson': many,
  'empty.ndjson': '',
  'ferry.txt': ferryPage,
})

const recordsOf = ({stdout}: Result): {ok: boolean; source: Record<string, unknown>; error: {code: string} | null}[] =>
  linesOf(stdout).map((text) => JSON.parse(text))

describe('NDJSON', {timeout: 60_000}, () => {
  it('gives one record for each record, in order, under the same id', async () => {
    const result = await wirecopy(['-j1', 'many.ndjson'], {cwd})
    const records = recordsOf(result)
    expect(result.code).toBe(1)
    expect(records.map(({source}) => source.line)).toEqual(linesOf(many).map((_, index) => index + 1))
    for (const [index, text] of linesOf(many).entries()) {
      const id = /^\{"id":"([^"]+)".*\}$/.exec(text)?.[1]
      if (id !== undefined) expect(records[index]?.source.id).toBe(id)
    }
    expect(records.some(({error}) => error?.code === 'bad-record')).toBe(true)
  })

  it('gives the same records from two parts as from the whole where they leave out their place', async () => {
    const told = async (stdin: string): Promise<string> =>
      (await wirecopy(['--from', 'ndjson', '-j1', '--omit-place'], {stdin})).stdout
    const [head, tail] = [linesOf(many).slice(0, 7), linesOf(many).slice(7)]
    expect((await told(`${head.join('\n')}\n`)) + (await told(tail.join('\n')))).toBe(await told(many))
  })

  it('is known by its name, packed too, and on standard input by --from', async () => {
    const named = await wirecopy(['three.ndjson'], {cwd})
    const ids = recordsOf(named).map(({source}) => source.id)
    expect(ids).toEqual(['a', 7, null])
    expect(recordsOf(await wirecopy(['three.jsonl.gz'], {cwd})).map(({source}) => source.id)).toEqual(ids)
    const piped = await wirecopy(['--from', 'ndjson'], {cwd, stdin: three})
    expect(piped.stdout).toBe(named.stdout.replaceAll('"path":"three.ndjson"', '"path":null'))
  })

  it('is not looked for in a page that happens to be JSON', async () => {
    expect((await wirecopy(['page.json'], {cwd})).stdout).not.toContain('"version"')
    expect((await wirecopy([], {cwd, stdin: three})).stdout).not.toContain('"version"')
  })

  it('is told as Markdown and JSON, too, where that is asked for', async () => {
    const {stdout} = await wirecopy(['--json', 'three.ndjson'], {cwd})
    expect(JSON.parse(stdout)).toHaveLength(3)
    expect((await wirecopy(['-f', 'markdown', 'three.ndjson'], {cwd})).stdout).toMatch(/^# Ferry with 64/)
    expect((await wirecopy(['--only', 'headline', 'three.ndjson'], {cwd})).stdout).toMatch(/^# Ferry with 64[^\n]+\n/)
  })

  it('may stand among pages, which are then records, too', async () => {
    const records = recordsOf(await wirecopy(['ferry.txt', 'three.ndjson'], {cwd}))
    expect(records.map(({source}) => source.path)).toEqual(['ferry.txt', ...Array(3).fill('three.ndjson')])
  })

  it('resolves links against a record’s own address', async () => {
    const html = readFileSync(new URL('../../fixtures/magazine-feature/page.html', import.meta.url), 'utf8')
    const {stdout} = await wirecopy(['--from', 'ndjson'], {
      stdin: line({id: 1, url: 'https://ellin.example/n/1', html}),
    })
    expect(stdout).toContain('"src":"https://ellin.example/')
    const bad = line({id: 1, url: 'not an address', text: ferryPage})
    expect(JSON.parse((await wirecopy(['--from', 'ndjson'], {stdin: bad})).stdout).ok).toBe(true)
  })

  it('takes other keys for id and page', async () => {
    const stdin = line({key: 'k', meta: {page: ferryPage}})
    const argv = ['--from', 'ndjson', '--id-field', 'key', '--content-field', 'meta.page']
    expect(recordsOf(await wirecopy(argv, {stdin}))).toMatchObject([{ok: true, source: {id: 'k'}}])
  })

  it('of nothing gives nothing, with success, and an empty file', async () => {
    expect((await wirecopy(['--from', 'ndjson'], {stdin: ''})).code).toBe(0)
    const output = join(folderOf({}), 'none.ndjson')
    expect((await wirecopy(['empty.ndjson', '-o', output], {cwd})).code).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe('')
  })

  it('that is not there could not be read', async () => {
    const {code, stderr} = await wirecopy(['missing.ndjson'], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'wirecopy: missing.ndjson: no such file (check the name and the folder)',
    ])
  })

  it('is explained a record a block, each with its id', async () => {
    const {code, stdout} = await wirecopy(['explain', 'three.ndjson'], {cwd})
    expect(code).toBe(1)
    const sources = linesOf(stdout).map((text) => JSON.parse(text).source)
    expect(new Set(sources.map(({id}) => id))).toEqual(new Set(['a', 7]))
  })
})

describe('--hadoop-key', {timeout: 60_000}, () => {
  it('puts the id and one TAB before each record, whatever the id holds', async () => {
    const stdin = `${line({id: 'a\tb\n\\', text: ferryPage}) + line({id: 3, text: '\t\n'})}torn\n`
    const {stdout} = await wirecopy(['--from', 'ndjson', '--hadoop-key'], {stdin})
    const rows = linesOf(stdout).map((row) => row.split('\t'))
    expect(rows.map(([key]) => key)).toEqual(['a\\tb\\n\\\\', '3', '-:3'])
    expect(rows.map(([, record]) => JSON.parse(record ?? '').source.id)).toEqual(['a\tb\n\\', 3, null])
    expect(rows.every((row) => row.length === 2)).toBe(true)
  })
})

describe('limits', {timeout: 60_000}, () => {
  it('make error records of pages with too many lines or bytes', async () => {
    const stdin =
      line({id: 1, text: 'a\nb\nc'}) + line({id: 2, text: `a\nb\nc\nd`}) + line({id: 3, text: 'x'.repeat(3000)})
    const argv = ['--from', 'ndjson', '--max-lines', '3', '--max-bytes', '2k']
    const errors = recordsOf(await wirecopy(argv, {stdin})).map(({error}) => error)
    expect(errors.map((error) => error?.code)).toEqual(['no-story', 'too-large', 'too-large'])
    expect(errors[1]).toEqual({code: 'too-large', message: 'more than 3 lines'})
    const file = await wirecopy(['--json', '--max-bytes', '10', 'ferry.txt'], {cwd})
    expect([file.code, JSON.parse(file.stdout).error.message]).toEqual([1, 'larger than 10 bytes'])
  })
})

describe('--errors-ok', {timeout: 60_000}, () => {
  it('is content where every record came out', async () => {
    const stdin = line({id: 1, text: loginPage}) + line({id: 2, text: ferryPage})
    expect((await wirecopy(['--from', 'ndjson'], {stdin})).code).toBe(1)
    expect((await wirecopy(['--from', 'ndjson', '--errors-ok'], {stdin})).code).toBe(0)
  })

  it('is not where an input could not be read', async () => {
    expect((await wirecopy(['--errors-ok', 'three.ndjson', 'missing.ndjson'], {cwd})).code).toBe(1)
    expect((await wirecopy(['--errors-ok', 'missing.ndjson'], {cwd})).code).toBe(2)
  })
})

describe('--shard', {timeout: 60_000}, () => {
  it('makes parts that together are the whole, in order', async () => {
    const whole = await wirecopy(['-j1', 'many.ndjson', 'ferry.txt', 'three.ndjson'], {cwd})
    for (const of of [1, 2, 3, 5]) {
      const parts: string[][] = []
      for (let index = 0; index < of; index++) {
        const argv = ['-j1', '--shard', `${index}/${of}`, 'many.ndjson', 'ferry.txt', 'three.ndjson']
        parts.push(linesOf((await wirecopy(argv, {cwd})).stdout))
      }
      const woven = linesOf(whole.stdout).map((_, index) => parts[index % of]?.[Math.floor(index / of)])
      expect(woven).toEqual(linesOf(whole.stdout))
      expect(parts.flat()).toHaveLength(woven.length)
    }
  })
})

describe('what is said of a batch', {timeout: 60_000}, () => {
  it('is what it came to, and the first failures only', async () => {
    const bad = `${'torn\n'.repeat(30)}${line({id: 1, text: ferryPage})}`
    const {stderr} = await wirecopy(['--from', 'ndjson', '-j1'], {stdin: bad})
    const said = linesOf(stderr)
    expect(said).toHaveLength(22)
    expect(said[0]).toBe('wirecopy: standard input:1: the line is not JSON')
    expect(said[20]).toBe('wirecopy: more pages failed: the output says which, --verbose names them here')
    expect(said[21]).toBe('wirecopy: 31 pages: 1 told, 30 failed (30 bad-record)')
    expect(
      linesOf((await wirecopy(['--from', 'ndjson', '-j1', '--verbose'], {stdin: bad})).stderr).length,
    ).toBeGreaterThan(30)
    expect((await wirecopy(['--from', 'ndjson', '-j1', '-q'], {stdin: bad})).stderr).toBe('')
  })

  it('names failures that the output does not', async () => {
    const {stderr} = await wirecopy(['--from', 'ndjson', '-j1', '-f', 'markdown'], {stdin: 'torn\n'.repeat(30)})
    expect(linesOf(stderr)).toHaveLength(31)
  })
})
