import * as kind from './characters.ts'

const MOST = 80

/**
 * Hashes of the words of a line that are worth comparing: four letters and more, or pairs of ideographs; at most 80,
 * each once.
 */
export function wordsOf(text: string): Int32Array {
  const out = new Set<number>()
  let hash = 0
  let length = 0
  let ideograph = 0
  for (let i = 0; i <= text.length && out.size < MOST; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const now = kind.kindOf(unit)
    if (now === kind.IDEOGRAPH) {
      if (ideograph) out.add((Math.imul(ideograph, 65599) + unit) | 0)
      ideograph = unit
      continue
    }
    ideograph = 0
    if (now >= kind.UPPER && now <= kind.CASELESS) {
      hash = (Math.imul(hash, 31) + (unit >= 65 && unit <= 90 ? unit + 32 : unit)) | 0
      length++
    } else {
      if (length >= 4) out.add(hash)
      hash = 0
      length = 0
    }
  }
  return Int32Array.from(out)
}

/** In how many of the lines each word stands. */
export function countWords(lines: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const words of lines) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of those lines for which `take` holds, with the number of lines each stands in. */
export function wordsWhere(lines: readonly Int32Array[], take: (line: number) => boolean): Map<number, number> {
  return countWords(lines.filter((_, i) => take(i)))
}

/**
 * Share of a line's words that stand in a vocabulary, 0 to 1; -1 for a line without words. `own`: the line itself is part
 * of the vocabulary and does not count.
 */
export function shareKnown(words: Int32Array, vocabulary: Map<number, number>, own: boolean): number {
  if (words.length === 0) return -1
  const least = own ? 2 : 1
  let known = 0
  for (const word of words) if ((vocabulary.get(word) ?? 0) >= least) known++
  return known / words.length
}
