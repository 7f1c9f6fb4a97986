import {roles} from '../../../tree/role.ts'
import {toProbabilities} from '../../model/ask.ts'
import type {PageSignals} from './page-signals.ts'

const count = roles.length

/** How likely a line's words alone make each role. */
export const wording: PageSignals = {
  names: roles.map((role) => `wording-of-${role}`),
  fill({blocks, wording: scores}, {table, width, at}) {
    for (let i = 0; i < blocks.length; i++) {
      const row = i * width + at
      for (let k = 0; k < count; k++) table[row + k] = scores[i * count + k] as number
      toProbabilities(table, row, count)
    }
  },
}
