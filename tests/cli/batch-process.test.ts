import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {generated, linesOf} from '../batch/generated.ts'
import {folderOf} from './host.ts'
import {ferryPage} from './pages.ts'
import {type Ended, ended, shell, started, wirecopy} from './process.ts'

const records = generated(60, {damaged: 10, seed: 21})
const line = (record: object): string => `${JSON.stringify(record)}\n`
const cwd = folderOf({'in.ndjson': records, 'ferry.txt': ferryPage})
const errorsOf = ({stdout}: Ended): (string | null)[] =>
  linesOf(stdout).map((text) => JSON.parse(text).error?.code ?? null)

describe('threads', {timeout: 120_000}, () => {
  it('give the same bytes and messages whatever their number, in input order', async () => {
    const one = await wirecopy(['-j1', 'in.ndjson'], {cwd})
    expect(linesOf(one.stdout)).toHaveLength(60)
    expect(one.code).toBe(1)
    for (const argv of [['-j2'], ['-j3'], [], ['-j2', '--timeout', '60']]) {
      expect(await wirecopy([...argv, 'in.ndjson'], {cwd})).toEqual(one)
    }
    const piped = await wirecopy(['-j2', '--from', 'ndjson'], {cwd, stdin: records})
    expect(piped.stdout).toBe(one.stdout.replaceAll('"path":"in.ndjson"', '"path":null'))
  })

  it('write the same files of an output folder', async () => {
    const argv = ['in.ndjson', 'ferry.txt', '-d']
    for (const jobs of ['1', '2']) await wirecopy([...argv, `out-${jobs}`, '-j', jobs], {cwd})
    for (const name of readdirSync(join(cwd, 'out-1'))) {
      expect(readFileSync(join(cwd, 'out-2', name), 'utf8')).toBe(readFileSync(join(cwd, 'out-1', name), 'utf8'))
    }
  })

  it('answer one record before the next is sent', async () => {
    for (const jobs of ['1', '2']) {
      const child = started(['--from', 'ndjson', '-j', jobs], cwd)
      const end = ended(child)
      for (const id of ['a', 'b']) {
        const answered = new Promise<string>((done) => child.stdout?.once('data', done))
        child.stdin?.write(line({id, text: ferryPage}))
        expect(JSON.parse(await answered).source.id).toBe(id)
      }
      child.stdin?.end()
      expect((await end).code).toBe(0)
    }
  })

  it('that are stuck with a page are replaced, and the page is an error', async () => {
    const slow = `${ferryPage}\n`.repeat(8000)
    const stdin = line({id: 1, text: ferryPage}) + line({id: 2, text: slow}) + line({id: 3, text: ferryPage})
    for (const jobs of ['1', '2']) {
      const result = await wirecopy(['--from', 'ndjson', '--timeout', '2.5', '-j', jobs], {cwd, stdin})
      expect(errorsOf(result)).toEqual([null, 'timeout', null])
      expect(result.stderr).toContain('took longer than 2.5 s')
    }
  })
})

describe('a run that is cut off', {timeout: 120_000}, () => {
  it('by kill -9 is gone on with', async () => {
    const whole = await wirecopy(['in.ndjson', '-j2'], {cwd})
    const folder = folderOf({})
    const output = join(folder, 'out.ndjson')
    const argv = ['--from', 'ndjson', '--resume', '-j2', '-o', output]
    const child = started(argv, cwd)
    const end = ended(child)
    // Records keep coming, so that it is killed in the middle.
    for (const record of linesOf(records).slice(0, 45)) child.stdin?.write(`${record}\n`)
    for (let size = 0; size < 500; await sleep(20)) {
      size = existsSync(`${output}.journal`) ? readFileSync(`${output}.journal`).length : 0
      child.stdin?.write('\n')
    }
    child.kill('SIGKILL')
    expect((await end).signal).toBe('SIGKILL')
    expect(existsSync(output)).toBe(false)
    const resumed = await wirecopy(argv, {cwd, stdin: records})
    expect(resumed.stderr).toMatch(/going on behind \d+ pages that are done/)
    expect(readFileSync(output, 'utf8')).toBe(whole.stdout.replaceAll('"path":"in.ndjson"', '"path":null'))
    expect(readdirSync(folder)).toEqual(['out.ndjson'])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i and leaves no half file', async (signal, code) => {
    for (const jobs of ['1', '2']) {
      const folder = folderOf({})
      const child = started(['--from', 'ndjson', '-j', jobs, '-o', join(folder, 'out.ndjson')], cwd)
      const end = ended(child)
      for (const record of linesOf(records).slice(0, 20)) child.stdin?.write(`${record}\n`)
      while (readdirSync(folder).length === 0) await sleep(20)
      child.kill(signal)
      expect(await end).toMatchObject({code, signal: null, stdout: '', stderr: expect.not.stringContaining('fault')})
      expect(readdirSync(folder)).toEqual([])
    }
  })

  it('by a reader that goes away ends at once, with success, though more could come', async () => {
    for (const jobs of ['1', '2']) {
      const child = started(['--from', 'ndjson', '-j', jobs, '-q'], cwd)
      const end = ended(child)
      child.stdout?.destroy()
      child.stdin?.on('error', () => {}).write(records)
      expect(await end).toMatchObject({code: 0, stderr: ''})
    }
  })
})

