import {count, number, type Picture, type Reading, summed} from './picture.ts'

/** How many lines of a role stand before, after and near a line, by their chances. */
export const sums: Reading = {
  names: summed.flatMap((role) => [
    `${role} lines before`,
    `${role} lines after`,
    `${role} lines within 3`,
    `${role} lines within 8`,
  ]),
  fill({chances: first, table, width, rows}: Picture, at) {
    summed.forEach((role, r) => {
      const sums = new Float64Array(rows + 1)
      for (let i = 0; i < rows; i++) sums[i + 1] = (sums[i] as number) + (first[i * count + number(role)] as number)
      const between = (from: number, to: number): number =>
        (sums[Math.min(rows, to)] as number) - (sums[Math.max(0, from)] as number)
      for (let i = 0; i < rows; i++) {
        const cell = i * width + at + r * 4
        table[cell] = Math.log1p(sums[i] as number)
        table[cell + 1] = Math.log1p((sums[rows] as number) - (sums[i + 1] as number))
        table[cell + 2] = between(i - 3, i + 4)
        table[cell + 3] = between(i - 8, i + 9)
      }
    })
  },
}
