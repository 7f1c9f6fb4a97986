import type {View} from '../view.ts'
import {chances} from './reading/chances.ts'
import type {Picture, Reading} from './reading/picture.ts'
import {storyElement} from './reading/story-element.ts'
import {storyPlace} from './reading/story-place.ts'
import {storyRun} from './reading/story-run.ts'
import {sums} from './reading/sums.ts'
import {template} from './reading/template.ts'
import {words} from './reading/words.ts'

const readings: readonly Reading[] = [chances, sums, storyPlace, storyRun, words, template, storyElement]

/**
 * What a pass made of the page: the columns that only the next pass has. A pass judges lines one by one; these say where
 * on the resulting picture a line stands.
 */
export const readingNames: readonly string[] = readings.flatMap(({names}) => names)

/** Fills the next pass's own columns from a pass's chances (`rows × roles`); `at` is the first of them. */
export function fillReading(view: View, first: Float32Array, table: Float32Array, width: number, at: number): void {
  const picture: Picture = {view, chances: first, table, width, rows: view.blocks.length}
  let column = at
  for (const {names, fill} of readings) {
    fill(picture, column)
    column += names.length
  }
}
