import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {lines} from './pages.ts'
import {describeEngine} from './programs.ts'
import {recipe} from './recipes.ts'
import {stories, workplace} from './workplace.ts'

describeEngine('GNU parallel', {programs: ['parallel', 'bash']}, () => {
  // A process that finds a folder `fatal` is killed when it has told some of its pages.
  const {folder, shell, read} = workplace('rmdir fatal 2>/dev/null', 'sleep 1; kill -9 $$')
  let whole = ''
  beforeAll(async () => {
    whole = await stories(
      recipe('The filter')
        .replace(/ <.*\n/, '')
        .split(' ')
        .slice(1),
    )
  })

  it('is given a filter that makes a record of each line', async () => {
    expect(await shell(recipe('The filter'))).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(read('stories.ndjson')).toBe(whole)
    expect(linesOf(whole).length).toBe(lines.length)
  })

  it.each(['20k', '10M'])('writes what one process writes, with blocks of %s', async (size) => {
    expect(await shell(recipe('GNU parallel', {'10M': size}))).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(read('stories.ndjson')).toBe(whole)
    const blocks = linesOf(read('joblog')).length - 1
    if (size === '10M') expect(blocks).toBe(1)
    else expect(blocks).toBeGreaterThan(1)
  })

  it('does the block of a process that is killed again, and writes nothing twice', async () => {
    mkdirSync(join(folder, 'fatal'))
    expect(await shell(recipe('GNU parallel', {'10M': '20k'}))).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(read('stories.ndjson')).toBe(whole)
    expect(existsSync(join(folder, 'fatal'))).toBe(false)
  })

  it('writes every record once where nothing is to stay in order', async () => {
    const code = recipe('GNU parallel', {'--keep-order --block 10M --retries 3': '--round-robin --block 10k'})
    expect(await shell(code)).toMatchObject({code: 0, stderr: ''})
    expect(linesOf(read('stories.ndjson')).toSorted()).toEqual(linesOf(whole).toSorted())
  })

  it('counts the blocks that failed where error records are not as good as stories', async () => {
    const {code} = await shell(recipe('GNU parallel', {'10M --retries 3': '45k', '--errors-ok ': ''}))
    const failed = linesOf(read('joblog')).filter((job) => job.split('\t')[6] === '1').length
    expect(failed).toBeGreaterThan(0)
    expect(code).toBe(failed)
    // A block that failed has lost nothing all the same.
    expect(read('stories.ndjson')).toBe(whole)
  })
})
