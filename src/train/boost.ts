import {LEAF, type Trees} from '../label/model/trees.ts'
import type {Binned} from './bins.ts'
import {type Ground, type GrownNode, type Growth, grow} from './grow.ts'
import {normal, random} from './random.ts'

/** How trees are boosted. */
export interface Boosting extends Growth {
  rounds: number
  rate: number
  /** Share of rows and of columns that each tree sees. */
  rowShare: number
  columnShare: number
  /** Numbers a row that stand for the gradients of all classes while splits are searched. */
  sketch: number
  seed: number
}

export interface Lessons {
  data: Binned
  /** Class of each row. */
  labels: Uint8Array
  weights: Float32Array
  classes: number
}

/** Learns boosted trees with softmax loss. Deterministic for a seed. `report` is told each round's training loss. */
export function boost(lessons: Lessons, boosting: Boosting, report?: (round: number, loss: number) => void): Trees {
  const {data, classes} = lessons
  const next = random(boosting.seed)
  const base = priors(lessons)
  const scores = new Float32Array(data.rows * classes)
  for (let row = 0; row < data.rows; row++) scores.set(base, row * classes)
  const gradients = new Float32Array(data.rows * classes)
  const curvatures = new Float32Array(data.rows * classes)
  const flat = new Flat(classes, base)
  for (let round = 0; round < boosting.rounds; round++) {
    const loss = differentiate(lessons, scores, gradients, curvatures)
    const sketched = sketch(gradients, data.rows, classes, boosting.sketch, next)
    const ground: Ground = {
      data,
      order: pick(data.rows, boosting.rowShare, next),
      columns: Uint16Array.from(pick(data.columns, boosting.columnShare, next)),
      sketch: sketched,
      width: boosting.sketch,
      weight: lessons.weights,
    }
    const root = grow(ground, boosting)
    flat.add(root, data, (leaf) => leafValues(leaf, ground.order, gradients, curvatures, classes, boosting))
    flat.addTo(scores, data)
    report?.(round, loss)
  }
  return flat.trees()
}

function priors({labels, weights, classes}: Lessons): Float32Array {
  const sums = new Float64Array(classes).fill(1)
  for (let row = 0; row < labels.length; row++) (sums[labels[row] as number] as number) += weights[row] as number
  const total = sums.reduce((a, b) => a + b, 0)
  return Float32Array.from(sums, (sum) => Math.log(sum / total))
}

/** Softmax gradients and curvatures, weighted; returns the mean loss. */
function differentiate(
  {labels, weights, classes}: Lessons,
  scores: Float32Array,
  gradients: Float32Array,
  curvatures: Float32Array,
): number {
  let loss = 0
  let mass = 0
  for (let row = 0; row < labels.length; row++) {
    const at = row * classes
    const weight = weights[row] as number
    let highest = Number.NEGATIVE_INFINITY
    for (let k = 0; k < classes; k++) if ((scores[at + k] as number) > highest) highest = scores[at + k] as number
    let sum = 0
    for (let k = 0; k < classes; k++) {
      const odds = Math.exp((scores[at + k] as number) - highest)
      gradients[at + k] = odds
      sum += odds
    }
    for (let k = 0; k < classes; k++) {
      const p = (gradients[at + k] as number) / sum
      curvatures[at + k] = weight * Math.max(p * (1 - p), 1e-4)
      gradients[at + k] = weight * (p - (labels[row] === k ? 1 : 0))
      if (labels[row] === k) loss -= weight * Math.log(Math.max(p, 1e-9))
    }
    mass += weight
  }
  return loss / mass
}

/** Projects each row's gradients on a few random directions. */
function sketch(
  gradients: Float32Array,
  rows: number,
  classes: number,
  width: number,
  next: () => number,
): Float32Array {
  const directions = Float32Array.from({length: classes * width}, () => normal(next) / Math.sqrt(width))
  const out = new Float32Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < classes; k++) {
      const gradient = gradients[row * classes + k] as number
      for (let j = 0; j < width; j++)
        (out[row * width + j] as number) += gradient * (directions[k * width + j] as number)
    }
  return out
}

/** A random share of the numbers below `count`, ascending. */
function pick(count: number, share: number, next: () => number): Uint32Array {
  const out = new Uint32Array(count)
  let size = 0
  for (let i = 0; i < count; i++) if (next() < share) out[size++] = i
  if (size === 0) out[size++] = Math.floor(next() * count)
  return out.slice(0, size)
}

function leafValues(
  leaf: GrownNode,
  order: Uint32Array,
  gradients: Float32Array,
  curvatures: Float32Array,
  classes: number,
  {ridge, rate}: Boosting,
): Float32Array {
  const sums = new Float64Array(classes)
  const bends = new Float64Array(classes)
  for (let i = leaf.from; i < leaf.to; i++) {
    const at = (order[i] as number) * classes
    for (let k = 0; k < classes; k++) {
      ;(sums[k] as number) += gradients[at + k] as number
      ;(bends[k] as number) += curvatures[at + k] as number
    }
  }
  return Float32Array.from(sums, (sum, k) => Math.max(-3, Math.min(3, -sum / ((bends[k] as number) + ridge))) * rate)
}

/** Trees as they are written, node after node; also able to score the binned rows by the newest tree. */
class Flat {
  readonly roots: number[] = []
  readonly feature: number[] = []
  readonly threshold: number[] = []
  readonly bin: number[] = []
  readonly right: number[] = []
  readonly values: number[] = []
  readonly classes: number
  readonly base: Float32Array

  constructor(classes: number, base: Float32Array) {
    this.classes = classes
    this.base = base
  }

  add(root: GrownNode, data: Binned, valuesOf: (leaf: GrownNode) => Float32Array): void {
    this.roots.push(this.feature.length)
    const write = (node: GrownNode): void => {
      const at = this.feature.length
      const leaf = !node.left || !node.right
      this.feature.push(leaf ? LEAF : node.column)
      this.threshold.push(leaf ? 0 : (data.edges[node.column]?.[node.bin] ?? 0))
      this.bin.push(node.bin)
      this.right.push(this.values.length / this.classes)
      if (leaf) {
        for (const value of valuesOf(node)) this.values.push(value)
        return
      }
      write(node.left as GrownNode)
      this.right[at] = this.feature.length
      write(node.right as GrownNode)
    }
    write(root)
  }

  addTo(scores: Float32Array, data: Binned): void {
    const root = this.roots.at(-1) as number
    for (let row = 0; row < data.rows; row++) {
      let node = root
      let test = this.feature[node] as number
      while (test !== LEAF) {
        node =
          (data.bins[test * data.rows + row] as number) <= (this.bin[node] as number)
            ? node + 1
            : (this.right[node] as number)
        test = this.feature[node] as number
      }
      const leaf = (this.right[node] as number) * this.classes
      for (let k = 0; k < this.classes; k++)
        (scores[row * this.classes + k] as number) += this.values[leaf + k] as number
    }
  }

  trees(): Trees {
    return {
      classes: this.classes,
      roots: Uint32Array.from(this.roots),
      feature: Uint16Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      right: Uint32Array.from(this.right),
      values: Float32Array.from(this.values),
      base: this.base,
    }
  }
}
