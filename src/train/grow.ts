import type {Binned} from './bins.ts'

/** How a tree grows. */
export interface Growth {
  leaves: number
  depth: number
  /** Least weight of the rows in a leaf. */
  least: number
  /** Ridge on the leaves' values. */
  ridge: number
}

/** A node of a tree being grown. `rows` is a slice of the order array. */
export interface GrownNode {
  from: number
  to: number
  depth: number
  column: number
  bin: number
  gain: number
  left: GrownNode | null
  right: GrownNode | null
  histogram: Float64Array | null
}

/** What a tree grows on: the rows of `order` (reordered in place), their sketched gradients and weights. */
export interface Ground {
  data: Binned
  order: Uint32Array
  columns: Uint16Array
  sketch: Float32Array
  width: number
  weight: Float32Array
}

export const BINS = 64

/**
 * Grows one tree best leaf first.
 *
 * Splits are searched on a sketch of the gradients of all classes (`width` numbers a row instead of one a class), as
 * in SketchBoost (Iosipoi and Vakhrushev, NeurIPS 2022). Returns the root.
 */
export function grow(ground: Ground, growth: Growth): GrownNode {
  const root = node(0, ground.order.length, 0)
  root.histogram = histogram(ground, root)
  findSplit(ground, growth, root)
  const open = [root]
  for (let leaves = 1; leaves < growth.leaves; leaves++) {
    const best = open.reduce((a, b) => (b.gain > a.gain ? b : a))
    if (best.gain <= 0) break
    open.splice(open.indexOf(best), 1)
    const [left, right] = split(ground, best)
    for (const child of [left, right]) {
      findSplit(ground, growth, child)
      open.push(child)
    }
  }
  return root
}

function node(from: number, to: number, depth: number): GrownNode {
  return {from, to, depth, column: -1, bin: -1, gain: 0, left: null, right: null, histogram: null}
}

/** Sums sketch and weight for each bin of each column: `columns × BINS × (width + 1)`. */
function histogram({data, order, columns, sketch, width, weight}: Ground, {from, to}: GrownNode): Float64Array {
  const cell = width + 1
  const sums = new Float64Array(columns.length * BINS * cell)
  const count = to - from
  const near = new Float32Array(count * cell)
  for (let i = 0; i < count; i++) {
    const row = order[from + i] as number
    for (let k = 0; k < width; k++) near[i * cell + k] = sketch[row * width + k] as number
    near[i * cell + width] = weight[row] as number
  }
  for (let c = 0; c < columns.length; c++) {
    const start = (columns[c] as number) * data.rows
    const base = c * BINS * cell
    for (let i = 0, at = 0; i < count; i++) {
      let to2 = base + (data.bins[start + (order[from + i] as number)] as number) * cell
      for (let k = 0; k < cell; k++) (sums[to2++] as number) += near[at++] as number
    }
  }
  return sums
}

function findSplit({columns, width}: Ground, growth: Growth, at: GrownNode): void {
  const sums = at.histogram
  if (!sums || at.depth >= growth.depth) return
  const cell = width + 1
  const total = new Float64Array(cell)
  for (let b = 0; b < BINS; b++) for (let k = 0; k < cell; k++) (total[k] as number) += sums[b * cell + k] as number
  const whole = score(total, growth.ridge, width)
  const left = new Float64Array(cell)
  const right = new Float64Array(cell)
  for (let c = 0; c < columns.length; c++) {
    left.fill(0)
    for (let b = 0; b < BINS - 1; b++) {
      const start = (c * BINS + b) * cell
      if (sums[start + width] === 0) continue
      for (let k = 0; k < cell; k++) (left[k] as number) += sums[start + k] as number
      if ((left[width] as number) < growth.least) continue
      if ((total[width] as number) - (left[width] as number) < growth.least) break
      for (let k = 0; k < cell; k++) right[k] = (total[k] as number) - (left[k] as number)
      const gain = score(left, growth.ridge, width) + score(right, growth.ridge, width) - whole
      if (gain > at.gain + 1e-9) {
        at.gain = gain
        at.column = columns[c] as number
        at.bin = b
      }
    }
  }
}

function score(sums: Float64Array, ridge: number, width: number): number {
  let squares = 0
  for (let k = 0; k < width; k++) squares += (sums[k] as number) ** 2
  return squares / ((sums[width] as number) + ridge)
}

/** Parts a node's rows in place and gives both children their histograms, the larger one by subtraction. */
function split(ground: Ground, at: GrownNode): [GrownNode, GrownNode] {
  const {data, order} = ground
  const start = at.column * data.rows
  const kept: number[] = []
  let to = at.from
  for (let i = at.from; i < at.to; i++) {
    const row = order[i] as number
    if ((data.bins[start + row] as number) <= at.bin) order[to++] = row
    else kept.push(row)
  }
  for (let i = 0; i < kept.length; i++) order[to + i] = kept[i] as number
  const left = node(at.from, to, at.depth + 1)
  const right = node(to, at.to, at.depth + 1)
  const [small, large] = left.to - left.from < right.to - right.from ? [left, right] : [right, left]
  small.histogram = histogram(ground, small)
  const sums = at.histogram as Float64Array
  for (let i = 0; i < sums.length; i++) (sums[i] as number) -= small.histogram[i] as number
  large.histogram = sums
  at.histogram = null
  at.left = left
  at.right = right
  return [left, right]
}
