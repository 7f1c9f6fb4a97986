/**
 * Boosted trees with vector leaves: one tree moves the scores of all classes at once.
 *
 * All trees lie one behind the other in flat arrays. A node `n` tests `row[feature[n]] <= threshold[n]`: yes goes on
 * at `n + 1`, no at `right[n]`. A leaf has feature `LEAF` and its values begin at `right[n] * classes` in `values`.
 */
export interface Trees {
  classes: number
  /** First node of each tree. */
  roots: Uint32Array
  feature: Uint16Array
  threshold: Float32Array
  right: Uint32Array
  values: Float32Array
  /** Scores (log odds, up to a constant) before the first tree. */
  base: Float32Array
}

export const LEAF = 0xffff

/** What a signal that is missing is stored as: below every real value, so that trees can tell it apart. */
export const MISSING = -1e9
