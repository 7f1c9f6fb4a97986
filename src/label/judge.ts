import type {Page} from '../tree/page.ts'
import {roles} from '../tree/role.ts'
import {ask} from './model/ask.ts'
import type {Model} from './model/model.ts'
import {fillReading, readingNames} from './signals/reading.ts'
import {columnNames, fillSignals} from './table.ts'
import {look, type View} from './view.ts'

/** Columns of the first pass, and of the second, whose rows begin with the first's. */
export const firstWidth: number = columnNames.length
export const secondWidth: number = firstWidth + readingNames.length

/** A page judged: what was seen and how likely each role is for each block. */
export interface Judgement {
  view: View
  /** The second pass's rows. */
  table: Float32Array
  /** Probabilities after each pass: `blocks × roles`. */
  first: Float32Array
  second: Float32Array
}

/** Sees a page's signals; the rows have room for the second pass's columns. */
export function see(page: Page): {view: View; table: Float32Array} {
  const view = look(page)
  const table = new Float32Array(view.blocks.length * secondWidth)
  fillSignals(view, table, secondWidth)
  return {view, table}
}

/** Judges every block of a page twice. */
export function judge(page: Page, model: Pick<Model, 'first' | 'second'>): Judgement {
  const {view, table} = see(page)
  const rows = view.blocks.length
  const first = ask(model.first, table, rows, secondWidth)
  fillReading(view, first, table, secondWidth, firstWidth)
  const second = ask(model.second, table, rows, secondWidth)
  return {view, table, first, second}
}

/** Number of classes: the roles. */
export const classes: number = roles.length
