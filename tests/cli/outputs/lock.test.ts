import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, utimesSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {lockOf} from '../../../src/cli/outputs/lock.ts'
import {folderOf} from '../host.ts'

const ours = `${process.pid} ${hostname()}\n`
const ended = spawnSync(process.execPath, ['--version']).pid

/** A folder in which a lock is. */
const lockWith = (content: string): string => join(folderOf({lock: content}), 'lock')

it('names the process and the host, and goes when it is given back', async () => {
  const path = join(folderOf({}), 'lock')
  const unlock = await lockOf(path, 'out')
  expect(readFileSync(path, 'utf8')).toBe(ours)
  await unlock()
  expect(existsSync(path)).toBe(false)
})

it('is refused where its process is there', async () => {
  const path = lockWith(`${process.ppid} ${hostname()}\n`)
  await expect(lockOf(path, 'out')).rejects.toThrow(`out: process ${process.ppid} on ${hostname()} is writing to it`)
  expect(readFileSync(path, 'utf8')).toBe(`${process.ppid} ${hostname()}\n`)
})

it('is taken over where its process has ended, though a new one has its number', async () => {
  for (const content of [`${ended} ${hostname()}\n`, ours]) {
    const path = lockWith(content)
    await (await lockOf(path, 'out', Number.POSITIVE_INFINITY))()
    expect(existsSync(path)).toBe(false)
  }
})

it('is taken over where it is of another host, or torn, and nobody touches it', async () => {
  for (const content of ['7 elder.example\n', '7 eld', '']) {
    const path = lockWith(content)
    const unlock = await lockOf(path, 'out', 20)
    expect(readFileSync(path, 'utf8')).toBe(ours)
    await unlock()
  }
})

it('is refused where somebody on another host touches it', async () => {
  const path = lockWith('7 elder.example\n')
  let time = 1000
  const touching = setInterval(() => utimesSync(path, ++time, time), 5)
  await expect(lockOf(path, 'out', 200)).rejects.toThrow('out: process 7 on elder.example is writing to it')
  clearInterval(touching)
})
