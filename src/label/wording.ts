import * as kind from './characters.ts'

/**
 * What a line's words say of its role: a linear model over hashed words and pairs of words (softmax), learned from words that many
 * publishers use. The trees see its probabilities as signals.
 */
export interface Wording {
  /** Numbers of the hashes that have weights, ascending, below `BUCKETS`. */
  buckets: Uint32Array
  /** Weights in steps of `scale`: one a class for each bucket, in the order of `buckets`. */
  weights: Int8Array
  scale: number
  /** Scores before the first word. */
  base: Float32Array
}

export const BUCKETS: number = 1 << 17
const MOST_WORDS = 80
const found = new Int32Array(MOST_WORDS * 4 + 64)
/** Stands for any number: `4,200` and `17` are one word. */
const NUMBER = 1234567
const START = 7

/** Where the hashes of the line at hand go, and how many they are. */
let count = 0

/**
 * Hashes of what a line says, below `BUCKETS`: its words (small letters; each ideograph is one), pairs of words, the first and the
 * last word, its marks, the last mark, and its length in half octaves. At most the first 80 words; some may come twice.
 */
export function wordingHashes(text: string): Int32Array {
  return found.slice(0, hash(text))
}

function put(mixed: number): void {
  if (count < found.length) found[count++] = (mixed ^ (mixed >>> 15)) & (BUCKETS - 1)
}

/** Puts a word behind another (or the line's start), and the pair. */
function putWord(own: number, before: number, isFirst: boolean): void {
  put(Math.imul(own, 0x9e3779b1))
  put(Math.imul((Math.imul(before, 31) + own) | 0, 0x85ebca6b))
  if (isFirst) put(Math.imul(own, 0x1b873593) ^ 77)
}

/** Fills `found` with the hashes of a line; returns how many they are. */
function hash(text: string): number {
  count = 0
  let words = 0
  let before = START
  let word = 0
  let inWord = false
  for (let i = 0; i <= text.length && words < MOST_WORDS; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const now = kind.kindOf(unit)
    if (now >= kind.UPPER && now <= kind.CASELESS) {
      word = (Math.imul(word, 31) + (unit >= 65 && unit <= 90 ? unit + 32 : unit)) | 0
      inWord = true
      continue
    }
    if (inWord) {
      putWord(word, before, words++ === 0)
      before = word
      word = 0
      inWord = false
    }
    const own = now === kind.IDEOGRAPH ? unit : now === kind.DIGIT && before !== NUMBER ? NUMBER : 0
    if (own === 0) {
      if (now !== kind.SPACE && now !== kind.DIGIT) put(Math.imul(unit, 0x27d4eb2f))
    } else if (words < MOST_WORDS) {
      putWord(own, before, words++ === 0)
      before = own
    }
  }
  put(Math.imul(before, 0x165667b1) ^ 0x5bd1)
  put(Math.imul(ending(text), 0x3ab1) ^ 0x2f)
  put(9000 + Math.min(24, Math.floor(Math.log2(1 + text.length) * 2)))
  return count
}

/** The mark that a line ends with; one number for all letters, one for all digits. */
function ending(text: string): number {
  const unit = text.length === 0 ? 32 : text.charCodeAt(text.length - 1)
  const last = kind.kindOf(unit)
  return last >= kind.UPPER && last <= kind.DIGIT ? last : unit
}

const slotsOf = new WeakMap<Wording, Uint16Array>()

/** For each bucket the number of its weights, counted from 1; 0 for a bucket without. */
function slots(wording: Wording): Uint16Array {
  let table = slotsOf.get(wording)
  if (!table) {
    table = new Uint16Array(BUCKETS)
    for (let i = 0; i < wording.buckets.length; i++) table[wording.buckets[i] as number] = i + 1
    slotsOf.set(wording, table)
  }
  return table
}

/** Scores of every class for each text, up to a constant a text: `texts × classes`. `same` names the first text that is the same. */
export function readWording(wording: Wording, texts: readonly string[], same: Int32Array): Float32Array {
  const {weights, scale, base} = wording
  const classes = base.length
  const table = slots(wording)
  const out = new Float32Array(texts.length * classes)
  const sums = new Int32Array(classes)
  for (let line = 0; line < texts.length; line++) {
    if (same[line] !== line) {
      const from = (same[line] as number) * classes
      out.copyWithin(line * classes, from, from + classes)
      continue
    }
    const count = hash(texts[line] as string)
    let known = 0
    sums.fill(0)
    for (let i = 0; i < count; i++) {
      const slot = table[found[i] as number] as number
      if (slot === 0) continue
      known++
      const from = (slot - 1) * classes
      for (let k = 0; k < classes; k++) (sums[k] as number) += weights[from + k] as number
    }
    const share = known === 0 ? 0 : scale / Math.sqrt(known)
    for (let k = 0; k < classes; k++) out[line * classes + k] = (base[k] as number) + (sums[k] as number) * share
  }
  return out
}
