import {describe, expect, test} from 'vitest'
import {askPass} from '../../src/label/model/ask.ts'
import {pack, unpack} from '../../src/label/model/pack.ts'
import {bin} from '../../src/train/bins.ts'
import {type Boosting, boost} from '../../src/train/boost.ts'
import {random} from '../../src/train/random.ts'

const settings: Boosting = {
  rounds: 40,
  rate: 0.3,
  leaves: 8,
  depth: 4,
  least: 5,
  ridge: 1,
  rowShare: 0.8,
  columnShare: 1,
  sketch: 3,
  seed: 5,
}

/** Two columns that say nothing alone: class 1 where exactly one of them is high, 2 where both are missing. */
function lessons(rows: number): {table: Float32Array; labels: Uint8Array} {
  const next = random(9)
  const table = new Float32Array(rows * 3)
  const labels = Uint8Array.from({length: rows}, (_, row) => {
    const [a, b] = [next(), next()]
    const missing = next() < 0.2
    table.set(missing ? [-1e9, -1e9, next()] : [a, b, next()], row * 3)
    return missing ? 2 : a > 0.5 !== b > 0.5 ? 1 : 0
  })
  return {table, labels}
}

describe('boosted trees', () => {
  const {table, labels} = lessons(3000)
  const data = bin(table, 3000, 3, 3, 64)
  const learn = () => boost({data, labels, weights: new Float32Array(3000).fill(1), classes: 3}, settings)

  test('learn what no column says alone', () => {
    const other = lessons(1000)
    const answers = askPass(learn(), other.table, 1000, 3, null)
    const right = [...other.labels].filter((label, row) => (answers[row * 3 + label] as number) > 0.5).length
    expect(right).toBeGreaterThan(950)
  })

  test('are the same trees every time', () => {
    expect(learn()).toEqual(learn())
  })

  test('come out of the packed form with the same answers to three places', () => {
    const trees = learn()
    const wording = {
      buckets: Uint32Array.of(3, 70_000),
      weights: Int8Array.of(1, -2, 3, -4, 5, -127),
      scale: 0.25,
      base: Float32Array.of(1, 0, -1),
    }
    const usual = Float32Array.of(1, 2, 3)
    const model = unpack(pack({wording, passes: [trees, trees], headline: trees, story: trees, usual}))
    expect([...model.usual]).toEqual([1, 2, 3])
    expect(model.wording).toEqual(wording)
    const [before, after] = [
      askPass(trees, table, 200, 3, null),
      askPass(model.passes[1] as typeof trees, table, 200, 3, null),
    ]
    for (const [i, p] of before.entries()) expect(after[i]).toBeCloseTo(p, 3)
  })
})
