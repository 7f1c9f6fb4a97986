import type {Shelf} from './shelf.ts'
import {BANDS} from './signature.ts'
import {companion, find, type Sets, singleSets, unite} from './union.ts'

/** Different copies that are kept for comparison in one bucket: a passage that more of them have is a phrase, not a copy. */
const LEADERS = 8
/** Comparisons in vain allowed in one bucket, so that boilerplate in thousands of stories costs no more than in a few. */
const MISSES = 64
/** Pairs known to differ that are remembered, at most. */
const REMEMBERED = 1 << 20

/** How much was done: buckets with several stories, and pairs of stories compared. */
export interface Work {
  buckets: number
  comparisons: number
}

/** Whether two stories, by their places in the order of ranks, are the same copy; `share`: of the likeness that this takes. */
type Same = (one: number, other: number, share: number) => boolean

/** Unites two stories if they belong together; whether they do. */
type Joins = (one: number, other: number) => boolean

/** Share of the likeness that two more members must have where sets of several are to be one: versions of a version drift apart. */
const BRIDGE = 0.75

/**
 * Unites the stories that meet in a bucket of some band and are the same copy. `ranks[story]` is a story's place in the order in which
 * they are compared, fullest first: the first of each copy in a bucket stands for it (a star), so that a bucket of n stories
 * takes n comparisons, not n². Returns parents by rank.
 */
export function uniteSame(shelf: Shelf, ranks: Uint32Array, same: Same, work: Work): Uint32Array {
  const {owners, keys, count} = shelf
  const sets = singleSets(count)
  const differ = new Float64Array(REMEMBERED).fill(-1)
  // Key and rank in one number of 53 bits, which sorts fast.
  const rankBits = Math.max(1, Math.ceil(Math.log2(count + 1)))
  const unit = 2 ** rankBits
  const dropped = Math.max(0, rankBits + 32 - 53)
  const entries = new Float64Array(owners.length)
  const isSame = (one: number, other: number): boolean => {
    const pair = one * count + other
    const slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) & (REMEMBERED - 1)
    if (differ[slot] === pair) return false
    work.comparisons++
    if (same(one, other, 1)) return true
    differ[slot] = pair
    return false
  }
  const joins: Joins = (one, other) => {
    if (!isSame(one, other)) return false
    const a = companion(sets, one)
    const b = companion(sets, other)
    if (a >= 0 && b >= 0) {
      work.comparisons++
      if (!same(a, b, BRIDGE)) return false
    }
    unite(sets, one, other)
    return true
  }
  for (let band = 0; band < BANDS; band++) {
    for (let i = 0; i < entries.length; i++) {
      const key = (keys.values[i * BANDS + band] as number) >>> dropped
      entries[i] = key * unit + (ranks[owners.values[i] as number] as number)
    }
    entries.sort()
    walkBuckets(entries, unit, sets, joins, work)
  }
  return sets.parents
}

function walkBuckets(entries: Float64Array, unit: number, sets: Sets, joins: Joins, work: Work): void {
  let from = 0
  while (from < entries.length) {
    const key = Math.floor((entries[from] as number) / unit)
    const behind = (key + 1) * unit
    let to = from + 1
    while (to < entries.length && (entries[to] as number) < behind) to++
    if (to - from > 1) {
      work.buckets++
      walkBucket(entries, from, to, key * unit, sets.parents, joins)
    }
    from = to
  }
}

function walkBucket(
  entries: Float64Array,
  from: number,
  to: number,
  base: number,
  parents: Uint32Array,
  joins: Joins,
): void {
  const leaders: number[] = []
  let misses = 0
  for (let i = from; i < to; i++) {
    const story = (entries[i] as number) - base
    const set = find(parents, story)
    let met = leaders.some((leader) => find(parents, leader) === set)
    for (let l = 0; l < leaders.length && !met; l++) {
      if (misses >= MISSES) return
      met = joins(leaders[l] as number, story)
      if (!met) misses++
    }
    if (!met && leaders.length < LEADERS) leaders.push(story)
  }
}
