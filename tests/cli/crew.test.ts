import {afterEach, expect, it} from 'vitest'
import {type Crew, crewOf, type Fault} from '../../src/cli/crew.ts'
import type {PageJob, Task} from '../../src/cli/page-job.ts'

const script = `
  import {parentPort} from 'node:worker_threads'
  parentPort.on('message', (tasks) => {
    for (const {path} of tasks) {
      if (path === 'throws') throw new Error('out of ink')
      if (path === 'exits') process.exit(3)
      if (path === 'hangs') return
    }
    parentPort.postMessage(tasks.map(({path}) => ({text: path, state: 'told', code: null, remarks: []})))
  })
  parentPort.postMessage('ready')`
const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`)
const task = (path: string): Task => ({input: 0, path, member: false, record: null, digest: null})
const textOf = (result: PromiseSettledResult<{text: string}[]>): string =>
  result.status === 'fulfilled'
    ? result.value.map(({text}) => text).join()
    : `${(result.reason as Fault).code}: ${(result.reason as Fault).message}`

let crew: Crew
afterEach(() => crew.close())

it('goes on with the other pages where a worker dies of one', async () => {
  crew = crewOf(2, {} as PageJob, url)
  const batches = [['a', 'b'], ['throws'], ['c'], ['exits', 'd'], ['e'], ['f']]
  const results = await Promise.allSettled(batches.map((paths) => crew.do(paths.map(task))))
  expect(results.map(textOf)).toEqual([
    'a,b',
    'internal: out of ink',
    'c',
    'internal: the worker thread ended',
    'e',
    'f',
  ])
})

it('ends a worker that takes too long, and starts another', async () => {
  crew = crewOf(1, {} as PageJob, url, 200)
  const results = await Promise.allSettled(['a', 'hangs', 'b'].map((path) => crew.do([task(path)])))
  expect(results.map(textOf)).toEqual(['a', 'timeout: took longer than 0.2 s', 'b'])
})

it('ends workers that are still busy when it is closed, and does nothing from then on', async () => {
  crew = crewOf(1, {} as PageJob, url)
  const results = Promise.allSettled(['hangs', 'a'].map((path) => crew.do([task(path)])))
  await crew.close()
  expect([...(await results), ...(await Promise.allSettled([crew.do([task('b')])]))].map(textOf)).toEqual(
    Array(3).fill('internal: the run has ended'),
  )
})
