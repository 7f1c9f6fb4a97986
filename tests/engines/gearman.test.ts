import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {kill, run, type Started, serve, until} from './processes.ts'
import {describeEngine} from './programs.ts'
import {recipesOf, withWords} from './recipes.ts'
import {freePorts, stories, workplace} from './workplace.ts'

const programs = ['gearmand', 'gearman', 'parallel', 'bash', 'setpriv']

describeEngine('Gearman', {programs}, () => {
  // The first worker is killed in the middle of its first job.
  const {folder, setting, shell, read} = workplace('[ "$WORKER" = first ]')
  const [work = '', ask = ''] = recipesOf('Gearman')
  let server: Readonly<Record<string, string>>
  let whole = ''
  const worker = (name: string): Started => {
    const env = {...setting.env, WORKER: name}
    return serve(['bash', '-c', withWords(work, server)], {...setting, env})
  }
  const starts = (): string[] => (existsSync(join(folder, 'starts')) ? linesOf(read('starts')) : [])

  beforeAll(async () => {
    whole = await stories(['--from', 'ndjson', '--errors-ok', '--omit-place', '--quiet'])
    const [port] = await freePorts(1)
    server = {'jobs.example': `127.0.0.1 -p ${port}`}
    serve(['gearmand', '-L', '127.0.0.1', '-p', `${port}`, '-l', 'stderr', '-P', join(folder, 'gearmand.pid')], setting)
    // A job for a function that nobody has yet waits; without a server it fails at once.
    const isUp = ['gearman', '-h', '127.0.0.1', '-p', `${port}`, '-b', '-f', 'nobody', 'a job']
    await until('gearmand answers', async () => (await run(isUp, setting)).code === 0)
  }, 60_000)

  it('does the jobs of a worker that is killed on the other one', async () => {
    const [first] = [worker('first'), worker('second')]
    const end = shell(withWords(ask, {...server, '1M': '15k'}))
    await until('the first has a job', () => starts().includes('first'))
    kill(first)
    expect(await end).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(read('stories.ndjson')).toBe(whole)
    const blocks = linesOf(read('joblog')).length - 1
    expect(blocks).toBeGreaterThan(1)
    expect(starts().toSorted()).toEqual(['first', ...Array.from({length: blocks}, () => 'second')])
  })
})
