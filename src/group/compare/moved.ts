/**
 * Which items stand out of order: all that are not in the heaviest ascending run of `places` (`places[i]` and `weights[i]` are item
 * i's place and weight). Of two paragraphs that changed places the shorter one has moved. O(n log n), by a tree of
 * prefix maxima (Fenwick 1994).
 */
export function outOfOrder(places: readonly number[], weights: readonly number[]): boolean[] {
  const size = places.reduce((most, place) => Math.max(most, place), -1) + 2
  /** At each node the item that ends the heaviest run so far among the places below it. */
  const tree = new Int32Array(size + 1).fill(-1)
  const sums = new Float64Array(places.length)
  const before = new Int32Array(places.length).fill(-1)
  let last = -1
  places.forEach((place, item) => {
    let best = -1
    for (let node = place; node > 0; node -= node & -node) best = heavier(best, tree[node] as number, sums)
    before[item] = best
    sums[item] = (weights[item] as number) + (sums[best] ?? 0)
    for (let node = place + 1; node <= size; node += node & -node)
      tree[node] = heavier(tree[node] as number, item, sums)
    last = heavier(last, item, sums)
  })
  const moved: boolean[] = Array(places.length).fill(true)
  for (let item = last; item >= 0; item = before[item] as number) moved[item] = false
  return moved
}

function heavier(one: number, other: number, sums: Float64Array): number {
  if (one < 0) return other
  if (other < 0) return one
  return (sums[other] as number) > (sums[one] as number) ? other : one
}
