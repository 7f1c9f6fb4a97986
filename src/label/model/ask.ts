import {LEAF, type Trees} from './trees.ts'

/** After so many trees a row's scores are looked at: one that is clear needs no more. */
const STAGE = 32
/** A class that leads the second by so much (log odds) stays ahead: asking on would make it surer, not better (docs/labelling.md). */
const CLEAR = 3.5
/** A row whose likeliest class the pass before gave such a chance is not asked again. */
const SETTLED = 0.9

/**
 * Adds up the trees' scores for one row of signals.
 *
 * `table` holds rows of signals, the row asked for begins at `start`. Scores (log odds up to a constant) are written
 * to `scores` from `at` on, one a class.
 */
export function addScores(trees: Trees, table: Float32Array, start: number, scores: Float32Array, at: number): void {
  scores.set(trees.base, at)
  addTrees(trees, 0, trees.roots.length, table, start, scores, at)
}

/** Adds the trees from number `first` to before number `end`. */
function addTrees(
  trees: Trees,
  first: number,
  end: number,
  table: Float32Array,
  start: number,
  scores: Float32Array,
  at: number,
): void {
  const {classes, roots, values} = trees
  const {branches, thresholds} = nodesOf(trees)
  for (let t = first; t < end; t++) {
    let node = (roots[t] as number) * 2
    let branch = branches[node] as number
    while (branch >= 0) {
      const yes = (table[start + (branch >>> 16)] as number) <= (thresholds[node] as number)
      node += yes ? 2 : branch & 0xffff
      branch = branches[node] as number
    }
    addLeaf(values, ~branch, scores, at, classes)
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

/**
 * Trees as they are asked: a node's column, branch and threshold side by side, so that it costs one access to memory. Both views lie on one
 * buffer, two places a node; `branches` holds, at even places, the column and how far on the branch for no lies, or for a leaf the
 * complement of where its values begin; `thresholds`, beside the same places, the thresholds.
 */
interface Nodes {
  branches: Int32Array
  thresholds: Float32Array
}

const nodesFor = new WeakMap<Trees, Nodes>()

function nodesOf(trees: Trees): Nodes {
  let nodes = nodesFor.get(trees)
  if (!nodes) {
    nodes = lay(trees)
    nodesFor.set(trees, nodes)
  }
  return nodes
}

function lay({classes, feature, threshold, right}: Trees): Nodes {
  const branches = new Int32Array(feature.length * 2)
  const thresholds = new Float32Array(branches.buffer, 4)
  for (let node = 0; node < feature.length; node++) {
    const column = feature[node] as number
    const target = right[node] as number
    branches[node * 2] = column === LEAF ? ~(target * classes) : (column << 16) | ((target - node) * 2)
    if (column !== LEAF) thresholds[node * 2] = threshold[node] as number
  }
  return {branches, thresholds}
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

/**
 * Probabilities of every class for each of a table's rows: `rows × classes`, with no more trees than a row needs, since most lines of
 * a page are plainly its furniture.
 *
 * `before` is the column from which on a row holds the chances that the pass before gave it; null in the first pass.
 */
export function askPass(
  trees: Trees,
  table: Float32Array,
  rows: number,
  width: number,
  before: number | null,
): Float32Array {
  const {classes, base} = trees
  const out = new Float32Array(rows * classes)
  for (let row = 0; row < rows; row++) {
    const start = row * width
    const at = row * classes
    if (before !== null && isSettled(table, start + before, classes)) {
      out.set(table.subarray(start + before, start + before + classes), at)
      continue
    }
    out.set(base, at)
    askUntilClear(trees, table, start, out, at)
    toProbabilities(out, at, classes)
  }
  return out
}

function isSettled(chances: Float32Array, at: number, classes: number): boolean {
  for (let k = 0; k < classes; k++) if ((chances[at + k] as number) > SETTLED) return true
  return false
}

function askUntilClear(trees: Trees, table: Float32Array, start: number, scores: Float32Array, at: number): void {
  const {classes, roots} = trees
  for (let first = 0; first < roots.length; first += STAGE) {
    const end = Math.min(roots.length, first + STAGE)
    addTrees(trees, first, end, table, start, scores, at)
    if (lead(scores, at, classes) > CLEAR) return
  }
}

/** By how much the highest score leads the second. */
function lead(scores: Float32Array, at: number, classes: number): number {
  let highest = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k++) {
    const score = scores[at + k] as number
    if (score > highest) {
      second = highest
      highest = score
    } else if (score > second) second = score
  }
  return highest - second
}
