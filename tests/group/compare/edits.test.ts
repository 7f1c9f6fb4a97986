import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editScript} from '../../../src/group/compare/edits.ts'

/** Length of the longest common subsequence, the slow and sure way. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row: number[] = Array(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    b.forEach((other, j) => {
      next.push(one === other ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number))
    })
    row = next
  }
  return row[b.length] as number
}

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 40})

describe('an edit script', () => {
  it('keeps as much as can be kept, in order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let at = 0
        let other = 0
        let kept = 0
        for (const {from, to, length} of editScript(a, b)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThanOrEqual(other)
          expect(a.slice(from, from + length)).toEqual(b.slice(to, to + length))
          at = from + length
          other = to + length
          kept += length
        }
        expect([at <= a.length, other <= b.length]).toEqual([true, true])
        expect(kept).toBe(longestCommon(a, b))
      }),
      {numRuns: 500},
    )
  })

  it('gives up where nothing is alike, but for both ends', () => {
    const words = (letter: string): string[] => Array.from({length: 50000}, (_, index) => letter + index)
    const found = editScript(['head', ...words('a'), 'tail'], ['head', ...words('b'), 'tail'])
    expect(found).toEqual([
      {from: 0, to: 0, length: 1},
      {from: 50001, to: 50001, length: 1},
    ])
  })
})
