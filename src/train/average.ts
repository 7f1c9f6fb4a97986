import {LEAF, type Trees} from '../label/model/trees.ts'

/**
 * Sets of trees as one that gives the mean of their scores: a tree of each set in turn, so that the first trees of the whole are the
 * first of every set; leaves and base divided by the number of sets.
 */
export function average(sets: readonly Trees[]): Trees {
  const [first] = sets
  if (!first) throw new Error('No trees to average')
  const share = 1 / sets.length
  const rope = new Rope(first.classes)
  const most = Math.max(...sets.map(({roots}) => roots.length))
  for (let t = 0; t < most; t++) for (const set of sets) if (t < set.roots.length) rope.add(set, t, share)
  return rope.trees(first.base.map((_, k) => sets.reduce((sum, {base}) => sum + (base[k] as number) * share, 0)))
}

/** Trees one behind the other. */
class Rope {
  readonly classes: number
  readonly roots: number[] = []
  readonly feature: number[] = []
  readonly threshold: number[] = []
  readonly right: number[] = []
  readonly values: number[] = []

  constructor(classes: number) {
    this.classes = classes
  }

  /** Adds tree `t` of a set, its leaves times `share`. */
  add(set: Trees, t: number, share: number): void {
    const from = set.roots[t] as number
    const to = set.roots[t + 1] ?? set.feature.length
    const shift = this.feature.length - from
    this.roots.push(from + shift)
    for (let node = from; node < to; node++) {
      const target = set.right[node] as number
      const leaf = set.feature[node] === LEAF
      this.feature.push(set.feature[node] as number)
      this.threshold.push(set.threshold[node] as number)
      this.right.push(leaf ? this.values.length / this.classes : target + shift)
      if (!leaf) continue
      for (let k = 0; k < this.classes; k++) this.values.push((set.values[target * this.classes + k] as number) * share)
    }
  }

  trees(base: Float32Array): Trees {
    return {
      classes: this.classes,
      roots: Uint32Array.from(this.roots),
      feature: Uint16Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      right: Uint32Array.from(this.right),
      values: Float32Array.from(this.values),
      base,
    }
  }
}
