import {expect, it, vi} from 'vitest'
import {inBatches} from '../../../src/cli/batch/batches.ts'
import type {Task} from '../../../src/cli/page-job.ts'

const task = (size: number | null): Task => ({
  input: size ?? 0,
  path: null,
  member: false,
  record: size === null ? null : {source: {}, content: 'x'.repeat(size), charset: null, format: null, error: null},
  digest: null,
})

async function batchesOf(sizes: readonly (number | null)[], most?: number): Promise<number[]> {
  const batches: number[] = []
  async function* tasks(): AsyncGenerator<Task> {
    for (const size of sizes) yield task(size)
  }
  const send = async (batch: Task[]): Promise<void> => {
    batches.push(batch.length)
  }
  await inBatches(tasks(), send, most)
  return batches
}

it('sends small pages many at a time and large ones alone', async () => {
  expect(await batchesOf(Array(130).fill(100))).toEqual([64, 64, 2])
  expect(await batchesOf([200_000, 200_000, 200_000])).toEqual([1, 1, 1])
  expect(await batchesOf(Array(3).fill(10), 1)).toEqual([1, 1, 1])
  expect(await batchesOf([])).toEqual([])
})

it('sends what it has where nothing more comes', async () => {
  let more: (() => void) | null = null
  async function* tasks(): AsyncGenerator<Task> {
    yield task(1)
    await new Promise<void>((done) => {
      more = done
    })
    yield task(2)
  }
  const sent: number[][] = []
  const all = inBatches(tasks(), async (batch) => {
    sent.push(batch.map(({input}) => input))
    more?.()
  })
  await all
  expect(sent).toEqual([[1], [2]])
})

it('waits until a batch has been taken before it asks for more', async () => {
  let asked = 0
  async function* tasks(): AsyncGenerator<Task> {
    for (; asked < 1000; asked++) yield task(1000)
  }
  let free: () => void = () => {}
  const all = inBatches(tasks(), () => new Promise((done) => (free = done)), 10)
  for (let batch = 1; batch <= 5; batch++) {
    await new Promise(setImmediate)
    expect(asked).toBeLessThanOrEqual(batch * 10)
    free()
  }
  asked = 1000
  const freeing = setInterval(() => free(), 1)
  await all
  clearInterval(freeing)
})

it('does not get ahead of who takes batches where tasks come so slowly that each goes out alone', async () => {
  let asked = 0
  async function* tasks(): AsyncGenerator<Task> {
    for (; asked < 6; asked++) {
      await new Promise((done) => setTimeout(done, 12))
      yield task(1)
    }
  }
  let free: () => void = () => {}
  let sent = 0
  const all = inBatches(tasks(), () => {
    sent++
    return new Promise((done) => (free = done))
  })
  await vi.waitUntil(() => sent === 1)
  await new Promise((done) => setTimeout(done, 100))
  // The one that was sent, and one that waits until there is room.
  expect([sent, asked]).toEqual([1, 1])
  const freeing = setInterval(() => free(), 1)
  await all
  clearInterval(freeing)
  expect(sent).toBeGreaterThan(1)
})
