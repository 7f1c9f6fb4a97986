import type {PageSignals} from './page-signals.ts'

/** What a block says again of others, and how far away those stand. */
export const repeats: PageSignals = {
  names: [
    'copies',
    'is-later-copy',
    'lines-since-first-copy',
    'stands-inside-another',
    'lines-to-the-one-around',
    'size-of-the-one-around',
    'holds-others',
    'share-held-elsewhere',
    'begins-like-another',
    'lines-to-the-one-alike',
    'longer-than-the-one-alike',
    'begins-like-the-next',
    'begins-like-the-one-before',
  ],
  fill({repeats: found, lines}, {table, width, at}) {
    const {copies, first, inside, holds, covered, twin, squeezed} = found
    const size = (i: number): number => lines[i]?.scan.size ?? 0
    const startsAlike = (a: number, b: number): number => {
      const [one, other] = [squeezed[a], squeezed[b]]
      if (!one || !other) return 0
      return one === other ? 2 : one.startsWith(other) ? 1 : other.startsWith(one) ? -1 : 0
    }
    for (let i = 0; i < lines.length; i++) {
      const row = i * width + at
      const [host, like, start] = [inside[i] as number, twin[i] as number, first[i] as number]
      table[row] = copies[start] as number
      table[row + 1] = start === i ? 0 : 1
      table[row + 2] = i - start
      table[row + 3] = host >= 0 ? 1 : 0
      table[row + 4] = host >= 0 ? host - i : 0
      table[row + 5] = host >= 0 ? size(host) : 0
      table[row + 6] = holds[i]?.length ?? 0
      table[row + 7] = covered[i] as number
      table[row + 8] = like >= 0 ? 1 : 0
      table[row + 9] = like >= 0 ? like - i : 0
      table[row + 10] = like >= 0 ? size(i) - size(like) : 0
      table[row + 11] = startsAlike(i, i + 1)
      table[row + 12] = startsAlike(i, i - 1)
    }
  },
}
