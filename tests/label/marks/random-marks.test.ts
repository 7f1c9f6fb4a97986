import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parsePage} from '../../../src/pipeline.ts'
import {roles} from '../../../src/tree/role.ts'
import {ferryPage} from '../../cli/pages.ts'

const lines = ferryPage.split('\n').flatMap((line, i) => (line === '' ? [] : [i + 1]))

it('whatever an editor says of a page, each line stands where he says', {timeout: 60_000}, async () => {
  const mark = fc.record({line: fc.constantFrom(...lines), role: fc.constantFrom(...roles), byHand: fc.constant(true)})
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(mark, {selector: ({line}) => line, minLength: 1}), async (marks) => {
      const record = await parsePage(ferryPage, {marks})
      expect(record.error?.code ?? 'no-story').toBe('no-story')
      if (!record.ok) return
      const marked = (role: string): number[] => marks.filter((one) => one.role === role).map(({line}) => line)
      const told = {
        furniture: record.furniture,
        duplicate: record.duplicates,
        note: record.notes,
        standfirst: record.standfirst,
      }
      for (const [role, list] of Object.entries(told))
        expect(list.map(({line}) => line)).toEqual(expect.arrayContaining(marked(role)))
      for (const role of ['headline', 'byline', 'dateline'] as const)
        expect(record.lines[role]).toEqual(expect.arrayContaining(marked(role)))
    }),
    {numRuns: 60},
  )
})
