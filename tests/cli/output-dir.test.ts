import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/main.ts'
import {linesOf} from '../batch/generated.ts'
import {crawl, records} from './crawl.ts'
import {Kept, wirecopy} from './host.ts'
import {ferryPage} from './pages.ts'

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('--output-dir', {timeout: 60_000}, () => {
  it('writes a file a page and a file a container, named after what was read', async () => {
    const cwd = crawl()
    const {code, stdout} = await wirecopy(['-r', '-j1', 'in', '--output-dir', 'out/deep'], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    const files = filesIn(join(cwd, 'out/deep'))
    expect(Object.keys(files)).toEqual([
      'a-page.ndjson',
      'b-login.ndjson',
      'b-page.ndjson',
      'crawl.ndjson',
      'one.ndjson',
    ])
    expect(files['crawl.ndjson']).toBe((await wirecopy(['-j1', 'in/crawl.ndjson'], {cwd})).stdout)
    expect(files['one.ndjson']).toBe((await wirecopy(['-f', 'ndjson', 'in/one.txt'], {cwd})).stdout)
  })

  it('writes what one page alone would print, in the format’s own extension', async () => {
    const cwd = crawl()
    for (const [format, end] of [
      ['markdown', 'md'],
      ['json', 'json'],
      ['text', 'txt'],
      ['ninjs', 'json'],
    ] as const) {
      await wirecopy(['-f', format, '--timezone', 'UTC', 'in/one.txt', 'in/b/page.html', '-d', format], {cwd})
      const files = filesIn(join(cwd, format))
      expect(Object.keys(files)).toEqual([`one.${end}`, `page.${end}`])
      const alone = await wirecopy(['-f', format, '--timezone', 'UTC', 'in/one.txt'], {cwd})
      expect(files[`one.${end}`]).toBe(alone.stdout)
    }
    await wirecopy(['--json', 'in/one.txt', 'in/crawl.ndjson', '-d', 'both'], {cwd})
    const both = filesIn(join(cwd, 'both'))
    expect(JSON.parse(both['one.json'] ?? '').ok).toBe(true)
    expect(JSON.parse(both['crawl.json'] ?? '')).toHaveLength(linesOf(records).length)
  })

  it('keeps an older file where a page gives nothing to print, and makes none', async () => {
    const cwd = crawl()
    mkdirSync(join(cwd, 'out'))
    writeFileSync(join(cwd, 'out/login.md'), 'old')
    const {code} = await wirecopy(['in/b/login.txt', 'missing.txt', 'in/one.txt', '-d', 'out'], {cwd})
    expect(code).toBe(1)
    expect(Object.keys(filesIn(join(cwd, 'out')))).toEqual(['login.md', 'one.md'])
    expect(filesIn(join(cwd, 'out'))['login.md']).toBe('old')
  })

  it('never writes over a page', async () => {
    const cwd = crawl()
    symlinkSync(join(cwd, 'in'), join(cwd, 'same'))
    const {code, stderr} = await wirecopy(['-f', 'text', 'in/one.txt', '-d', 'same'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('this is also a page to read (write to another folder, or the page is lost)')
    expect(readFileSync(join(cwd, 'in/one.txt'), 'utf8')).toBe(ferryPage)
  })

  it('passes over itself where it lies in the folder that is read', async () => {
    const cwd = crawl()
    const argv = ['-r', '-j1', 'in', '-d', 'in/out']
    await wirecopy(argv, {cwd})
    const first = filesIn(join(cwd, 'in/out'))
    await wirecopy(argv, {cwd})
    expect(filesIn(join(cwd, 'in/out'))).toEqual(first)
  })

  it('says where the folder cannot be made', async () => {
    const cwd = crawl()
    const said = async (folder: string): Promise<[number, string]> => {
      const {code, stderr} = await wirecopy(['in/one.txt', '-d', folder], {cwd})
      return [code, stderr]
    }
    const wayOut = '(name another folder with --output-dir)\n'
    expect(await said('in/one.txt/out')).toEqual([2, `wirecopy: in/one.txt/out: no such folder ${wayOut}`])
    expect(await said('in/one.txt')).toEqual([2, `wirecopy: in/one.txt: this is no folder ${wayOut}`])
  })

  it.each([[[]], [['--resume']]])('names the file that cannot be written (%j)', async (options) => {
    const cwd = crawl()
    const taken = options.length === 0 ? 'out/one.md' : 'out/one.md.partial'
    mkdirSync(join(cwd, taken), {recursive: true})
    const {code, stderr} = await wirecopy(['in/one.txt', '-d', 'out', ...options], {cwd})
    expect([code, stderr]).toEqual([
      2,
      'wirecopy: out/one.md: this is a folder (name another folder with --output-dir)\n',
    ])
  })

  it('makes the files of a container’s shards files of their own', async () => {
    const cwd = crawl()
    for (const shard of ['0/2', '1/2']) await wirecopy(['-j1', 'in/crawl.ndjson', '-d', 'out', '--shard', shard], {cwd})
    const files = filesIn(join(cwd, 'out'))
    expect(Object.keys(files)).toEqual(['crawl.0-of-2.ndjson', 'crawl.1-of-2.ndjson'])
    expect(Object.values(files).flatMap(linesOf)).toHaveLength(linesOf(records).length)
  })

  it('goes on with --resume where a run was cut off, file by file', async () => {
    const cwd = crawl()
    const pages = ['in/one.txt', 'in/crawl.ndjson', 'in/b/login.txt', '-', 'in/b/page.html']
    await wirecopy(['-j1', ...pages, '-d', 'whole'], {cwd, stdin: ferryPage})
    const whole = filesIn(join(cwd, 'whole'))
    const cut = fc.record({
      journal: fc.double({min: 0, max: 1, noNaN: true}),
      lost: fc.constantFrom('', 'one', 'crawl'),
    })
    await fc.assert(
      fc.asyncProperty(cut, async ({journal, lost}) => {
        const out = mkdtempSync(join(cwd, 'out-'))
        expect(await cutOffAtStdin(['-j1', '--resume', ...pages, '-d', out], cwd)).toBe(143)
        const path = join(out, 'wirecopy.journal')
        truncateSync(path, Math.floor(readFileSync(path).length * journal))
        rmSync(join(out, `${lost}.ndjson`), {force: true})
        expect((await wirecopy(['-j1', '--resume', ...pages, '-d', out], {cwd, stdin: ferryPage})).code).toBe(1)
        expect(filesIn(out)).toEqual(whole)
      }),
      {numRuns: 20, seed: 2},
    )
  })
})

/** Runs the command until it asks for standard input, which interrupts it. */
async function cutOffAtStdin(argv: readonly string[], cwd: string): Promise<number> {
  const stdin = new Readable()
  // biome-ignore lint/correctness/useYield: it ends before it yields anything
  stdin[Symbol.asyncIterator] = async function* () {
    process.emit('SIGTERM', 'SIGTERM')
  }
  return run({argv, stdin, stdout: new Kept(), stderr: new Kept(), env: {}, cwd})
}