it('ends at once where its output cannot be opened, though its input is', {timeout: 60_000}, async () => {
  const child = started(['-o', 'nowhere/story.md'], cwd)
  const end = ended(child)
  child.stdin?.on('error', () => {}).write(ferryPage.repeat(9))
  expect(await end).toMatchObject({code: 2, stderr: expect.stringContaining('nowhere/story.md: no such folder')})
})

describe('a file that cannot be written', {timeout: 120_000}, () => {
  const jobs = ['-j1', '-j2']

  it.runIf(existsSync('/dev/full'))('because the disk is full is said so', async () => {
    for (const job of jobs) {
      const {code, stderr} = await wirecopy(['-q', job, 'in.ndjson', '-o', '/dev/full'], {cwd})
      expect([code, stderr]).toEqual([2, 'wirecopy: /dev/full: no space left (name another output file with -o)\n'])
      const piped = await shell(`$wirecopy -q ${job} in.ndjson > /dev/full`, cwd)
      expect([piped.code, piped.stderr]).toEqual([2, 'wirecopy: standard output: no space left\n'])
    }
  })

  it.skipIf(process.platform === 'win32')('because it grows too large is not left half-written', async () => {
    for (const more of ['-o full/out.ndjson', '-d full']) {
      const folder = folderOf({'in.ndjson': records})
      mkdirSync(join(folder, 'full'))
      const {code, stderr} = await shell(`ulimit -f 60; $wirecopy -q -j1 in.ndjson ${more}`, folder)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^wirecopy: full\S*: larger than a file may be \(/)])
      expect(readdirSync(join(folder, 'full'))).toEqual([])
    }
  })

  it.skipIf(process.platform === 'win32')('leaves nothing of a comparison', async () => {
    const folder = folderOf({'ferry.txt': ferryPage})
    const {code} = await shell('ulimit -f 0; $wirecopy compare ferry.txt ferry.txt -o out', folder)
    expect([code, readdirSync(folder)]).toEqual([2, ['ferry.txt']])
  })

  it.skipIf(process.platform === 'win32')('with --resume keeps what it has for the next run', async () => {
    const folder = folderOf({'in.ndjson': records})
    const argv = '-q -j1 in.ndjson --resume -o out.ndjson'
    expect((await shell(`ulimit -f 60; $wirecopy ${argv}`, folder)).code).toBe(2)
    expect(readdirSync(folder)).toEqual(['in.ndjson', 'out.ndjson.journal', 'out.ndjson.partial'])
    expect((await shell(`$wirecopy ${argv}`, folder)).code).toBe(1)
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toBe(
      (await wirecopy(['in.ndjson', '-j1'], {cwd: folder})).stdout,
    )
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'because the folder is read-only is said so',
    async () => {
      const folder = folderOf({'in.ndjson': records})
      mkdirSync(join(folder, 'locked'), {mode: 0o555})
      const {code, stderr} = await wirecopy(['in.ndjson', '-o', 'locked/out'], {cwd: folder})
      expect([code, stderr]).toEqual([
        2,
        'wirecopy: locked/out: permission denied (name another output file with -o)\n',
      ])
    },
  )

  it.skipIf(process.platform === 'win32')('because standard output is closed does no harm', async () => {
    const {code, stderr} = await shell('$wirecopy ferry.txt >&-', cwd)
    expect([code, stderr]).toEqual([0, ''])
  })

  it.skipIf(process.platform === 'win32')('but is a pipe is written through, and pipes are read', async () => {
    const folder = folderOf({'in.ndjson': records})
    const script =
      'mkfifo pipe; cat pipe > read & $wirecopy -q -j2 --from ndjson <(cat in.ndjson) -o pipe; wait; test -p pipe'
    expect((await shell(script, folder)).code).toBe(0)
    const {stdout} = await wirecopy(['in.ndjson', '-j1'], {cwd: folder})
    const written = readFileSync(join(folder, 'read'), 'utf8')
    expect(written.replaceAll(/"path":"[^"]+"/g, '"path":"in.ndjson"')).toBe(stdout)
  })
})
