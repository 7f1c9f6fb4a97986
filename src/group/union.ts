/** The set that a story is in, by the number of the set's first story (union-find with path halving; Tarjan 1975). */
export function find(parents: Uint32Array | number[], story: number): number {
  let at = story
  while (parents[at] !== at) {
    const above = parents[parents[at] as number] as number
    parents[at] = above
    at = above
  }
  return at
}

/** Sets of stories, which are numbered by rank. */
export interface Sets {
  parents: Uint32Array
  /** For the first story of a set of several: another of them. For others: itself. */
  seconds: Uint32Array
}

/** Each story in a set of its own. */
export function singleSets(count: number): Sets {
  const alone = Uint32Array.from({length: count}, (_, story) => story)
  return {parents: alone, seconds: alone.slice()}
}

/** Makes one set of two; the smaller number names it, so that the outcome does not depend on the order of calls. */
export function unite({parents, seconds}: Sets, one: number, other: number): void {
  const a = find(parents, one)
  const b = find(parents, other)
  if (a === b) return
  const first = Math.min(a, b)
  const joined = Math.max(a, b)
  parents[joined] = first
  if (seconds[first] === first) seconds[first] = joined
}

/** A member of a story's set that is not the story, or -1 where there is none. */
export function companion({parents, seconds}: Sets, story: number): number {
  const first = find(parents, story)
  if (first !== story) return first
  const second = seconds[first] as number
  return second === first ? -1 : second
}
