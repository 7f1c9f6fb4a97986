/** A line by its number, from 1, and the hash of its text. */
export interface HashedLine {
  line: number
  hash: string
}

/**
 * Finds lines of an older version of a page on the newer one (both in order): for each the index in `lines`, or -1. No line is taken twice.
 *
 * A text that stands equally often in both versions (once, mostly) is matched in order: these are anchors, as in patience diff, and say
 * by how many lines the page has shifted. Where the shift of the anchor above leads to the same text, that is the line; what
 * is left is taken in order. Linear in both.
 */
export function findLines(wanted: readonly HashedLine[], lines: readonly HashedLine[]): Int32Array {
  const found = new Int32Array(wanted.length).fill(-1)
  const taken = new Uint8Array(lines.length)
  const places = placesByHash(lines)
  const take = (i: number, at: number): void => {
    found[i] = at
    taken[at] = 1
  }
  takeAnchors(wanted, places, take)
  takeShifted(wanted, lines, found, taken, take)
  const next = new Map<string, number>()
  wanted.forEach(({hash}, i) => {
    if ((found[i] as number) >= 0) return
    const here = places.get(hash) ?? []
    let n = next.get(hash) ?? 0
    while (n < here.length && taken[here[n] as number] === 1) n++
    if (n < here.length) take(i, here[n] as number)
    next.set(hash, n)
  })
  return found
}

type Take = (i: number, at: number) => void

function placesByHash(lines: readonly HashedLine[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  lines.forEach(({hash}, at) => {
    const there = places.get(hash)
    if (there) there.push(at)
    else places.set(hash, [at])
  })
  return places
}

function takeAnchors(wanted: readonly HashedLine[], places: ReadonlyMap<string, number[]>, take: Take): void {
  for (const [hash, here] of placesByHash(wanted)) {
    const there = places.get(hash)
    if (there?.length !== here.length) continue
    here.forEach((i, n) => {
      take(i, there[n] as number)
    })
  }
}

/** Lines that stand as far from where they stood as the anchor above them does. */
function takeShifted(
  wanted: readonly HashedLine[],
  lines: readonly HashedLine[],
  found: Int32Array,
  taken: Uint8Array,
  take: Take,
): void {
  const atLine = new Map(lines.map(({line}, at) => [line, at]))
  let shift = 0
  wanted.forEach(({line, hash}, i) => {
    const anchor = found[i] as number
    if (anchor >= 0) {
      shift = (lines[anchor] as HashedLine).line - line
      return
    }
    const at = atLine.get(line + shift)
    if (at !== undefined && lines[at]?.hash === hash && taken[at] === 0) take(i, at)
  })
}
