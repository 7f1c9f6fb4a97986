import * as kind from '../../characters.ts'
import {MISSING} from '../../model/trees.ts'
import type {View} from '../../view.ts'
import {count, number, type Reading, summed} from './picture.ts'

/**
 * What the lines that look like this one, between lines that look like its neighbours, are by their chances. In plain text this is what
 * tells a list of cards (title, teaser, title, teaser) from copy (paragraph after paragraph).
 */
export const likeness: Reading = {
  names: [...summed.map((role) => `${role} share of lines alike`), 'lines alike'],
  fill({view, chances, table, width, rows}, at) {
    const {groups, sizes} = group(view)
    summed.forEach((role, r) => {
      const k = number(role)
      const sums = new Float64Array(sizes.length)
      for (let i = 0; i < rows; i++) (sums[groups[i] as number] as number) += chances[i * count + k] as number
      for (let i = 0; i < rows; i++) {
        const others = (sizes[groups[i] as number] as number) - 1
        const own = chances[i * count + k] as number
        table[i * width + at + r] = others === 0 ? MISSING : ((sums[groups[i] as number] as number) - own) / others
      }
    })
    for (let i = 0; i < rows; i++)
      table[i * width + at + summed.length] = Math.log1p(sizes[groups[i] as number] as number)
  },
}

/** Numbers of lines that are alike, and how many each number has. */
function group({lines, blocks}: View): {groups: Int32Array; sizes: number[]} {
  const looks = Int32Array.from(blocks, ({data}, i) => {
    const scan = lines[i]?.scan
    if (!scan) return 0
    const length = Math.min(7, Math.floor(Math.log2(1 + scan.size / 12)))
    const linked = data.linked !== null && data.linked * 2 > scan.chars ? 1 : 0
    const counted = scan.digits * 4 > scan.chars ? 1 : 0
    return ((length * 2 + (scan.end === kind.STOP ? 1 : 0)) * 2 + linked) * 2 + counted
  })
  const numbers = new Map<number, number>()
  const sizes: number[] = []
  const look = (i: number): number => (looks[i] ?? 0) + 1
  const groups = Int32Array.from(looks, (own, i) => {
    const key = ((own + 1) * 64 + (i > 0 ? look(i - 1) >> 2 : 0)) * 64 + (i + 1 < looks.length ? look(i + 1) >> 2 : 0)
    let number = numbers.get(key)
    if (number === undefined) {
      number = sizes.length
      numbers.set(key, number)
      sizes.push(0)
    }
    ;(sizes[number] as number)++
    return number
  })
  return {groups, sizes}
}
