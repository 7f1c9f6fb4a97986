import type {Reason} from '../tree/page.ts'
import {type Role, roles} from '../tree/role.ts'
import {classes, firstWidth, fullWidth, type Judgement} from './judge.ts'
import {addScores, toProbabilities} from './model/ask.ts'
import type {Model} from './model/model.ts'
import {LEAF, MISSING, type Trees} from './model/trees.ts'
import {readingNames} from './signals/reading.ts'
import {columnNames} from './table.ts'

const names: readonly string[] = [...columnNames, ...readingNames]
const MOST = 4
/** Signals that are tried out, those that lie on the paths to the block's leaves most heavily first; more only until one is found. */
const TRIED = 24
const LEAST = 0.02
/** A fall that would be printed as 0. */
const NOTHING = 0.0005

interface Weighed extends Reason {
  weight: number
}

/**
 * Why a block has a role: the signals without which the role's score would be lower, strongest first.
 *
 * Each candidate is really taken away: its column is set to its usual value, all passes are asked again for this block,
 * and the fall of the role's log odds is the weight. Nothing is reported that does not make the score fall. Where a dozen signals say the
 * same and none counts for much (`Menu`), the strongest stands for them.
 */
export function reasonsFor(judgement: Judgement, model: Model, block: number, role: Role): Reason[] {
  const k = roles.indexOf(role)
  const row = judgement.table.slice(block * fullWidth, (block + 1) * fullWidth)
  const whole = logOdds(model, row, k)
  const reasons: Weighed[] = []
  for (const [tried, column] of candidates(model, row, k).entries()) {
    if (tried >= TRIED && reasons.length > 0) break
    const weight = whole - scoreWithout(model, row, column, k)
    if (weight <= NOTHING) continue
    const value = row[column] as number
    reasons.push({
      signal: names[column] as string,
      value: value === MISSING ? null : round(value),
      weight: round(weight),
    })
  }
  reasons.sort((a, b) => b.weight - a.weight)
  const worthy = reasons.filter(({weight}) => weight >= LEAST)
  return worthy.length > 0 ? worthy.slice(0, MOST) : reasons.slice(0, 1)
}

/** A role's log odds for a row in which one column is set to its usual value; all passes are asked again for the row. */
export function scoreWithout(model: Model, row: Float32Array, column: number, k: number): number {
  const changed = row.slice()
  changed[column] = model.usual[column] as number
  if (column < firstWidth)
    for (const trees of model.passes.slice(0, -1)) changed.set(chancesOf(trees, changed), firstWidth)
  return logOdds(model, changed, k)
}

/** The block's own chances are the first columns that a later pass has beyond the first's. */
function chancesOf(trees: Trees, row: Float32Array): Float32Array {
  const chances = new Float32Array(classes)
  addScores(trees, row, 0, chances, 0)
  toProbabilities(chances, 0, classes)
  return chances
}

function logOdds({passes}: Model, row: Float32Array, k: number): number {
  const chances = chancesOf(passes.at(-1) as Trees, row)
  const p = Math.min(1 - 1e-6, Math.max(1e-6, chances[k] as number))
  return Math.log(p / (1 - p))
}

/** Columns tested on the way to the row's leaves, weighted by how much those leaves speak for the role. */
function candidates(model: Model, row: Float32Array, k: number): number[] {
  const votes = new Map<number, number>()
  for (const trees of model.passes) vote(trees, row, k, votes)
  return [...votes]
    .filter(([column]) => row[column] !== model.usual[column])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([column]) => column)
}

function vote(trees: Trees, row: Float32Array, k: number, votes: Map<number, number>): void {
  for (const root of trees.roots) {
    const path: number[] = []
    let node = root
    while (trees.feature[node] !== LEAF) {
      const column = trees.feature[node] as number
      path.push(column)
      node = (row[column] as number) <= (trees.threshold[node] as number) ? node + 1 : (trees.right[node] as number)
    }
    const worth = trees.values[(trees.right[node] as number) * trees.classes + k] as number
    for (const column of path) votes.set(column, (votes.get(column) ?? 0) + worth)
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
