import {classes, firstWidth, secondWidth} from '../label/judge.ts'
import {ask} from '../label/model/ask.ts'
import type {Trees} from '../label/model/trees.ts'
import {fillReading} from '../label/signals/reading.ts'
import {bin} from './bins.ts'
import type {Boosting} from './boost.ts'
import type {Rows} from './examples.ts'
import {BINS} from './grow.ts'
import {learnAll, type Task} from './pool.ts'

/** What both passes have learned: for each fold, from the pages outside it; and from all pages where asked for. */
export interface Learned {
  first: Trees[]
  second: Trees[]
  whole: {first: Trees; second: Trees} | null
}

export interface Course {
  folds: number
  first: Boosting
  second: Boosting
  /** Also learn from all pages, for the model that ships. */
  whole: boolean
  /** Learn a second pass for each fold, for cross-validation. */
  crossed: boolean
  threads: number
  report: (line: string) => void
}

/**
 * Learns both passes. The second pass is taught on what first passes said of pages that they had not seen.
 */
export async function learn(rows: Rows, course: Course): Promise<Learned> {
  const folds = Array.from({length: course.folds}, (_, fold) => fold)
  const task = (name: string, data: Task['data'], boosting: Boosting, fold: number): Task => ({
    name,
    data,
    labels: rows.labels,
    weights: rows.weights,
    use: rowsOutside(rows, fold),
    classes,
    boosting,
  })
  const firstData = bin(rows.table, rows.count, secondWidth, firstWidth, BINS)
  const firstTasks = folds.map((fold) => task(`first pass without fold ${fold}`, firstData, course.first, fold))
  if (course.whole) firstTasks.push(task('first pass on all', firstData, course.first, -1))
  const first = await learnAll(firstTasks, course.threads, course.report)
  readAcross(rows, first)
  const secondData = bin(rows.table, rows.count, secondWidth, secondWidth, BINS)
  const secondTasks = course.crossed
    ? folds.map((fold) => task(`second pass without fold ${fold}`, secondData, course.second, fold))
    : []
  if (course.whole) secondTasks.push(task('second pass on all', secondData, course.second, -1))
  const second = await learnAll(secondTasks, course.threads, course.report)
  const whole = course.whole ? {first: first[course.folds] as Trees, second: second.at(-1) as Trees} : null
  return {first: first.slice(0, course.folds), second: course.crossed ? second.slice(0, course.folds) : [], whole}
}

function rowsOutside({count, folds, weights}: Rows, fold: number): Uint32Array {
  const use = new Uint32Array(count)
  let size = 0
  for (let row = 0; row < count; row++) if ((weights[row] as number) > 0 && folds[row] !== fold) use[size++] = row
  return use.slice(0, size)
}

/** Fills the second pass's columns of every page from the first pass that has not seen it. */
function readAcross(rows: Rows, first: readonly Trees[]): void {
  rows.views.forEach((view, page) => {
    const start = (rows.starts[page] as number) * secondWidth
    const table = rows.table.subarray(start, start + view.blocks.length * secondWidth)
    const trees = first[rows.folds[rows.starts[page] as number] as number] as Trees
    fillReading(view, ask(trees, table, view.blocks.length, secondWidth), table, secondWidth, firstWidth)
  })
}
