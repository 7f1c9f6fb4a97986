import {expect, it} from 'vitest'
import {addScores} from '../../src/label/model/ask.ts'
import {LEAF, type Trees} from '../../src/label/model/trees.ts'
import {average} from '../../src/train/average.ts'

/** Stumps on column 0; tree `t` says `values[t]` below its threshold and nothing above. */
function stumps(values: readonly number[], base: number): Trees {
  return {
    classes: 1,
    roots: Uint32Array.from(values, (_, t) => t * 3),
    feature: Uint16Array.from(values.flatMap(() => [0, LEAF, LEAF])),
    threshold: Float32Array.from(values.flatMap((_, t) => [t, 0, 0])),
    right: Uint32Array.from(values.flatMap((_, t) => [t * 3 + 2, t * 2, t * 2 + 1])),
    values: Float32Array.from(values.flatMap((value) => [value, 0])),
    base: Float32Array.of(base),
  }
}

const one = stumps([1, 2, 4], 1)
const other = stumps([10, 20], 3)

function score(trees: Trees, value: number): number {
  const scores = new Float32Array(1)
  addScores(trees, Float32Array.of(value), 0, scores, 0)
  return scores[0] as number
}

it('gives the mean of the sets’ scores for every row', () => {
  const mean = average([one, other])
  for (const value of [-1, 0, 0.5, 1, 1.5, 2, 3])
    expect(score(mean, value)).toBe((score(one, value) + score(other, value)) / 2)
})

it('takes a tree of each set in turn, so that the first trees stand for every set', () => {
  const mean = average([one, other])
  const first = {...mean, roots: mean.roots.slice(0, 2)}
  expect(score(first, -1)).toBe(2 + (1 + 10) / 2)
  expect(mean.roots).toHaveLength(5)
})
