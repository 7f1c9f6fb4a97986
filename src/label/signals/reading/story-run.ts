import {BODY, clamp, count, FAR, number, type Picture, type Reading} from './picture.ts'

const SHELL = [number('related'), number('furniture')] as const
/** A long paragraph is worth no more than this, and a line that is no body takes away so much. */
const MOST = 400
const BREAK = 60
/** Lines this likely to be body make a cluster, over gaps of so many lines. */
const LIKELY = 0.35
const GAP = 2

/**
 * The stretch of lines that holds most of the body with the least between, and where a line stands to it: a card's teaser, a comment, a
 * service's message may read like copy, but they stand in small clusters outside.
 */
export const storyRun: Reading = {
  names: [
    'inside story run',
    'lines from story run start',
    'lines from story run end',
    'share of body in story run',
    'shell lines between story run and line',
    'lines of own cluster',
    'size of own cluster',
    'own cluster to story run',
  ],
  fill(picture, at) {
    const {view, table, width, rows} = picture
    const worth = Float64Array.from(
      {length: rows},
      (_, i) => Math.min(MOST, view.lines[i]?.scan.size ?? 0) * body(picture, i),
    )
    const {from, to, sum} = bestRun(picture, worth)
    const total = worth.reduce((all, one) => all + one, 0)
    const shell = shellBefore(picture)
    for (let i = 0; i < rows; i++) {
      const cell = i * width + at
      table[cell] = i >= from && i < to ? 1 : 0
      table[cell + 1] = clamp(i - from)
      table[cell + 2] = clamp(i - to + 1)
      table[cell + 3] = total === 0 ? 0 : sum / total
      const between = i < from ? [i + 1, from] : i >= to ? [to, i] : [i, i]
      table[cell + 4] = Math.min(FAR, (shell[between[1] as number] as number) - (shell[between[0] as number] as number))
    }
    fillClusters(picture, worth, sum, at + 5)
  },
}

function body({chances}: Picture, i: number): number {
  return chances[i * count + BODY] as number
}

/** The run of lines with the greatest sum of worth, less what the lines between cost. */
function bestRun(picture: Picture, worth: Float64Array): {from: number; to: number; sum: number} {
  const best = {from: 0, to: 0, score: 0}
  let score = 0
  let from = 0
  for (let i = 0; i < picture.rows; i++) {
    if (score <= 0) {
      score = 0
      from = i
    }
    score += (worth[i] as number) - BREAK * (1 - body(picture, i))
    if (score > best.score) Object.assign(best, {from, to: i + 1, score})
  }
  return {from: best.from, to: best.to, sum: worth.subarray(best.from, best.to).reduce((all, one) => all + one, 0)}
}

/** Sums of the chances of cards and furniture before each line: one more than lines. */
function shellBefore({chances, rows}: Picture): Float64Array {
  const sums = new Float64Array(rows + 1)
  for (let i = 0; i < rows; i++) {
    let shell = 0
    for (const role of SHELL) shell += chances[i * count + role] as number
    sums[i + 1] = (sums[i] as number) + shell
  }
  return sums
}

/** Lines, size and share of the cluster of likely body lines that each line stands in; 0 for a line in none. */
function fillClusters(picture: Picture, worth: Float64Array, run: number, at: number): void {
  const {table, width, rows} = picture
  const isLikely = (i: number): boolean => body(picture, i) > LIKELY
  for (let from = 0; from < rows; ) {
    let last = from
    let lines = 0
    let size = 0
    if (isLikely(from))
      for (let i = from; i < rows && i - last <= GAP + 1; i++)
        if (isLikely(i)) {
          last = i
          lines++
          size += worth[i] as number
        }
    for (let i = from; i <= last; i++) {
      const cell = i * width + at
      table[cell] = Math.min(FAR, lines)
      table[cell + 1] = Math.log1p(size)
      table[cell + 2] = run === 0 ? 0 : size / run
    }
    from = last + 1
  }
}
