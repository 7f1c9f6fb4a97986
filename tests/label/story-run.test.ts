import {describe, expect, test} from 'vitest'
import {storyRun} from '../../src/label/signals/reading/story-run.ts'
import {look} from '../../src/label/view.ts'
import {readText} from '../../src/read/text.ts'
import {roles} from '../../src/tree/role.ts'
import {noWording} from './no-wording.ts'

const paragraph =
  'The harbour board met for three hours before the vote was called off, and rose without a word to the crews.'

/** The columns of each line, for lines that are body (`b`), nearly (`?`), or furniture (`-`). */
function seen(marks: string): Record<string, number>[] {
  const page = readText([...marks].map((mark, i) => (mark === '-' ? `Menu ${i}` : `${i} ${paragraph}`)).join('\n\n'))
  const view = look(page, noWording)
  const chances = new Float32Array(marks.length * roles.length)
  ;[...marks].forEach((mark, i) => {
    const body = mark === 'b' ? 0.95 : mark === '?' ? 0.4 : 0.02
    chances[i * roles.length + roles.indexOf('body')] = body
    chances[i * roles.length + roles.indexOf('furniture')] = 1 - body
  })
  const width = storyRun.names.length
  const table = new Float32Array(marks.length * width)
  storyRun.fill({view, chances, table, width, rows: marks.length}, 0)
  return [...marks].map((_, i) =>
    Object.fromEntries(storyRun.names.map((name, n) => [name, table[i * width + n] as number])),
  )
}

describe('the story run', () => {
  const lines = seen('--b----bbb-bbbb------?--')

  test('is the longest stretch of body, over a line between', () => {
    const inside = lines.flatMap((line, i) => (line['inside story run'] ? [i] : []))
    expect(inside).toEqual([7, 8, 9, 10, 11, 12, 13, 14])
  })

  test('has lone lines outside, with the shell between counted', () => {
    expect(lines[2]?.['lines from story run start']).toBe(-5)
    expect(lines[2]?.['shell lines between story run and line']).toBeCloseTo(3.92)
    expect(lines[21]?.['lines from story run end']).toBe(7)
    expect(lines[21]?.['own cluster to story run']).toBeLessThan(0.1)
  })

  test('is one cluster where the gaps are small', () => {
    expect(lines[8]?.['lines of own cluster']).toBe(7)
    expect(lines[2]?.['lines of own cluster']).toBe(1)
    expect(lines[0]?.['lines of own cluster']).toBe(0)
  })
})
