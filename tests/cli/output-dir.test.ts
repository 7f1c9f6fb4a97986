import {execFileSync} from 'node:child_process'
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
import {generated, linesOf} from '../batch/generated.ts'
import {folderOf, Kept, type Result, wirecopy} from './host.ts'
import {ferryPage, loginPage} from './pages.ts'

const records = generated(12, {damaged: 20, seed: 8})

/** A folder of pages in folders, and a container. */
function crawl(): string {
  const cwd = folderOf({})
  for (const folder of ['in', 'in/a', 'in/b', 'in/.git']) mkdirSync(join(cwd, folder))
  const files = {
    'in/one.txt': ferryPage,
    'in/a/page.html': `<h1>x</h1><p>${ferryPage}`,
    'in/b/page.html': ferryPage.replaceAll('64', '65'),
    'in/b/login.txt': loginPage,
    'in/crawl.ndjson': records,
    'in/.git/config': 'no page',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  return cwd
}

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('--recursive', {timeout: 60_000}, () => {
  it('takes the files in folders by name, a folder’s own first, but no hidden ones', async () => {
    const cwd = crawl()
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/b/loop'))
    const {stdout} = await wirecopy(['-r', '-j1', 'in'], {cwd})
    const paths = linesOf(stdout).map((line) => JSON.parse(line).source.path)
    expect([...new Set(paths)]).toEqual([
      'in/crawl.ndjson',
      'in/one.txt',
      'in/a/page.html',
      'in/b/login.txt',
      'in/b/page.html',
    ])
    expect(paths).toHaveLength(linesOf(records).length + 4)
  })

  it.skipIf(process.platform === 'win32')('waits for no pipe, and tells of links that lead nowhere', async () => {
    const cwd = crawl()
    execFileSync('mkfifo', [join(cwd, 'in/a/pipe.txt')])
    symlinkSync(join(cwd, 'in/a/pipe.txt'), join(cwd, 'in/a/link.txt'))
    symlinkSync(join(cwd, 'none'), join(cwd, 'in/b/none.txt'))
    symlinkSync(join(cwd, 'in/b/itself.txt'), join(cwd, 'in/b/itself.txt'))
    const {stdout} = await wirecopy(['-r', '-j1', '-f', 'ndjson', 'in/a', 'in/b'], {cwd})
    const found = linesOf(stdout).map((line) => JSON.parse(line))
    expect(found.map(({source, error}) => [source.path, error?.code ?? null])).toEqual([
      ['in/a/page.html', 'no-story'],
      ['in/b/itself.txt', 'unreadable'],
      ['in/b/login.txt', 'no-story'],
      ['in/b/none.txt', 'no-such-file'],
      ['in/b/page.html', null],
    ])
  })

  it('passes over what an earlier run like it has written there', async () => {
    const cwd = crawl()
    const argv = ['-r', '-j1', '.', '-o', 'all.ndjson']
    for (const name of ['all.ndjson', 'all.ndjson.partial', 'all.ndjson.journal']) writeFileSync(join(cwd, name), 'old')
    expect((await wirecopy([...argv, '--resume'], {cwd})).code).toBe(1)
    const first = readFileSync(join(cwd, 'all.ndjson'), 'utf8')
    await wirecopy(argv, {cwd})
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(first)
    expect(first).not.toContain('all.ndjson')
  })

  it('is what a folder without it is told to use', async () => {
    const {code, stderr} = await wirecopy(['in'], {cwd: crawl()})
    expect([code, stderr]).toEqual([
      2,
      'wirecopy: in: this is a folder (for the files in it: wirecopy --recursive in)\n',
    ])
  })
})

describe('--files-from', {timeout: 60_000}, () => {
  it('reads names a line or a NUL each, from a file or standard input, behind those named', async () => {
    const cwd = crawl()
    writeFileSync(join(cwd, 'list'), 'in/one.txt\r\n\nin/b/page.html\n')
    const whole = await wirecopy(['-j1', '--only', 'headline', 'in/a/page.html', 'in/one.txt', 'in/b/page.html'], {cwd})
    const argv = ['-j1', '--only', 'headline', 'in/a/page.html', '--files-from']
    expect(await wirecopy([...argv, 'list'], {cwd})).toEqual(whole)
    expect(await wirecopy([...argv, '-'], {cwd, stdin: 'in/one.txt\nin/b/page.html'})).toEqual(whole)
    expect(await wirecopy([...argv, '-', '-0'], {cwd, stdin: 'in/one.txt\0in/b/page.html\0'})).toEqual(whole)
  })

  it('of an empty list is no page, and no failure', async () => {
    expect(await wirecopy(['--files-from', '-'], {stdin: ''})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('may name standard input once, unless the list comes from there', async () => {
    const cwd = folderOf({one: '-\n', two: '-\n-\n'})
    const told = (list: string, stdin: string): Promise<Result> =>
      wirecopy(['-j1', '--only', 'headline', '--files-from', list], {cwd, stdin})
    expect((await told('one', ferryPage)).code).toBe(0)
    for (const list of ['two', '-']) {
      const {code, stderr} = await told(list, '-\n')
      expect([code, stderr]).toEqual([2, expect.stringContaining('standard input is named twice')])
    }
  })
})

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

  it.each([
    ['in/one.txt/out', 'no such folder'],
    ['in/one.txt', 'this is a file'],
  ])('says why the folder %s cannot be made', async (folder, reason) => {
    const {code, stderr} = await wirecopy(['in/one.txt', '-d', folder], {cwd: crawl()})
    expect([code, stderr]).toEqual([2, `wirecopy: ${folder}: ${reason} (name another folder with --output-dir)\n`])
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
