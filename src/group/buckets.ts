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

/** How alike two stories are, by their places in the order of ranks: from 1 on they are the same copy. */
type Alike = (one: number, other: number) => number

/** Unites two stories if they belong together; whether they do. */
type Joins = (one: number, other: number) => boolean

/** How alike stories are that are joined in a first round, before weaker links are looked at. */
const STRONG = 1.5
/** How alike two more members must be where sets of several are to be one: a paragraph that an outlet sets everywhere links two copies. */
const BRIDGE = 0.75

/**
 * Unites the stories that meet in a bucket of some band and are the same copy. `ranks[story]` is a story's place in the order in which
 * they are compared, fullest first: the first of each copy in a bucket stands for it (a star), so that a bucket of n stories
 * takes n comparisons, not n². Returns parents by rank.
 */
export function uniteSame(shelf: Shelf, ranks: Uint32Array, alike: Alike, work: Work): Uint32Array {
  const sets = singleSets(shelf.count)
  const entries = new Float64Array(shelf.owners.length)
  const compare = remembering(alike, shelf.count, work)
  for (const needed of [STRONG, 1]) {
    const joins: Joins = (one, other) => {
      if (compare(one, other) < needed) return false
      const a = companion(sets, one)
      const b = companion(sets, other)
      if (a >= 0 && b >= 0 && compare(a, b) < BRIDGE) return false
      unite(sets, one, other)
      return true
    }
    for (let band = 0; band < BANDS; band++)
      walkBuckets(entries, sortBand(shelf, ranks, band, entries), sets, joins, work)
  }
  return sets.parents
}

/** `alike`, counted, with pairs that have nothing to do with each other asked once. */
function remembering(alike: Alike, count: number, work: Work): Alike {
  const strangers = new Float64Array(REMEMBERED).fill(-1)
  return (one, other) => {
    const pair = one * count + other
    const slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) & (REMEMBERED - 1)
    if (strangers[slot] === pair) return 0
    work.comparisons++
    const found = alike(one, other)
    if (found < BRIDGE) strangers[slot] = pair
    return found
  }
}

/** Fills `entries` with a band's keys and the ranks of their stories, sorted, in one number each of 53 bits; returns what a key is worth in it. */
function sortBand({owners, keys, count}: Shelf, ranks: Uint32Array, band: number, entries: Float64Array): number {
  const rankBits = Math.max(1, Math.ceil(Math.log2(count + 1)))
  const dropped = Math.max(0, rankBits + 32 - 53)
  const unit = 2 ** rankBits
  for (let i = 0; i < entries.length; i++) {
    const key = (keys.values[i * BANDS + band] as number) >>> dropped
    entries[i] = key * unit + (ranks[owners.values[i] as number] as number)
  }
  entries.sort()
  return unit
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
