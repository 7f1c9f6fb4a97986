import {LEAF, type Trees} from '../label/model/trees.ts'
import type {Binned} from './bins.ts'
import type {GrownNode} from './grow.ts'

/** Trees as they are grown and written down, node after node; can score the binned rows by the newest tree. */
export class Forest {
  readonly roots: number[] = []
  readonly feature: number[] = []
  readonly threshold: number[] = []
  readonly bin: number[] = []
  readonly right: number[] = []
  readonly values: number[] = []
  readonly classes: number
  readonly base: Float32Array

  constructor(classes: number, base: Float32Array) {
    this.classes = classes
    this.base = base
  }

  add(root: GrownNode, data: Binned, valuesOf: (leaf: GrownNode) => Float32Array): void {
    this.roots.push(this.feature.length)
    const write = (node: GrownNode): void => {
      const at = this.feature.length
      const leaf = !node.left || !node.right
      this.feature.push(leaf ? LEAF : node.column)
      this.threshold.push(leaf ? 0 : (data.edges[node.column]?.[node.bin] ?? 0))
      this.bin.push(node.bin)
      this.right.push(this.values.length / this.classes)
      if (leaf) {
        for (const value of valuesOf(node)) this.values.push(value)
        return
      }
      write(node.left as GrownNode)
      this.right[at] = this.feature.length
      write(node.right as GrownNode)
    }
    write(root)
  }

  addTo(scores: Float32Array, data: Binned): void {
    const root = this.roots.at(-1) as number
    for (let row = 0; row < data.rows; row++) {
      let node = root
      let test = this.feature[node] as number
      while (test !== LEAF) {
        node =
          (data.bins[test * data.rows + row] as number) <= (this.bin[node] as number)
            ? node + 1
            : (this.right[node] as number)
        test = this.feature[node] as number
      }
      const leaf = (this.right[node] as number) * this.classes
      for (let k = 0; k < this.classes; k++)
        (scores[row * this.classes + k] as number) += this.values[leaf + k] as number
    }
  }

  trees(): Trees {
    return {
      classes: this.classes,
      roots: Uint32Array.from(this.roots),
      feature: Uint16Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      right: Uint32Array.from(this.right),
      values: Float32Array.from(this.values),
      base: this.base,
    }
  }
}
