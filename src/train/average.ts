import {LEAF, type Trees} from '../label/model/trees.ts'

/** Sets of trees as one that gives the mean of their scores: all trees one behind the other, leaves and base divided by their number. */
export function average(sets: readonly Trees[]): Trees {
  const [first] = sets
  if (!first) throw new Error('No trees to average')
  const share = 1 / sets.length
  const parts = {roots: [] as number[], feature: [] as number[], threshold: [] as number[], right: [] as number[]}
  const values: number[] = []
  for (const set of sets) {
    const nodes = parts.feature.length
    const leaves = values.length / set.classes
    for (const root of set.roots) parts.roots.push(root + nodes)
    set.feature.forEach((feature, node) => {
      parts.feature.push(feature)
      parts.threshold.push(set.threshold[node] as number)
      parts.right.push((set.right[node] as number) + (feature === LEAF ? leaves : nodes))
    })
    for (const value of set.values) values.push(value * share)
  }
  return {
    classes: first.classes,
    roots: Uint32Array.from(parts.roots),
    feature: Uint16Array.from(parts.feature),
    threshold: Float32Array.from(parts.threshold),
    right: Uint32Array.from(parts.right),
    values: Float32Array.from(values),
    base: first.base.map((_, k) => sets.reduce((sum, {base}) => sum + (base[k] as number) * share, 0)),
  }
}
