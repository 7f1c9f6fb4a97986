import type {Shelf} from './shelf.ts'

/**
 * The version, of stories of one group in input order, that holds most of the copy that they share: paragraphs of its own, such as a local
 * outlet's, do not count. Of equals the longer one, then the first.
 */
export function fullestOf({shingles, starts, masses}: Shelf, stories: readonly number[]): number {
  const counts = new Map<number, number>()
  const each = (story: number, visit: (hash: number) => void): void => {
    const end = starts.values[story + 1] as number
    for (let i = starts.values[story] as number; i < end; i++) visit((shingles.values[i] as number) >>> 1)
  }
  for (const story of stories) each(story, (hash) => counts.set(hash, (counts.get(hash) ?? 0) + 1))
  let best = stories[0] as number
  let most = -1
  for (const story of stories) {
    let shared = 0
    each(story, (hash) => {
      if ((counts.get(hash) as number) > 1) shared++
    })
    if (shared < most || (shared === most && (masses[story] as number) <= (masses[best] as number))) continue
    best = story
    most = shared
  }
  return best
}
