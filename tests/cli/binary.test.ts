import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folderOf, wirecopy as run} from './host.ts'
import {ferryPage, loginPage} from './pages.ts'
import {binary, wirecopy} from './process.ts'

const many: Record<string, string> = {}
for (let number = 10; number < 22; number++) many[`page-${number}.txt`] = ferryPage.replaceAll('64', String(number))
many['page-20.txt'] = loginPage
const marks = [12, 13].map((number) => ({
  source: {path: `page-${number}.txt`},
  line: ferryPage.split('\n').findIndex((line) => line.startsWith('The transport')) + 1,
  role: 'note',
}))
const cwd = folderOf({...many, marks: marks.map((mark) => `${JSON.stringify(mark)}\n`).join('')})
const names = [...Object.keys(many), 'missing.txt']

describe('the command as a process', {timeout: 60_000}, () => {
  it('tells every page of the fixtures as its sources do: the bundle’s patterns and tables are the same', async () => {
    const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
    const pages = readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
      .filter((path) => /page\.\w+$/.test(path))
      .sort()
    const argv = ['--format', 'ndjson', ...pages]
    const built = await wirecopy(argv, {cwd: fixtures})
    expect(built.stdout).toBe((await run(argv, {cwd: fixtures})).stdout)
    expect(built.stdout.split('\n').length).toBeGreaterThan(20)
  })

  it('prints a story from a file and from a pipe, with exit code 0', async () => {
    const file = await wirecopy(['page-12.txt'], {cwd})
    expect(file).toMatchObject({code: 0, stderr: ''})
    expect(file.stdout.startsWith('# Ferry with 12 aboard runs aground off Port Ellin\n')).toBe(true)
    expect(await wirecopy([], {cwd, stdin: many['page-12.txt'] ?? ''})).toEqual(file)
  })

  it('gives exit codes 1 and 2', async () => {
    expect((await wirecopy(['page-20.txt'], {cwd})).code).toBe(1)
    expect((await wirecopy(['--unknown'], {cwd})).code).toBe(2)
  })

  it.each([
    ['json', ['--json']],
    ['ndjson', ['-f', 'ndjson']],
    ['markdown', []],
    ['explanations', ['explain']],
    ['marked pages', ['-f', 'ndjson', '--marks', 'marks']],
  ])('prints the same bytes of %s whatever the number of threads', async (_name, argv) => {
    const one = await wirecopy([...argv, ...names], {cwd})
    expect(one.code).toBe(1)
    expect(one.stdout.length).toBeGreaterThan(names.length * 1000)
    expect(await wirecopy([...argv, '--jobs', '3', ...names], {cwd})).toEqual(one)
  })

  it('reads standard input among files, in its place, on threads too', async () => {
    const {stdout} = await wirecopy(['-j', '2', '--only', 'headline', 'page-11.txt', '-', 'page-13.txt'], {
      cwd,
      stdin: ferryPage,
    })
    expect(stdout.match(/\d+ aboard/g)).toEqual(['11 aboard', '64 aboard', '13 aboard'])
  })

  it('ends well where the reader of its output does', () => {
    for (const jobs of ['1', '2']) {
      const script = `"${process.execPath}" "${binary}" -f ndjson -j ${jobs} page-*.txt page-*.txt | head -c 100; echo "\${PIPESTATUS[0]}"`
      const output = execFileSync('bash', ['-c', `${script} 2>&1`], {cwd, encoding: 'utf8'})
      expect(output.slice(100).trim()).toBe('0')
    }
  })

  it('writes a large output whole', async () => {
    const pages = Array.from({length: 40}, () => names[0] ?? '')
    const {stdout} = await wirecopy(['-f', 'ndjson', ...pages], {cwd})
    expect(new Set(stdout.trimEnd().split('\n')).size).toBe(1)
    expect(stdout.trimEnd().split('\n').length).toBe(40)
  })

  it.skipIf(process.platform === 'win32')('writes through a named pipe, and to a device', () => {
    const run = `"${process.execPath}" "${binary}" page-11.txt`
    const script = `mkfifo pipe; cat pipe > read.md & ${run} -o pipe && wait && test -p pipe && ${run} -o /dev/stdout`
    const device = execFileSync('bash', ['-c', `${script}; ${run} -o /dev/null`], {cwd, encoding: 'utf8'})
    expect(readFileSync(join(cwd, 'read.md'), 'utf8')).toBe(device)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(device.startsWith('# Ferry with 11 aboard')).toBe(true)
  })

  it.skipIf(!existsSync('/proc/self'))('gives up where a folder takes no folders', () => {
    const argv = [binary, 'page-11.txt', '-d', '/proc/a/b']
    const {status, stderr} = spawnSync(process.execPath, argv, {cwd, encoding: 'utf8', timeout: 30_000})
    expect(stderr).toBe('wirecopy: /proc/a/b: no such folder (name another folder with --output-dir)\n')
    expect(status).toBe(2)
  })
})
