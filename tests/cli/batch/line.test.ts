import {expect, it} from 'vitest'
import {lineOf} from '../../../src/cli/batch/line.ts'

it('hands items out in their order, and then says that there are no more', async () => {
  const line = lineOf<number>(2)
  const putting = (async () => {
    for (let item = 0; item < 10; item++) await line.put(item)
    line.end()
  })()
  const taken: (number | undefined)[] = []
  for (let item = await line.take(); item !== undefined; item = await line.take()) taken.push(item)
  await putting
  expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(await line.take()).toBe(undefined)
})

it('makes who puts in wait for who takes out', async () => {
  const line = lineOf<number>(3)
  let put = 0
  const putting = (async () => {
    while (put < 100) {
      await line.put(put)
      put++
    }
  })()
  await new Promise(setImmediate)
  expect(put).toBe(2)
  for (let taken = 0; taken < 50; taken++) await line.take()
  await new Promise(setImmediate)
  expect(put).toBe(52)
  line.end()
  await putting
})

it('passes on why nothing more comes, behind what has come', async () => {
  const line = lineOf<number>(5)
  line.put(1)
  line.end(new Error('the disk is gone'))
  expect(await line.take()).toBe(1)
  await expect(line.take()).rejects.toThrow('the disk is gone')
})
