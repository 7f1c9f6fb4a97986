import {afterEach, expect, it} from 'vitest'
import {type Crew, crewOf} from '../../src/cli/crew.ts'
import type {PageJob, Task} from '../../src/cli/page-job.ts'

const script = `
  import {parentPort} from 'node:worker_threads'
  parentPort.on('message', ({path}) => {
    if (path === 'throws') throw new Error('out of ink')
    if (path === 'exits') process.exit(3)
    if (path !== 'hangs') parentPort.postMessage({text: path, state: 'told', remarks: []})
  })`
const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`)
const task = (path: string): Task => ({path, bytes: null})

let crew: Crew
afterEach(() => crew.close())

it('goes on with the other pages where a worker dies of one', async () => {
  crew = crewOf(2, {} as PageJob, url)
  const paths = ['a', 'throws', 'b', 'exits', 'c', 'd']
  const results = await Promise.allSettled(paths.map((path) => crew.do(task(path))))
  expect(
    results.map((result) => (result.status === 'fulfilled' ? result.value.text : (result.reason as Error).message)),
  ).toEqual(['a', 'out of ink', 'b', 'the worker thread ended', 'c', 'd'])
})

it('ends workers that are still busy when it is closed', async () => {
  crew = crewOf(1, {} as PageJob, url)
  crew.do(task('hangs')).catch(() => {})
  crew.do(task('a')).catch(() => {})
  await crew.close()
})
