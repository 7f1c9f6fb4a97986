import {squeeze} from './fold.ts'

/** Two lines say the same, or one goes on where the other ends. */
export function sameWords(line: string, other: string): boolean {
  if (line === other) return true
  const [a, b] = [squeeze(line), squeeze(other)]
  const shorter = Math.min(a.length, b.length)
  if (a === b) return shorter > 0
  const isLong = shorter >= 20 || (shorter >= 12 && shorter * 4 >= Math.max(a.length, b.length) * 3)
  return isLong && (a.startsWith(b) || b.startsWith(a))
}
