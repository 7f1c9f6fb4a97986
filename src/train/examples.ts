import {fullWidth, see} from '../label/judge.ts'
import type {View} from '../label/view.ts'
import type {Wording} from '../label/wording.ts'
import type {Page} from '../tree/page.ts'
import {type Role, roles} from '../tree/role.ts'
import {UNLABELLED} from './project.ts'
import {hash, random} from './random.ts'

/** One page in one view with the roles of its blocks (`UNLABELLED` where none is known). */
export interface Example {
  id: string
  fold: number
  publisher: string
  page: Page
  roles: Uint8Array
  /** Weight of the whole page. */
  weight: number
  holdsStory: boolean
  /** The view, the way it was spoiled, or `invented`. */
  kind: string
}

/** Examples as rows: all blocks of all pages, one after the other. */
export interface Rows {
  count: number
  /** Rows of `fullWidth` columns; the later passes' are filled later. Shared between threads. */
  table: Float32Array
  labels: Uint8Array
  weights: Float32Array
  folds: Uint8Array
  /** First row of each page, and the number of rows. */
  starts: number[]
  views: View[]
}

/** Rare roles weigh more, or the trees would hardly look at them. */
const rarity: Partial<Record<Role, number>> = {headline: 2, standfirst: 1.5, note: 1.5, duplicate: 1.5}
const rare = roles.map((role) => rarity[role] ?? 1)
const FURNITURE = roles.indexOf('furniture')
const RELATED = roles.indexOf('related')
/** Lines of furniture this far from any line of the story are easy: only some of them are trained on. */
const FAR = 12
const KEPT = 0.35

/** Sees all signals of all examples; `wordings`: for each fold what was learned from the pages outside it. */
export function toRows(examples: readonly Example[], wordings: readonly Wording[]): Rows {
  const count = examples.reduce((sum, {page}) => sum + page.children.length, 0)
  const table = new Float32Array(new SharedArrayBuffer(count * fullWidth * 4))
  const rows: Rows = {
    count,
    table,
    labels: new Uint8Array(new SharedArrayBuffer(count)),
    weights: new Float32Array(new SharedArrayBuffer(count * 4)),
    folds: new Uint8Array(new SharedArrayBuffer(count)),
    starts: [],
    views: [],
  }
  let at = 0
  for (const example of examples) {
    const seen = see(example.page, wordings[example.fold] as Wording)
    rows.starts.push(at)
    rows.views.push(seen.view)
    table.set(seen.table, at * fullWidth)
    weigh(example, rows, at)
    at += seen.view.blocks.length
  }
  return rows
}

function weigh({id, fold, roles: labels, weight}: Example, rows: Rows, at: number): void {
  const next = random(hash(id))
  const count = labels.length
  const share = weight * Math.min(3, Math.max(0.4, Math.sqrt(150 / Math.max(1, count))))
  const distance = distances(labels)
  for (let i = 0; i < count; i++) {
    rows.folds[at + i] = fold
    rows.labels[at + i] = labels[i] as number
    const easy = (distance[i] as number) > FAR && (labels[i] === FURNITURE || labels[i] === RELATED)
    const kept = labels[i] !== UNLABELLED && (!easy || next() < KEPT)
    rows.weights[at + i] = kept ? share * (rare[labels[i] as number] ?? 1) : 0
  }
}

/** Lines between each line and the nearest one of the story. */
function distances(labels: Uint8Array): Int32Array {
  const out = new Int32Array(labels.length)
  let since = 1000
  for (let i = 0; i < labels.length; i++) {
    since = isStory(labels[i] as number) ? 0 : since + 1
    out[i] = since
  }
  since = 1000
  for (let i = labels.length - 1; i >= 0; i--) {
    since = isStory(labels[i] as number) ? 0 : since + 1
    out[i] = Math.min(out[i] as number, since)
  }
  return out
}

function isStory(label: number): boolean {
  return label !== FURNITURE && label !== RELATED && label !== UNLABELLED
}
