import type {Trees} from '../label/model/trees.ts'
import type {Binned} from './bins.ts'
import {Forest} from './forest.ts'
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
  const forest = new Forest(classes, base)
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
    forest.add(root, data, (leaf) => leafValues(leaf, ground.order, gradients, curvatures, classes, boosting))
    forest.addTo(scores, data)
    report?.(round, loss)
  }
  return forest.trees()
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
