import fc from 'fast-check'
import {expect, it} from 'vitest'
import {outOfOrder} from '../../../src/group/compare/moved.ts'

it('of two that changed places the lighter one has moved', () => {
  expect(outOfOrder([1, 0], [5, 9])).toEqual([true, false])
  expect(outOfOrder([1, 0], [9, 5])).toEqual([false, true])
})

it('one that went from the head to the foot has moved alone', () => {
  expect(outOfOrder([1, 2, 3, 0], [1, 1, 1, 2])).toEqual([false, false, false, true])
})

it('nothing of nothing', () => {
  expect(outOfOrder([], [])).toEqual([])
})

it('what keeps its place is in order, and the heaviest that can be', () => {
  const items = fc.array(fc.tuple(fc.nat(1000), fc.integer({min: 1, max: 9})), {maxLength: 9})
  fc.assert(
    fc.property(items, (found) => {
      const places = found.map((_, index) => index).sort((a, b) => (found[a]?.[0] ?? 0) - (found[b]?.[0] ?? 0))
      const weights = found.map(([, weight]) => weight)
      const weigh = (kept: readonly number[]): number => kept.reduce((sum, item) => sum + (weights[item] as number), 0)
      const ordered = (kept: readonly number[]): boolean =>
        kept.every(
          (item, index) => index === 0 || (places[kept[index - 1] as number] as number) < (places[item] as number),
        )
      const kept = outOfOrder(places, weights).flatMap((moved, item) => (moved ? [] : [item]))
      expect(ordered(kept)).toBe(true)
      for (let set = 0; set < 1 << places.length; set++) {
        const other = places.flatMap((_, item) => (set & (1 << item) ? [item] : []))
        if (ordered(other)) expect(weigh(other)).toBeLessThanOrEqual(weigh(kept))
      }
    }),
    {numRuns: 60},
  )
})
