import {execFileSync} from 'node:child_process'
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {crawl, records} from './crawl.ts'
import {folderOf, type Result, wirecopy} from './host.ts'
import {ferryPage} from './pages.ts'

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

  it('says how a file is read whose name is not UTF-8', async () => {
    const {stderr} = await wirecopy(['f\ufffdhre.txt'], {cwd: crawl()})
    expect(stderr).toBe('wirecopy: f\ufffdhre.txt: no such file (where its name is not UTF-8: wirecopy < file)\n')
  })
})
