import {type Role, roles} from '../../../tree/role.ts'
import {MISSING} from '../../model/trees.ts'
import {count, number, type Picture, type Reading} from './picture.ts'

const near: readonly Role[] = [
  'body',
  'related',
  'furniture',
  'caption',
  'alt',
  'subheading',
  'headline',
  'standfirst',
  'note',
  'byline',
]
const offsets = [-2, -1, 1, 2] as const

/** Chances of the line itself, and of the lines around it. */
export const chances: Reading = {
  names: [
    ...roles.map((role) => `first reading: ${role}`),
    ...near.flatMap((role) =>
      offsets.map((offset) => `first reading: ${role}, ${Math.abs(offset)} ${offset < 0 ? 'before' : 'after'}`),
    ),
  ],
  fill({chances: first, table, width, rows}: Picture, at) {
    for (let i = 0; i < rows; i++) {
      let cell = i * width + at
      for (let k = 0; k < count; k++) table[cell++] = first[i * count + k] as number
      for (const role of near) {
        const k = number(role)
        for (const offset of offsets) {
          const j = i + offset
          table[cell++] = j < 0 || j >= rows ? MISSING : (first[j * count + k] as number)
        }
      }
    }
  },
}
