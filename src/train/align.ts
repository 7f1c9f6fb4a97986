/** For each block the index of the line it is paired with, or -1: patience alignment, unique texts first, then runs between. */
export function align(blocks: readonly string[], lines: readonly string[]): Int32Array {
  const partner = new Int32Array(blocks.length).fill(-1)
  alignRange(blocks, 0, blocks.length, lines, 0, lines.length, partner, 0)
  return partner
}

function alignRange(
  blocks: readonly string[],
  from: number,
  to: number,
  lines: readonly string[],
  lineFrom: number,
  lineTo: number,
  partner: Int32Array,
  depth: number,
): void {
  while (from < to && lineFrom < lineTo && blocks[from] === lines[lineFrom]) partner[from++] = lineFrom++
  while (from < to && lineFrom < lineTo && blocks[to - 1] === lines[lineTo - 1]) partner[--to] = --lineTo
  if (from >= to || lineFrom >= lineTo) return
  const anchors = depth < 30 ? uniquePairs(blocks, from, to, lines, lineFrom, lineTo) : []
  if (anchors.length === 0) {
    greedy(blocks, from, to, lines, lineFrom, lineTo, partner)
    return
  }
  let [at, lineAt] = [from, lineFrom]
  for (const [block, line] of [...anchors, [to, lineTo] as const]) {
    alignRange(blocks, at, block, lines, lineAt, line, partner, depth + 1)
    if (block < to) partner[block] = line
    at = block + 1
    lineAt = line + 1
  }
}

function uniquePairs(
  blocks: readonly string[],
  from: number,
  to: number,
  lines: readonly string[],
  lineFrom: number,
  lineTo: number,
): (readonly [number, number])[] {
  const places = (texts: readonly string[], start: number, end: number): Map<string, number> => {
    const found = new Map<string, number>()
    for (let i = start; i < end; i++) {
      const text = texts[i] as string
      if (text !== '') found.set(text, found.has(text) ? -1 : i)
    }
    return found
  }
  const there = places(lines, lineFrom, lineTo)
  const pairs: [number, number][] = []
  for (const [text, block] of places(blocks, from, to)) {
    const line = there.get(text)
    if (block >= 0 && line !== undefined && line >= 0) pairs.push([block, line])
  }
  return increasing(pairs.sort((a, b) => a[0] - b[0]))
}

/** Longest subsequence in which both numbers rise. */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, line], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as [number, number])[1] < line) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
  })
  const out: [number, number][] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) out.push(pairs[i] as [number, number])
  return out.reverse()
}

function greedy(
  blocks: readonly string[],
  from: number,
  to: number,
  lines: readonly string[],
  lineFrom: number,
  lineTo: number,
  partner: Int32Array,
): void {
  let line = lineFrom
  for (let i = from; i < to; i++) {
    for (let j = line; j < Math.min(lineTo, line + 40); j++) {
      if (blocks[i] !== '' && blocks[i] === lines[j]) {
        partner[i] = j
        line = j + 1
        break
      }
    }
  }
}
