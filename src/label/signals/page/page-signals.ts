import type {View} from '../../view.ts'
import {elements} from './elements.ts'
import {landmarkSignals} from './landmarks.ts'
import {layout} from './layout.ts'
import {metadata} from './metadata.ts'
import {neighbours} from './neighbours.ts'
import {place} from './place.ts'
import {prose} from './prose.ts'
import {repeats} from './repeats.ts'
import {rhythm} from './rhythm.ts'
import {surroundings} from './surroundings.ts'
import {title} from './title.ts'
import {vocabulary} from './vocabulary.ts'
import {wording} from './wording.ts'

/** A table of signals, a row a block, and where a family's columns begin in each row. */
export interface Columns {
  table: Float32Array
  width: number
  at: number
  /** Where in a row a signal's column stands; families further down the list may read those above. */
  columnOf: (name: string) => number
}

/** A family of signals that need the page around a block: named columns, filled for all blocks at once. */
export interface PageSignals {
  names: readonly string[]
  fill: (view: View, columns: Columns) => void
}

/** All families that look at a block's place on the page. The last three read the columns of the others. */
export const pageSignals: readonly PageSignals[] = [
  layout,
  place,
  prose,
  rhythm,
  repeats,
  vocabulary,
  wording,
  title,
  metadata,
  elements,
  landmarkSignals,
  surroundings,
  neighbours,
]
