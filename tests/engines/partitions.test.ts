import {beforeAll, describe, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {lines} from './pages.ts'
import {type Engine, output, pipe} from './partitions.ts'
import {run} from './processes.ts'
import {recipe} from './recipes.ts'
import {built, stories, workplace} from './workplace.ts'

/** The words of a command as `RDD.pipe` takes them apart, without a shell. */
function wordsOf(heading: string, pattern: RegExp): string[] {
  const [, command = ''] = pattern.exec(recipe(heading)) ?? []
  return command.split(' ')
}

const spark = wordsOf('Spark', /pipe\("([^"]+)"/)
const hadoop = wordsOf('Hadoop streaming', /-mapper '([^']+)'/)
const {setting} = workplace()
/** Nothing is as it usually is: no PATH, no HOME, another folder, language and time. */
const bare = {cwd: '/', env: {LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati'}}
const bareSpark = [...built, ...spark.slice(1)]

/** Lines dealt out to `count` partitions, the second of which stays empty. */
function partitionsOf(count: number): string[][] {
  const size = Math.ceil(lines.length / (count - 1))
  const parts = Array.from({length: count - 1}, (_, index) => lines.slice(index * size, (index + 1) * size))
  return [parts[0] ?? [], [], ...parts.slice(1)]
}

let whole = ''
beforeAll(async () => {
  whole = await stories(spark.slice(1))
}, 60_000)

describe('an engine that pipes partitions through the filter', {timeout: 120_000}, () => {
  it('gets a record for each line, in order, with its id', () => {
    const records = linesOf(whole).map((line) => JSON.parse(line))
    expect(records.length).toBe(lines.length)
    expect(records.filter(({ok}) => !ok).length).toBeGreaterThan(0)
    const ids = records.map(({source}) => source.id)
    expect(ids.slice(-5)).toEqual([
      'tab\there, feed\nthere, back\\slash',
      'a Windows line',
      '12345678901234567890',
      null,
      'last, without a line feed',
    ])
    expect(ids[0]).toBe('1-0')
    expect(records[0].source).toMatchObject({line: null, offset: null})
  })

  it('gets lines that nobody can cut elsewhere', () => {
    expect(whole.match(/[\t\v\f\r\u001c-\u001e\u0085\u2028\u2029]/g)).toBeNull()
    expect(whole.endsWith('}\n')).toBe(true)
  })

  it('gets the same bytes from five partitions, one of them empty, and not a word', async () => {
    const done = await pipe(partitionsOf(5), {command: spark, setting, most: 1})
    expect(output(done)).toBe(whole)
    expect(done[1]).toEqual([{code: 0, signal: null, stdout: '', stderr: ''}])
    expect(done.map(([attempt]) => attempt?.stderr)).toEqual(['', '', '', '', ''])
  })

  it('gets every record once where processes are killed in the middle of their work', async () => {
    const dies: Engine['dies'] = (partition, attempt) =>
      attempt > 0 || partition === 1 ? null : partition === 0 ? 'SIGKILL' : 'SIGTERM'
    const done = await pipe(partitionsOf(3), {command: bareSpark, setting: bare, most: 2, dies})
    expect(done.map((attempts) => attempts.map(({code, signal}) => code ?? signal))).toEqual([
      ['SIGKILL', 0],
      [0],
      [143, 0],
    ])
    // What they had written by then is not empty, so it matters that it was thrown away.
    expect([done[0], done[2]].map((attempts) => attempts?.[0]?.stdout.startsWith('{"version"'))).toEqual([true, true])
    expect(output(done)).toBe(whole)
  })

  it('fails where the filter may not count error records as done, with exit status 1', async () => {
    const strict = {command: bareSpark.filter((word) => word !== '--errors-ok'), setting: bare, most: 2}
    const [story = ''] = lines
    expect(output(await pipe([[story]], strict))).toBe(`${linesOf(whole)[0]}\n`)
    await expect(pipe([[story, 'no JSON']], strict)).rejects.toThrow('exited with status 1 2 times')
  })

  it('fails where the filter is used wrongly, with exit status 2', async () => {
    const wrong = {command: [...bareSpark, '--no-such-option'], setting: bare, most: 1}
    await expect(pipe([[]], wrong)).rejects.toThrow('exited with status 2 1 times')
  })

  it('goes on where a partition holds nothing but damaged lines', async () => {
    const [attempts] = await pipe([['no JSON', '[1]', '{"id":7,"text":"cut o']], {
      command: bareSpark,
      setting: bare,
      most: 1,
    })
    const records = linesOf(attempts?.[0]?.stdout ?? '').map((line) => JSON.parse(line))
    expect(records.map(({error, source}) => [error.code, source.id])).toEqual([
      ['bad-record', null],
      ['bad-record', null],
      ['bad-record', 7],
    ])
  })

  it('hears little on standard error, however much fails', async () => {
    const talkative = bareSpark.filter((word) => word !== '--quiet')
    const {code, stderr} = await run(talkative, bare, 'no JSON\n'.repeat(500))
    expect(code).toBe(0)
    expect(linesOf(stderr).length).toBe(22)
    expect(linesOf(stderr).at(-1)).toBe('wirecopy: 500 pages: 0 told, 500 failed (500 bad-record)')
  })
})

describe('Hadoop streaming', {timeout: 120_000}, () => {
  it('finds each record’s id before the first TAB of its line, and no other TAB', async () => {
    const pairs = linesOf(output(await pipe(partitionsOf(2), {command: hadoop, setting, most: 1}))).map((line) =>
      line.split('\t'),
    )
    expect(pairs.map(([, record]) => `${record}\n`).join('')).toBe(whole)
    expect(pairs.filter((pair) => pair.length !== 2)).toEqual([])
    expect(pairs.slice(-5).map(([key]) => key)).toEqual([
      'tab\\there, feed\\nthere, back\\\\slash',
      'a Windows line',
      '12345678901234567890',
      '-',
      'last, without a line feed',
    ])
  })
})
