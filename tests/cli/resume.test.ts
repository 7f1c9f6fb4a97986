import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/main.ts'
import {generated, linesOf} from '../batch/generated.ts'
import {folderOf, Kept, wirecopy} from './host.ts'

const records = generated(24, {damaged: 30, seed: 5})
const lines = linesOf(records)
const cwd = folderOf({'in.ndjson': records})

/** Runs the command on records from standard input, and interrupts it when `most` of them have been taken. */
async function interrupted(argv: readonly string[], most: number): Promise<number> {
  const stdin = new Readable()
  stdin[Symbol.asyncIterator] = async function* () {
    for (const line of lines.slice(0, most)) yield Buffer.from(`${line}\n`)
    // Who asks for more has done what was there.
    process.emit('SIGTERM', 'SIGTERM')
  }
  const stdout = new Kept()
  const host = {argv, stdin, stdout, stderr: new Kept(), env: {}, cwd}
  return run(host)
}

const argv = (output: string, ...more: string[]): string[] => [
  '--from',
  'ndjson',
  '-j1',
  '--resume',
  '-o',
  output,
  ...more,
]

describe('--resume', {timeout: 120_000}, () => {
  it('ends with what an uninterrupted run writes, wherever and how often it is cut off', async () => {
    const whole = (await wirecopy(['--from', 'ndjson', '-j1'], {stdin: records})).stdout
    expect(linesOf(whole)).toHaveLength(lines.length)
    const cuts = fc.record({
      most: fc.nat(lines.length),
      // How much of the draft and of the journal has reached the disk.
      draft: fc.double({min: 0, max: 1, noNaN: true}),
      journal: fc.double({min: 0, max: 1, noNaN: true}),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(cuts, {minLength: 1, maxLength: 3}), async (all) => {
        const folder = folderOf({})
        const output = join(folder, 'out.ndjson')
        for (const {most, draft, journal} of all) {
          expect(await interrupted(argv(output), most)).toBe(143)
          cutOff(`${output}.partial`, draft)
          cutOff(`${output}.journal`, journal)
          expect(existsSync(output)).toBe(false)
        }
        expect((await wirecopy(argv(output), {stdin: records})).code).toBe(1)
        expect(readFileSync(output, 'utf8')).toBe(whole)
        expect(readdirSync(folder)).toEqual(['out.ndjson'])
      }),
      {numRuns: 12, seed: 11},
    )
  })

  it('keeps a JSON array an array', async () => {
    const output = join(folderOf({}), 'out.json')
    await interrupted(argv(output, '--json'), 9)
    await wirecopy(argv(output, '--json'), {stdin: records})
    expect(readFileSync(output, 'utf8')).toBe(
      (await wirecopy(['--from', 'ndjson', '-j1', '--json'], {stdin: records})).stdout,
    )
  })

  it('does no page twice, and counts those of the earlier run', async () => {
    const output = join(folderOf({}), 'out.ndjson')
    await interrupted(argv(output), 15)
    // What stands there is not told again: a mark in it stays.
    const draft = readFileSync(`${output}.partial`, 'utf8')
    writeFileSync(`${output}.partial`, draft.replace('{"version":1', '{"version":9'))
    const {stderr} = await wirecopy(argv(output), {stdin: records})
    const told = linesOf(readFileSync(output, 'utf8'))
    expect(told).toHaveLength(lines.length)
    expect(told[0]).toMatch(/^\{"version":9/)
    expect(stderr).toContain('going on behind 15 pages that are done')
    expect(stderr).toMatch(/wirecopy: 24 pages: /)
  })

  it('does again what has changed since, and all that stands behind it', async () => {
    const output = join(folderOf({}), 'out.ndjson')
    await interrupted(argv(output), 15)
    const changed = records.replaceAll('"1-', '"one-').replace('5-7', '5-seven')
    await wirecopy(argv(output), {stdin: changed})
    expect(readFileSync(output, 'utf8')).toBe((await wirecopy(['--from', 'ndjson', '-j1'], {stdin: changed})).stdout)
  })

  it('begins anew, and says so, where the command line is another one', async () => {
    const output = join(folderOf({}), 'out.ndjson')
    await interrupted(argv(output), 15)
    const {stderr} = await wirecopy(argv(output, '--timezone', 'UTC'), {stdin: records})
    expect(stderr).toContain('out.ndjson.journal is of another command line or version: everything is done anew')
    const {stdout} = await wirecopy(['--from', 'ndjson', '-j1', '--timezone', 'UTC'], {stdin: records})
    expect(readFileSync(output, 'utf8')).toBe(stdout)
  })

  it('leaves an older output where it is until the new one is whole', async () => {
    const folder = folderOf({'out.ndjson': 'old'})
    const output = join(folder, 'out.ndjson')
    await interrupted(argv(output), 15)
    rmSync(`${output}.partial`)
    await interrupted(argv(output), 3)
    expect(readFileSync(output, 'utf8')).toBe('old')
    await wirecopy(argv(output), {stdin: records})
    expect(linesOf(readFileSync(output, 'utf8'))).toHaveLength(lines.length)
  })

  it.skipIf(process.platform === 'win32')('lets nobody read the new output who may not read the old one', async () => {
    const output = join(folderOf({'out.ndjson': 'old'}), 'out.ndjson')
    chmodSync(output, 0o600)
    await interrupted(argv(output), 9)
    await wirecopy(argv(output), {stdin: records})
    expect(linesOf(readFileSync(output, 'utf8'))).toHaveLength(lines.length)
    expect(statSync(output).mode & 0o777).toBe(0o600)
  })

  it('leaves an output alone on which another run is at work', async () => {
    const folder = folderOf({})
    const output = join(folder, 'out.ndjson')
    await interrupted(argv(output), 9)
    const left = filesIn(folder)
    expect(Object.keys(left)).toEqual(['out.ndjson.journal', 'out.ndjson.partial'])
    writeFileSync(`${output}.lock`, `${process.ppid} ${hostname()}\n`)
    const {code, stderr} = await wirecopy(argv(output), {stdin: records})
    expect(code).toBe(2)
    expect(stderr).toBe(
      `wirecopy: ${output}: process ${process.ppid} on ${hostname()} is writing to it (wait until it has ended; if it has, remove ${output}.lock)\n`,
    )
    rmSync(`${output}.lock`)
    expect(filesIn(folder)).toEqual(left)
  })

  it('leaves nothing behind where it is not asked for', async () => {
    const folder = folderOf({})
    expect(await interrupted(['--from', 'ndjson', '-j1', '-o', join(folder, 'out.ndjson')], 9)).toBe(143)
    expect(readdirSync(folder)).toEqual([])
  })
})

function cutOff(path: string, share: number): void {
  if (existsSync(path)) truncateSync(path, Math.floor(readFileSync(path).length * share))
}

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
