import {squeeze} from '../parse/fold.ts'

/** Which blocks say again what others say; one entry a block. */
export interface Repeats {
  /** Letters and digits alone. */
  squeezed: string[]
  /** Number of blocks with the same letters and digits, the block itself among them; 1 for a blank one. */
  copies: Int32Array
  /** Index of the first block with the same letters and digits (its own where it is the first). */
  first: Int32Array
  /** Index of the first longer block that contains it whole, or -1. */
  inside: Int32Array
  /** Indexes of the different blocks that it contains whole, in the order in which they stand in it. */
  holds: number[][]
  /** Share of its letters and digits that those cover, 0 to 1. */
  covered: Float32Array
  /** Index of another block that begins with the same letters and digits, or -1. */
  twin: Int32Array
}

/** For each text the index of the first that is exactly the same. */
export function sameTexts(texts: readonly string[]): Int32Array {
  const first = new Map<string, number>()
  const same = new Int32Array(texts.length)
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as string
    const before = first.get(text)
    if (before === undefined) first.set(text, i)
    same[i] = before ?? i
  }
  return same
}

/** Letters and digits from which on containment counts; ideographs say more each. */
const LEAST = 34
const LEAST_IDEOGRAPHS = 14
const BEGINNING = 24
/** Comparisons of characters allowed for each character of the page, so that hostile pages stay linear. */
const WORK = 8
const BASE = 257

/**
 * Finds equal blocks, and blocks inside others, in time linear in the page's size.
 *
 * Containment: every window of a long block is looked up (Rabin and Karp's rolling hash) among the beginnings of all blocks.
 * `same` names the first block with the same text.
 */
export function findRepeats(texts: readonly string[], same: Int32Array, ideographic: boolean): Repeats {
  const count = texts.length
  const repeats: Repeats = {
    squeezed: squeezeAll(texts, same),
    copies: new Int32Array(count).fill(1),
    first: Int32Array.from({length: count}, (_, i) => i),
    inside: new Int32Array(count).fill(-1),
    holds: texts.map(() => []),
    covered: new Float32Array(count),
    twin: new Int32Array(count).fill(-1),
  }
  findCopies(repeats)
  findTwins(repeats, ideographic ? 10 : BEGINNING)
  findInside(repeats, ideographic ? LEAST_IDEOGRAPHS : LEAST)
  return repeats
}

function squeezeAll(texts: readonly string[], same: Int32Array): string[] {
  const squeezed: string[] = []
  for (let i = 0; i < texts.length; i++)
    squeezed.push(same[i] === i ? squeeze(texts[i] as string) : (squeezed[same[i] as number] as string))
  return squeezed
}

function findCopies({squeezed, copies, first}: Repeats): void {
  const seen = new Map<string, number>()
  squeezed.forEach((text, i) => {
    if (text === '') return
    const before = seen.get(text)
    if (before === undefined) seen.set(text, i)
    else {
      first[i] = before
      ;(copies[before] as number)++
    }
  })
  for (let i = 0; i < copies.length; i++) copies[i] = copies[first[i] as number] as number
}

function findTwins({squeezed, first, twin}: Repeats, length: number): void {
  const seen = new Map<string, number>()
  squeezed.forEach((text, i) => {
    if (text.length < length || first[i] !== i) return
    const beginning = text.slice(0, length)
    const before = seen.get(beginning)
    if (before === undefined) seen.set(beginning, i)
    else {
      twin[i] = before
      if (twin[before] === -1) twin[before] = i
    }
  })
}

/** Beginnings of blocks by their hash. */
interface Beginnings {
  blocks: Map<number, number[]>
  /** A mark for each end of a hash that is there: nearly all windows of a text have none, and are told by one look. */
  marks: Uint8Array
}

const ENDS = 0x1fff

function findInside(repeats: Repeats, least: number): void {
  const {squeezed, first} = repeats
  const beginnings: Beginnings = {blocks: new Map(), marks: new Uint8Array(ENDS + 1)}
  let work = 0
  squeezed.forEach((text, i) => {
    work += text.length * WORK
    if (text.length < least || first[i] !== i) return
    const key = hashOf(text, 0, least)
    const there = beginnings.blocks.get(key)
    beginnings.marks[key & ENDS] = 1
    if (!there) beginnings.blocks.set(key, [i])
    else if (there.length < 4) there.push(i)
  })
  let power = 1
  for (let i = 1; i < least; i++) power = Math.imul(power, BASE)
  squeezed.forEach((text, i) => {
    if (text.length > least && first[i] === i) work = search(repeats, i, beginnings, least, power, work)
  })
}

/** Looks for whole blocks inside block `host`; returns what is left of the work allowed. */
function search(
  repeats: Repeats,
  host: number,
  {blocks, marks}: Beginnings,
  least: number,
  power: number,
  work: number,
): number {
  const {squeezed, inside, holds, covered} = repeats
  const text = squeezed[host] as string
  let hash = hashOf(text, 0, least)
  let at = 0
  let sum = 0
  while (at + least <= text.length && work > 0) {
    const there = marks[hash & ENDS] === 1 ? blocks.get(hash) : undefined
    let longest = -1
    for (let c = 0; there && c < there.length; c++) {
      const part = squeezed[there[c] as number] as string
      if (part.length >= text.length) continue
      work -= part.length
      if (text.startsWith(part, at) && part.length > (squeezed[longest]?.length ?? 0)) longest = there[c] as number
    }
    if (longest >= 0) {
      if (inside[longest] === -1) inside[longest] = host
      holds[host]?.push(longest)
      const length = (squeezed[longest] as string).length
      sum += length
      at += length
      if (at + least <= text.length) hash = hashOf(text, at, least)
      continue
    }
    hash = roll(hash, text.charCodeAt(at), text.charCodeAt(at + least), power)
    at++
  }
  covered[host] = sum / text.length
  return work
}

function hashOf(text: string, from: number, length: number): number {
  let hash = 0
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
  return hash
}

function roll(hash: number, out: number, into: number, power: number): number {
  return (Math.imul(hash - Math.imul(out, power), BASE) + into) | 0
}
