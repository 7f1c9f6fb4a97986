import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cases} from './cases.ts'
import {type ContainerCase, containerCases, containerFaultsOf} from './containers.ts'
import {type Case, faultsOf} from './faults.ts'

const folder = new URL('./found/', import.meta.url)

test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
  'what a long run found stays right: %s',
  async (name) => {
    const found = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case | ContainerCase
    expect(await ('container' in found ? containerFaultsOf(found) : faultsOf(found))).toEqual([])
  },
)

// `npm run fuzz -- --minutes 10 --seed 7` does the same for longer, and keeps what it finds.
test('any page read in any way is told whole, valid, and the same each time, with nothing invented', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      expect(await faultsOf(one)).toEqual([])
    }),
    {numRuns: 150, seed: 7},
  )
}, 60_000)

test('a file of pages that is damaged anywhere gives all that is whole in it, however its bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(containerCases, async (one) => {
      expect(await containerFaultsOf(one)).toEqual([])
    }),
    {numRuns: 1000, seed: 7},
  )
}, 60_000)
