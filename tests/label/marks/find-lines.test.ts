import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findLines, type HashedLine} from '../../../src/label/marks/find-lines.ts'

/** A letter a line; a blank stands for a blank line. */
const linesOf = (text: string): HashedLine[] =>
  [...text].flatMap((hash, i) => (hash === ' ' ? [] : [{line: i + 1, hash}]))
/** For each line of `before` the number of the line of `after` that it is found on, 0 where it is gone. */
const found = (before: string, after: string): number[] => {
  const lines = linesOf(after)
  return Array.from(findLines(linesOf(before), lines), (at) => lines[at]?.line ?? 0)
}

describe('lines of an older version', () => {
  it('stay where nothing has changed, equal ones too', () => {
    expect(found('abacada', 'abacada')).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('shift with the lines above them', () => {
    expect(found('axbxc', 'n axbxc')).toEqual([3, 4, 5, 6, 7])
    expect(found('abxcx', 'acx')).toEqual([1, 0, 3, 2, 0])
  })

  it('are gone where their text is nowhere', () => {
    expect(found('abc', 'axc')).toEqual([1, 0, 3])
    expect(found('abc', '')).toEqual([0, 0, 0])
  })

  it('are found where they have moved to, unequal ones wherever, equal ones in order', () => {
    expect(found('abcd', 'cdab')).toEqual([3, 4, 1, 2])
    expect(found('xx', 'axbx')).toEqual([2, 4])
  })

  it('are no other’s: of equal lines each is found once', () => {
    expect(found('xxx', 'x')).toEqual([1, 0, 0])
  })
})

it('finds, of any lines, only equal ones, none twice, and as many as there are', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), maxLength: 30})
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [wanted, lines] = [linesOf(before), linesOf(after)]
      const at = Array.from(findLines(wanted, lines))
      const hits = at.filter((place) => place >= 0)
      expect(new Set(hits).size).toBe(hits.length)
      at.forEach((place, i) => {
        if (place >= 0) expect(lines[place]?.hash).toBe(wanted[i]?.hash)
      })
      const count = (all: readonly HashedLine[], hash: string): number =>
        all.filter((line) => line.hash === hash).length
      const most = ['a', 'b', 'c', 'd'].reduce(
        (sum, hash) => sum + Math.min(count(wanted, hash), count(lines, hash)),
        0,
      )
      expect(hits.length).toBe(most)
    }),
  )
})

it('looks at each of 100,000 equal lines once, however many of them are gone', () => {
  let looks = 0
  const counted = (line: number): HashedLine => ({
    line,
    get hash() {
      looks++
      return 'x'
    },
  })
  const before = Array.from({length: 100_000}, (_, i) => counted(i + 1))
  findLines(before, before.slice(50_000))
  expect(looks).toBeLessThan(1_000_000)
})
