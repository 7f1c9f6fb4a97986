import {WORD, type Words} from './words.ts'

/** A shingle is three words, five ideographs, or eight letters of Thai. */
const ROOM = 3 * WORD

/** The shingles of a paragraph, the first `count` entries of each array; reused from paragraph to paragraph. */
export interface Shingles {
  count: number
  /** Hash of 31 bits, and a lowest bit that says whether the shingle is speech. */
  values: Uint32Array
  /** 1 for the last shingle that begins in its sentence. */
  ends: Uint8Array
}

export function shinglesOf(room: number): Shingles {
  return {count: 0, values: new Uint32Array(room), ends: new Uint8Array(room)}
}

/** Reads the shingles that stand wholly in a paragraph, one for each word that begins one. */
export function readShingles({count, hashes, weights, quoted, ends}: Words, shingles: Shingles): void {
  let found = 0
  for (let i = 0; i < count; i++) {
    let hash = 0
    let weight = 0
    let last = i
    while (last < count && weight < ROOM) {
      hash = mixed(Math.imul(hash, 31) + (hashes[last] as number))
      weight += weights[last++] as number
    }
    if (weight < ROOM) break
    const speech = quoted[i] === 1 && quoted[last - 1] === 1 ? 1 : 0
    shingles.values[found] = ((hash << 1) | speech) >>> 0
    shingles.ends[found++] = ends[i] as number
  }
  shingles.count = found
}

/** Spreads a number over 32 bits (the last step of MurmurHash3, public domain). */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
