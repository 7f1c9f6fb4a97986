import type {Page} from '../tree/page.ts'
import {roles} from '../tree/role.ts'
import {askPass} from './model/ask.ts'
import type {Model} from './model/model.ts'
import {fillReading, readingNames} from './signals/reading.ts'
import {columnNames, fillSignals} from './table.ts'
import {look, type View} from './view.ts'
import type {Wording} from './wording.ts'

/** Columns of the first pass, and of the later ones, whose rows begin with the first's. */
export const firstWidth: number = columnNames.length
export const fullWidth: number = firstWidth + readingNames.length

/** A page judged: what was seen and how likely each role is for each block. */
export interface Judgement {
  view: View
  /** The last pass's rows. */
  table: Float32Array
  /** Probabilities after the last pass: `blocks × roles`. */
  chances: Float32Array
}

/** Sees a page's signals; the rows have room for the later passes' columns. */
export function see(page: Page, wording: Wording): {view: View; table: Float32Array} {
  const view = look(page, wording)
  const table = new Float32Array(view.blocks.length * fullWidth)
  fillSignals(view, table, fullWidth)
  return {view, table}
}

/** Judges every block of a page, as often as the model has passes. */
export function judge(page: Page, {passes, wording}: Pick<Model, 'passes' | 'wording'>): Judgement {
  const {view, table} = see(page, wording)
  const rows = view.blocks.length
  let chances: Float32Array = new Float32Array()
  passes.forEach((trees, pass) => {
    if (pass > 0) fillReading(view, chances, table, fullWidth, firstWidth)
    chances = askPass(trees, table, rows, fullWidth, pass > 0 ? firstWidth : null)
  })
  return {view, table, chances}
}

/** Number of classes: the roles. */
export const classes: number = roles.length
