/** The set that a story is in, by the number of the set's first story (union-find with path halving; Tarjan 1975). */
export function find(parents: Uint32Array, story: number): number {
  let at = story
  while (parents[at] !== at) {
    const above = parents[parents[at] as number] as number
    parents[at] = above
    at = above
  }
  return at
}

/** Makes one set of two; the smaller number names it, so that the outcome does not depend on the order of calls. */
export function unite(parents: Uint32Array, one: number, other: number): void {
  const a = find(parents, one)
  const b = find(parents, other)
  if (a < b) parents[b] = a
  else parents[a] = b
}
