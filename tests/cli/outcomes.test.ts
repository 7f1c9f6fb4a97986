import {expect, it} from 'vitest'
import {type Crew, Fault} from '../../src/cli/crew.ts'
import {doBatch} from '../../src/cli/outcomes.ts'
import type {PageJob, Task} from '../../src/cli/page-job.ts'

it('loses only the page that a worker dies of', async () => {
  const tasks = ['a', 'deadly', 'b'].map(
    (path, input): Task => ({input, path, member: false, record: null, digest: null}),
  )
  let orders = 0
  const crew: Crew = {
    do: async (batch) => {
      orders++
      if (batch.some(({path}) => path === 'deadly')) throw new Fault('internal', 'out of memory')
      return batch.map(({path}) => ({text: path ?? '', state: 'told', code: null, remarks: []}))
    },
    close: async () => {},
  }
  const done = await doBatch(tasks, {command: 'tell', format: 'ndjson', hadoopKey: false} as PageJob, crew)
  expect(done.map(({input, outcome}) => [input, outcome.state, outcome.code])).toEqual([
    [0, 'told', null],
    [1, 'failed', 'internal'],
    [2, 'told', null],
  ])
  expect(JSON.parse(done[1]?.outcome.text ?? '')).toMatchObject({
    error: {code: 'internal', message: 'out of memory'},
    source: {path: 'deadly'},
  })
  expect(orders).toBe(4)
})
