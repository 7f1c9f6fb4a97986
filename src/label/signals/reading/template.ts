import {MISSING} from '../../model/trees.ts'
import {count, number, type Picture, type Reading, summed} from './picture.ts'

/** What the other lines of a line's template (same elements, same classes, same shape) are, by their chances. */
export const template: Reading = {
  names: summed.map((role) => `${role} share of template`),
  fill({view, chances: first, table, width, rows}: Picture, at) {
    const {template: lines, templateSize} = view
    summed.forEach((role, r) => {
      const k = number(role)
      const sums = new Float64Array(templateSize.length)
      for (let i = 0; i < rows; i++) (sums[lines[i] as number] as number) += first[i * count + k] as number
      for (let i = 0; i < rows; i++) {
        const own = first[i * count + k] as number
        const others = (templateSize[lines[i] as number] as number) - 1
        table[i * width + at + r] = others === 0 ? MISSING : ((sums[lines[i] as number] as number) - own) / others
      }
    })
  },
}
