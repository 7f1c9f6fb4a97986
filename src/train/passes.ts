import {classes, firstWidth, fullWidth} from '../label/judge.ts'
import {askPass} from '../label/model/ask.ts'
import type {Trees} from '../label/model/trees.ts'
import {fillReading} from '../label/signals/reading.ts'
import {bin} from './bins.ts'
import type {Boosting} from './boost.ts'
import type {Rows} from './examples.ts'
import {BINS} from './grow.ts'
import {learnAll, type Task} from './pool.ts'

/** What has been learned: for each fold the passes from the pages outside it; and from all pages, where asked for. */
export interface Learned {
  folds: Trees[][]
  whole: Trees[]
}

export interface Course {
  folds: number
  /** How each pass is boosted. */
  passes: readonly Boosting[]
  /** Also learn from all pages, for the model that ships. */
  whole: boolean
  threads: number
  report: (line: string) => void
}

/**
 * Learns all passes. A later pass is taught on what earlier ones said of pages that they had not seen; the rows' tables
 * are left with the columns of the last pass.
 */
export async function learn(rows: Rows, course: Course): Promise<Learned> {
  const learned: Learned = {folds: Array.from({length: course.folds}, () => []), whole: []}
  for (const [pass, boosting] of course.passes.entries()) {
    if (pass > 0) readAcross(rows, learned.folds, pass - 1)
    const data = bin(rows.table, rows.count, fullWidth, pass > 0 ? fullWidth : firstWidth, BINS)
    const task = (name: string, fold: number): Task => ({
      name: `pass ${pass + 1} ${name}`,
      data,
      labels: rows.labels,
      weights: rows.weights,
      use: rowsOutside(rows, fold),
      classes,
      boosting,
    })
    const tasks = learned.folds.map((_, fold) => task(`without fold ${fold}`, fold))
    if (course.whole) tasks.push(task('on all pages', -1))
    const trees = await learnAll(tasks, course.threads, course.report)
    learned.folds.forEach((passes, fold) => void passes.push(trees[fold] as Trees))
    if (course.whole) learned.whole.push(trees[course.folds] as Trees)
  }
  return learned
}

function rowsOutside({count, folds, weights}: Rows, fold: number): Uint32Array {
  const use = new Uint32Array(count)
  let size = 0
  for (let row = 0; row < count; row++) if ((weights[row] as number) > 0 && folds[row] !== fold) use[size++] = row
  return use.slice(0, size)
}

/** Fills the later passes' columns of every page from the last pass (number `pass`) that has not seen it. */
function readAcross(rows: Rows, folds: readonly Trees[][], pass: number): void {
  rows.views.forEach((view, page) => {
    const start = (rows.starts[page] as number) * fullWidth
    const table = rows.table.subarray(start, start + view.blocks.length * fullWidth)
    const trees = folds[rows.folds[rows.starts[page] as number] as number]?.at(-1) as Trees
    const chances = askPass(trees, table, view.blocks.length, fullWidth, pass > 0 ? firstWidth : null)
    fillReading(view, chances, table, fullWidth, firstWidth)
  })
}
