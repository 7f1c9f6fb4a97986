import {LEAF, type Trees} from './trees.ts'

/**
 * Adds up the trees' scores for one row of signals.
 *
 * `table` holds rows of signals, the row asked for begins at `start`. Scores (log odds up to a constant) are written
 * to `scores` from `at` on, one a class.
 */
export function addScores(trees: Trees, table: Float32Array, start: number, scores: Float32Array, at: number): void {
  const {classes, roots, feature, threshold, right, values, base} = trees
  for (let k = 0; k < classes; k++) scores[at + k] = base[k] as number
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number
    let test = feature[node] as number
    while (test !== LEAF) {
      node = (table[start + test] as number) <= (threshold[node] as number) ? node + 1 : (right[node] as number)
      test = feature[node] as number
    }
    addLeaf(values, (right[node] as number) * classes, scores, at, classes)
  }
}

/** Four classes at a time: with twelve of them this is half the work of asking a tree. */
function addLeaf(values: Float32Array, leaf: number, scores: Float32Array, at: number, classes: number): void {
  let k = 0
  for (; k + 3 < classes; k += 4) {
    const from = leaf + k
    const to = at + k
    ;(scores[to] as number) += values[from] as number
    ;(scores[to + 1] as number) += values[from + 1] as number
    ;(scores[to + 2] as number) += values[from + 2] as number
    ;(scores[to + 3] as number) += values[from + 3] as number
  }
  for (; k < classes; k++) (scores[at + k] as number) += values[leaf + k] as number
}

/** Turns scores into probabilities, in place (softmax). */
export function toProbabilities(scores: Float32Array, at: number, classes: number): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k++) highest = Math.max(highest, scores[at + k] as number)
  let sum = 0
  for (let k = 0; k < classes; k++) {
    const odds = Math.exp((scores[at + k] as number) - highest)
    scores[at + k] = odds
    sum += odds
  }
  for (let k = 0; k < classes; k++) (scores[at + k] as number) /= sum
}

/** Probabilities of every class for each of a table's rows: `rows × classes`. */
export function ask(trees: Trees, table: Float32Array, rows: number, width: number): Float32Array {
  const {classes} = trees
  const out = new Float32Array(rows * classes)
  for (let row = 0; row < rows; row++) {
    addScores(trees, table, row * width, out, row * classes)
    toProbabilities(out, row * classes, classes)
  }
  return out
}
