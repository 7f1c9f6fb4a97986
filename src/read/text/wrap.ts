import type {Layout} from './layout.ts'

/** A page's hard wrap. */
export interface Wrap {
  /** Last column a line may fill. */
  width: number
  /** Lines break at blanks only, in unspaced scripts too (lynx). */
  atBlanks: boolean
}

const narrowest = 44
const widest = 120

/**
 * The wrap width of a page whose paragraphs are broken into lines, or null where each stands on one line.
 *
 * A pair of neighbouring lines speaks for a width if the first fits into it and would not have with the next line's
 * first word; a line wider than that speaks against it. Pairs of lines that end early speak against any wrap. Only
 * lines before `end` are asked.
 */
export function findWrap(lines: readonly {gap: number}[], layout: Layout, end: number, atBlanks: boolean): Wrap | null {
  const tight = new Int32Array(widest + 2)
  const over = new Int32Array(widest + 2)
  for (let i = 0; i < end; i++) {
    const width = layout.width[i] ?? 0
    if (layout.breakable[i] === 1) over[Math.min(width, widest + 1)] = (over[Math.min(width, widest + 1)] ?? 0) + 1
    if (!isPair(lines, layout, i, end)) continue
    const needed = width + 1 + (layout.first[i + 1] ?? 0)
    if (width < narrowest || width > widest) continue
    tight[width] = (tight[width] ?? 0) + 1
    const past = Math.min(needed, widest + 1)
    tight[past] = (tight[past] ?? 0) - 1
  }
  const width = bestWidth(tight, over)
  if (width === null) return null
  return isWrapped(lines, layout, end, width) ? {width, atBlanks} : null
}

/** Whether line `i` and the next stand as two lines of one paragraph would. */
function isPair(lines: readonly {gap: number}[], layout: Layout, i: number, end: number): boolean {
  if (i + 1 >= end || lines[i + 1]?.gap !== 0 || layout.breakable[i] !== 1 || layout.item[i + 1] !== 0) return false
  return layout.indent[i + 1] === layout.hang[i]
}

function bestWidth(tight: Int32Array, over: Int32Array): number | null {
  let wider = 0
  for (const count of over) wider += count
  for (let w = 0; w < narrowest; w++) wider -= over[w] ?? 0
  let speaking = 0
  let best = 0
  let bestWidth: number | null = null
  for (let w = narrowest; w <= widest; w++) {
    speaking += tight[w] ?? 0
    wider -= over[w] ?? 0
    if (speaking - wider > best) {
      best = speaking - wider
      bestWidth = w
    }
  }
  return bestWidth
}

function isWrapped(lines: readonly {gap: number}[], layout: Layout, end: number, width: number): boolean {
  let tight = 0
  let loose = 0
  let over = 0
  for (let i = 0; i < end; i++) {
    const own = layout.width[i] ?? 0
    if (own > width) {
      over += layout.breakable[i] ?? 0
      continue
    }
    if (own < width * 0.6 || !isPair(lines, layout, i, end)) continue
    if (own + 1 + (layout.first[i + 1] ?? 0) > width) tight++
    else loose++
  }
  return tight >= 2 && tight >= 4 * over && tight > loose
}
