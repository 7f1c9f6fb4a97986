import {mixed} from './shingles.ts'

/** Bands of a signature and least hashes in each: two passages that share half their shingles meet in some band four times in five. */
export const BANDS = 6
const ROWS = 2

/** Seeds of the hash functions, from the fractions of the golden ratio's multiples. */
const seeds = Uint32Array.from({length: BANDS * ROWS}, (_, i) => mixed(Math.imul(i + 1, 0x9e3779b9)))
const least = new Uint32Array(BANDS * ROWS)

/**
 * The MinHash signature of a passage, banded for locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998): a key a band, equal
 * with the chance of their Jaccard similarity to the power of the rows. `values` are shingles; `keys` gets `BANDS` numbers at `at`.
 */
export function sign(values: Uint32Array, from: number, to: number, keys: Uint32Array, at: number): void {
  least.fill(0xffffffff)
  for (let i = from; i < to; i++) {
    const shingle = (values[i] as number) >>> 1
    for (let h = 0; h < least.length; h++) {
      const hash = mixed(shingle ^ (seeds[h] as number)) >>> 0
      if (hash < (least[h] as number)) least[h] = hash
    }
  }
  for (let band = 0; band < BANDS; band++) {
    let key = band
    for (let row = 0; row < ROWS; row++) key = mixed(Math.imul(key, 31) + (least[band * ROWS + row] as number))
    keys[at + band] = key
  }
}
