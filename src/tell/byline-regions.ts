import type {Block} from '../tree/page.ts'

/** Lines before the headline, or before copy without one, and behind the last paragraph that may still be a byline. */
const before = 4
const unheaded = 12
const behind = 3
const openingLines = 4

/** The parts of a page in which a byline may stand. */
export interface Regions {
  /** From the headline, or a little before it, to the copy. */
  head: readonly Block[]
  /** Right behind the copy. */
  foot: readonly Block[]
  /** The first lines of the copy. */
  opening: readonly Block[]
  last: Block | undefined
}

/** The places of a page in which a byline may stand; all empty where there is no copy. */
export function regions(page: readonly Block[]): Regions {
  const isCopy = ({data}: Block): boolean => data.role === 'body'
  const copy = page.findIndex(isCopy)
  const end = page.findLastIndex(isCopy)
  if (copy < 0) return {head: [], foot: [], opening: [], last: undefined}
  const headline = page.findLastIndex(({data}, i) => i < copy && data.role === 'headline')
  const from = Math.max(0, (headline < 0 ? copy - unheaded : headline) - before)
  return {
    head: page.slice(from, copy),
    foot: page.slice(end + 1, end + 1 + behind),
    opening: page.slice(copy, copy + openingLines),
    last: page[end],
  }
}
