import {fold} from '../../parse/fold.ts'
import {find} from '../union.ts'
import {type Words, wordsOf} from '../words.ts'
import {type Featured, featured, featureWeight} from './features.ts'

/** Paragraphs of two versions that are the same passage: one of each, or several of one where it was merged or split. Indexes from 0, ascending. */
export interface Passage {
  from: number[]
  to: number[]
  /** Weight of words of either version that no piece of the other has claimed. */
  leftOfA: number
  leftOfB: number
}

/** A paragraph of either version, and how alike they are. */
interface Pair {
  a: number
  b: number
  shared: number
  shareOfA: number
  shareOfB: number
}

/** Share of the shorter paragraph that a pair must have in common, and of a piece that was merged into another or split off it. */
const ALIKE = 0.3
const PIECE = 0.5
/** Share of a piece's words that no other piece may have claimed: small words stand in all of them. */
const UNCLAIMED = 0.7
/** Features that stand in more pairs of paragraphs than this are not looked up: they tell little, and would cost the square of the length. */
const MOST_PAIRS = 64
const LONGEST = 4096
/** Paragraphs before one that are asked where they stood. */
const LOOK_BACK = 8

/** Which paragraphs of `a` are which of `b`, best pairs first, in the order of `b`. Near-linear in the length of both. */
export function alignParagraphs(a: readonly string[], b: readonly string[]): Passage[] {
  const words: Words = wordsOf(LONGEST)
  const board: Board = {passages: [], ofA: Array(a.length).fill(null), ofB: Array(b.length).fill(null)}
  joinPairs(board, likelyPairs(featured(a, words), featured(b, words)))
  joinEqual(board, a, b)
  for (const {from, to} of board.passages) {
    from.sort((x, y) => x - y)
    to.sort((x, y) => x - y)
  }
  return board.passages.sort((x, y) => (x.to[0] as number) - (y.to[0] as number))
}

function likelyPairs(a: Featured, b: Featured): Pair[] {
  const holders = new Map<number, number[]>()
  b.paragraphs.forEach((features, index) => {
    for (const feature of features) {
      const there = holders.get(feature)
      if (there) there.push(index)
      else holders.set(feature, [index])
    }
  })
  const massOf = (features: readonly number[]): number =>
    features.reduce((sum, feature) => sum + featureWeight(feature, a, b), 0)
  const masses = b.paragraphs.map(massOf)
  const pairs: Pair[] = []
  a.paragraphs.forEach((features, index) => {
    const shared = new Map<number, number>()
    for (const feature of features) {
      const there = holders.get(feature)
      if (there === undefined || there.length * (a.frequency.get(feature) as number) > MOST_PAIRS) continue
      const weight = featureWeight(feature, a, b)
      for (const other of there) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    const mass = massOf(features)
    for (const [other, weight] of shared) {
      const pair = {
        a: index,
        b: other,
        shared: weight,
        shareOfA: weight / mass,
        shareOfB: weight / (masses[other] as number),
      }
      if (Math.max(pair.shareOfA, pair.shareOfB) >= ALIKE) pairs.push(pair)
    }
  })
  return pairs.sort((x, y) => y.shared - x.shared || x.b - y.b || x.a - y.a)
}

/** Which passage each paragraph of either version belongs to, so far. */
interface Board {
  passages: Passage[]
  ofA: (Passage | null)[]
  ofB: (Passage | null)[]
}

function joinPairs(board: Board, pairs: readonly Pair[]): void {
  let from = 0
  while (from < pairs.length) {
    let to = from + 1
    while (to < pairs.length && pairs[to]?.shared === pairs[from]?.shared) to++
    // Of equal pairs (a line that stands in the copy twice) the one that stands where its neighbours do.
    const equal = pairs.slice(from, to).map((pair) => ({pair, off: Math.abs(pair.a - expectedPlace(board, pair.b))}))
    for (const {pair} of equal.sort((x, y) => x.off - y.off)) joinPair(board, pair)
    from = to
  }
}

function joinPair({passages, ofA, ofB}: Board, {a, b, shared, shareOfA, shareOfB}: Pair): void {
  const atA = ofA[a] ?? null
  const atB = ofB[b] ?? null
  if (atA === null && atB === null) {
    const passage = {from: [a], to: [b], leftOfA: shared / shareOfA - shared, leftOfB: shared / shareOfB - shared}
    passages.push(passage)
    ofA[a] = passage
    ofB[b] = passage
  } else if (
    atA === null &&
    atB !== null &&
    atB.to.length === 1 &&
    shareOfA >= PIECE &&
    shared * UNCLAIMED <= atB.leftOfB
  ) {
    atB.from.push(a)
    atB.leftOfB -= shared
    ofA[a] = atB
  } else if (
    atB === null &&
    atA !== null &&
    atA.from.length === 1 &&
    shareOfB >= PIECE &&
    shared * UNCLAIMED <= atA.leftOfA
  ) {
    atA.to.push(b)
    atA.leftOfA -= shared
    ofB[b] = atA
  }
}

/** Where in the first version a paragraph of the second would stand, going by the paragraphs before it. */
function expectedPlace({ofB}: Board, b: number): number {
  for (let back = 1; back <= LOOK_BACK && back <= b; back++) {
    const before = ofB[b - back]
    if (before) return (before.from.at(-1) as number) + back
  }
  return b
}

/** Lines without words, such as three stars, and lines said over and over are paired where they say the same. */
function joinEqual(board: Board, a: readonly string[], b: readonly string[]): void {
  const waiting = new Map<string, {places: number[]; free: number[]}>()
  a.forEach((text, place) => {
    if (board.ofA[place] !== null) return
    const key = fold(text)
    const there = waiting.get(key) ?? {places: [], free: [0]}
    there.places.push(place)
    there.free.push(there.places.length)
    waiting.set(key, there)
  })
  b.forEach((text, index) => {
    const there = board.ofB[index] === null ? waiting.get(fold(text)) : undefined
    if (there === undefined) return
    const place = takePlace(there, expectedPlace(board, index)) ?? takePlace(there, 0)
    if (place === null) return
    const passage = {from: [place], to: [index], leftOfA: 0, leftOfB: 0}
    board.passages.push(passage)
    board.ofA[place] = passage
    board.ofB[index] = passage
  })
}

/** The first free place at or behind `wanted`, which is then taken; null where there is none. */
function takePlace({places, free}: {places: readonly number[]; free: number[]}, wanted: number): number | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  const at = find(free, low)
  if (at >= places.length) return null
  free[at] = at + 1
  return places[at] as number
}
