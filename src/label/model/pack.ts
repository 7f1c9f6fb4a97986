import type {Wording} from '../wording.ts'
import type {Model} from './model.ts'
import type {Trees} from './trees.ts'

/** Version of the packed form; a model packed otherwise is refused. */
const FORM = 3

/**
 * A model as bytes: for each set of trees the counts, then roots, columns, thresholds, branches and leaf values (16 bits, scaled), before them the wording (8 bits, scaled),
 * little endian, each array at a multiple of four.
 */
export function pack(model: Model): Uint8Array {
  const parts: Uint8Array[] = [
    bytes(Uint32Array.of(FORM, model.usual.length, model.passes.length)),
    bytes(model.usual),
    ...packWording(model.wording),
  ]
  for (const trees of [...model.passes, model.headline, model.story]) parts.push(...packTrees(trees))
  const out = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += padded(part.length)
  }
  return out
}

function packWording({buckets, weights, scale, base}: Wording): Uint8Array[] {
  return [
    bytes(Uint32Array.of(buckets.length, base.length)),
    bytes(Float32Array.of(scale)),
    bytes(base),
    bytes(buckets),
    bytes(weights),
  ]
}

function packTrees(trees: Trees): Uint8Array[] {
  const scale = trees.values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 32767
  const right = Uint16Array.from(trees.right, (target, node) =>
    trees.feature[node] === 0xffff ? target : target - node,
  )
  return [
    bytes(Uint32Array.of(trees.classes, trees.roots.length, trees.feature.length, trees.values.length)),
    bytes(Float32Array.of(scale)),
    bytes(trees.base),
    bytes(trees.roots),
    bytes(trees.feature),
    bytes(trees.threshold),
    bytes(right),
    bytes(Int16Array.from(trees.values, (value) => Math.round(value / scale))),
  ]
}

/** The model in packed bytes; throws where they are not of this form. */
export function unpack(packed: Uint8Array): Model {
  const read = new Reader(packed)
  const [form, width, passes] = read.words(3)
  if (form !== FORM) throw new Error('The packed model is of another form: build it again with npm run train')
  const usual = read.floats(width as number)
  return {
    usual,
    wording: unpackWording(read),
    passes: Array.from({length: passes as number}, () => unpackTrees(read)),
    headline: unpackTrees(read),
    story: unpackTrees(read),
  }
}

function unpackWording(read: Reader): Wording {
  const [count, classes] = read.words(2) as unknown as [number, number]
  const [scale] = read.floats(1) as unknown as [number]
  return {scale, base: read.floats(classes), buckets: read.words(count), weights: read.small(count * classes)}
}

function unpackTrees(read: Reader): Trees {
  const [classes, trees, nodes, values] = read.words(4) as unknown as [number, number, number, number]
  const [scale] = read.floats(1) as unknown as [number]
  const base = read.floats(classes)
  const roots = read.words(trees)
  const feature = read.halves(nodes)
  const threshold = read.floats(nodes)
  const right = new Uint32Array(read.halves(nodes))
  for (let node = 0; node < nodes; node++) if (feature[node] !== 0xffff) (right[node] as number) += node
  const leaves = new Float32Array(read.signed(values))
  for (let i = 0; i < values; i++) (leaves[i] as number) *= scale
  return {classes, base, roots, feature, threshold, right, values: leaves}
}

function bytes(array: Uint32Array | Uint16Array | Int16Array | Int8Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function padded(length: number): number {
  return (length + 3) & ~3
}

/** Reads arrays one behind the other. */
class Reader {
  readonly #buffer: ArrayBuffer
  #at = 0

  constructor(packed: Uint8Array) {
    this.#buffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer
  }

  #take(size: number): number {
    const from = this.#at
    this.#at += padded(size)
    return from
  }

  words(count: number): Uint32Array {
    return new Uint32Array(this.#buffer, this.#take(count * 4), count)
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.#buffer, this.#take(count * 4), count)
  }

  halves(count: number): Uint16Array {
    return new Uint16Array(this.#buffer, this.#take(count * 2), count)
  }

  small(count: number): Int8Array {
    return new Int8Array(this.#buffer, this.#take(count), count)
  }

  signed(count: number): Int16Array {
    return new Int16Array(this.#buffer, this.#take(count * 2), count)
  }
}
