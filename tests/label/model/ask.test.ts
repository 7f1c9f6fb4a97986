import {expect, it} from 'vitest'
import {addScores, askPass} from '../../../src/label/model/ask.ts'
import {LEAF, type Trees} from '../../../src/label/model/trees.ts'

/** Stumps over one column: below the threshold `low` is added to the three classes, above it `high`. */
function stumps(count: number, low: readonly number[], high: readonly number[], threshold = 0.5): Trees {
  const nodes = Array.from({length: count}, (_, t) => t)
  return {
    classes: 3,
    roots: Uint32Array.from(nodes, (t) => t * 3),
    feature: Uint16Array.from(nodes.flatMap(() => [1, LEAF, LEAF])),
    threshold: Float32Array.from(nodes.flatMap(() => [threshold, 0, 0])),
    right: Uint32Array.from(nodes.flatMap((t) => [t * 3 + 2, t * 2, t * 2 + 1])),
    values: Float32Array.from(nodes.flatMap(() => [...low, ...high])),
    base: Float32Array.of(0, 0.5, 0),
  }
}

it('adds to the base what each tree’s leaf says of a row', () => {
  const trees = stumps(2, [1, 0, 0], [0, 0, 2])
  const scores = new Float32Array(5)
  addScores(trees, Float32Array.of(9, 9, 0.5, 9, 0.6, 9), 1, scores, 1)
  expect([...scores]).toEqual([0, 2, 0.5, 0, 0])
  addScores(trees, Float32Array.of(9, 9, 0.5, 9, 0.6, 9), 3, scores, 1)
  expect([...scores]).toEqual([0, 0, 0.5, 4, 0])
})

it('asks no more than the first 32 trees of a row that they make clear, and all of one that they do not', () => {
  const trees = stumps(64, [0.25, 0, 0], [0.05, 0, 0])
  const [clear, doubtful] = [0, 3]
  const chances = askPass(trees, Float32Array.of(0, 0, 0, 1), 2, 2, null)
  expect(Math.log((chances[clear] as number) / (chances[clear + 2] as number))).toBeCloseTo(32 * 0.25, 3)
  expect(Math.log((chances[doubtful] as number) / (chances[doubtful + 2] as number))).toBeCloseTo(64 * 0.05, 3)
})

it('leaves a row that the pass before settled as it was', () => {
  const trees = stumps(1, [5, 0, 0], [5, 0, 0])
  const settled = [0.02, 0.95, 0.03]
  const open = [0.2, 0.75, 0.05]
  const chances = askPass(trees, Float32Array.of(0, 0, ...settled, 0, 0, ...open), 2, 5, 2)
  expect([...chances.slice(0, 3)]).toEqual([...Float32Array.from(settled)])
  expect(chances[3]).toBeGreaterThan(0.9)
})
