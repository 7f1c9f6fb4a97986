/** Equal stretches of two lists: `length` items from `from` in the one are those from `to` in the other; 0-based, ascending. */
export interface Stretch {
  from: number
  to: number
  length: number
}

/** Edits after which two texts count as having nothing in common: what is found beyond is chance, and costs the square. */
const MOST_EDITS = 600

/**
 * What two lists share, in order, with the fewest items left out (E. Myers, An O(ND) difference algorithm, 1986). Where that takes more than
 * `MOST_EDITS`, only what stands at both ends. Time O((n + m) d), space O(d²), d being the number of edits.
 */
export function editScript(a: readonly string[], b: readonly string[]): Stretch[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const found: Stretch[] = []
  if (head > 0) found.push({from: 0, to: 0, length: head})
  found.push(...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), head))
  if (tail > 0) found.push({from: a.length - tail, to: b.length - tail, length: tail})
  return found
}

function middle(a: readonly string[], b: readonly string[], offset: number): Stretch[] {
  /** For each number of edits, how far in `a` each diagonal from -edits to +edits had got before. */
  const traces: Int32Array[] = []
  const limit = Math.min(MOST_EDITS, a.length + b.length)
  let reached = new Int32Array(1)
  for (let edits = 0; edits <= limit; edits++) {
    traces.push(reached)
    const next = new Int32Array(2 * edits + 3)
    for (let k = -edits; k <= edits; k += 2) {
      let x = edits === 0 ? 0 : stepOf(reached, edits, k)
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next[k + edits + 1] = x
      if (x >= a.length && x - k >= b.length) return walkBack(traces, a.length, b.length, edits, offset)
    }
    reached = next
  }
  return []
}

/** How far diagonal `k` gets with one edit more: `reached` holds diagonal j at j + edits. */
function stepOf(reached: Int32Array, edits: number, k: number): number {
  const left = k > -edits ? (reached[k - 1 + edits] as number) : -1
  const above = k < edits ? (reached[k + 1 + edits] as number) : -1
  return left < above ? above : left + 1
}

function walkBack(traces: readonly Int32Array[], n: number, m: number, edits: number, offset: number): Stretch[] {
  const found: Stretch[] = []
  let x = n
  let y = m
  for (let d = edits; d >= 0; d--) {
    const k = x - y
    const start = d === 0 ? 0 : stepOf(traces[d] as Int32Array, d, k)
    if (x > start) found.push({from: start + offset, to: start - k + offset, length: x - start})
    if (d === 0) break
    const left = k > -d ? ((traces[d] as Int32Array)[k - 1 + d] as number) : -1
    const down = start !== left + 1
    x = down ? start : start - 1
    y = down ? start - k - 1 : start - k
  }
  return found.reverse()
}
