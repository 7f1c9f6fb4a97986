import {random} from './random.ts'

/** A table of signals in bytes, one column behind the other, and what each byte stands for. */
export interface Binned {
  rows: number
  columns: number
  /** Bin of row r in column c at `c * rows + r`. */
  bins: Uint8Array
  /** For each column the upper edges of its bins, ascending; a value in bin b is ≤ edge b. */
  edges: Float32Array[]
}

const SAMPLE = 40_000

/**
 * Sorts each column's values into at most `most` bins of about equal weight.
 *
 * `table` holds rows of `width` signals, of which the first `columns` are used. The bytes are shared between threads. Edges lie halfway between neighbouring values, so that a threshold carries over
 * to values not seen.
 */
export function bin(table: Float32Array, rows: number, width: number, columns: number, most: number): Binned {
  const bins = new Uint8Array(new SharedArrayBuffer(rows * columns))
  const edges: Float32Array[] = []
  const next = random(11)
  const sample = Uint32Array.from({length: Math.min(SAMPLE, rows)}, (_, i) =>
    rows <= SAMPLE ? i : Math.floor(next() * rows),
  )
  for (let column = 0; column < columns; column++) {
    const values = new Float32Array(sample.length)
    for (let i = 0; i < sample.length; i++) values[i] = table[(sample[i] as number) * width + column] as number
    const cuts = cutPoints(values.sort(), most)
    edges.push(cuts)
    for (let row = 0; row < rows; row++) bins[column * rows + row] = binOf(cuts, table[row * width + column] as number)
  }
  return {rows, columns, bins, edges}
}

/** Upper edges of all bins but the last: at most `most - 1`. */
function cutPoints(sorted: Float32Array, most: number): Float32Array {
  const cuts: number[] = []
  const step = sorted.length / most
  let target = step
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [here, there] = [sorted[i] as number, sorted[i + 1] as number]
    if (here === there) continue
    const first = cuts.length === 0 && i + 1 < step
    if (!first && i + 1 < target) continue
    cuts.push(here < -1e8 ? there - 1e-3 - Math.abs(there) * 1e-3 : (here + there) / 2)
    target = Math.max(target + step, i + 1 + step)
    if (cuts.length === most - 1) break
  }
  return Float32Array.from(cuts)
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}
