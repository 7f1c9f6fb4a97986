import * as kind from './characters.ts'

const MOST = 80

/** The words of a page that are worth comparing, as numbers from 0. */
export interface Words {
  /** For each line its words, each once. */
  lines: Int32Array[]
  /** The number of each word's hash. */
  numbers: Map<number, number>
}

/** Numbers the words of a page's lines; `same` names the first line with the same text. */
export function readWords(texts: readonly string[], same: Int32Array): Words {
  const numbers = new Map<number, number>()
  const lines: Int32Array[] = []
  for (let line = 0; line < texts.length; line++) {
    if (same[line] !== line) {
      lines.push(lines[same[line] as number] as Int32Array)
      continue
    }
    const words = wordsOf(texts[line] as string)
    for (let i = 0; i < words.length; i++) {
      const hash = words[i] as number
      let number = numbers.get(hash)
      if (number === undefined) {
        number = numbers.size
        numbers.set(hash, number)
      }
      words[i] = number
    }
    lines.push(words)
  }
  return {lines, numbers}
}

const found = new Int32Array(MOST)

/**
 * Hashes of the words of a line that are worth comparing: four letters and more, or pairs of ideographs; at most 80,
 * each once.
 */
function wordsOf(text: string): Int32Array {
  let count = 0
  let hash = 0
  let length = 0
  let ideograph = 0
  for (let i = 0; i <= text.length && count < MOST; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const now = kind.kindOf(unit)
    if (now === kind.IDEOGRAPH) {
      if (ideograph) count = add((Math.imul(ideograph, 65599) + unit) | 0, count)
      ideograph = unit
      continue
    }
    ideograph = 0
    if (now >= kind.UPPER && now <= kind.CASELESS) {
      hash = (Math.imul(hash, 31) + (unit >= 65 && unit <= 90 ? unit + 32 : unit)) | 0
      length++
    } else {
      if (length >= 4) count = add(hash, count)
      hash = 0
      length = 0
    }
  }
  return found.slice(0, count)
}

/** Adds a hash to those found so far where it is new; returns how many they are now. */
function add(hash: number, count: number): number {
  for (let i = 0; i < count; i++) if (found[i] === hash) return count
  found[count] = hash
  return count + 1
}

/** In how many of the lines (those for which `take` holds) each word stands, by its number. */
export function countWords({lines, numbers}: Words, take: (line: number) => boolean = () => true): Int32Array {
  const counts = new Int32Array(numbers.size)
  for (let i = 0; i < lines.length; i++) {
    if (!take(i)) continue
    const words = lines[i] as Int32Array
    for (let w = 0; w < words.length; w++) (counts[words[w] as number] as number)++
  }
  return counts
}

/** The words of other texts as counts, 1 for each of the page's words that stands in them; null where they have none. */
export function markWords({numbers}: Words, texts: readonly string[]): Int32Array | null {
  const counts = new Int32Array(numbers.size)
  let some = false
  for (const text of texts)
    for (const hash of wordsOf(text)) {
      const number = numbers.get(hash)
      if (number !== undefined) counts[number] = 1
      some = true
    }
  return some ? counts : null
}

/**
 * Share of a line's words that stand in a vocabulary, 0 to 1; -1 for a line without words. `own`: the line itself is part
 * of the vocabulary and does not count.
 */
export function shareKnown(words: Int32Array, counts: Int32Array, own: boolean): number {
  if (words.length === 0) return -1
  const least = own ? 2 : 1
  let known = 0
  for (let i = 0; i < words.length; i++) if ((counts[words[i] as number] as number) >= least) known++
  return known / words.length
}
