import {hasTimeLabel, hasWeekday, isTimeLabel} from '../parse/timestamp.ts'
import type {Block} from '../tree/page.ts'

/** A line that may say when, and its text with the label that stands on a line of its own before it. */
export interface TimeLine {
  block: Block
  text: string
}

/** A story's time lines by where they stand, in order of trust. */
export interface PlacedTimes {
  /** Between headline and copy, right above the headline, and those with a label (`Published …`) wherever they stand. */
  below: TimeLine[]
  /** Before the headline. */
  above: TimeLine[]
  /** Behind the copy. */
  foot: TimeLine[]
  /** Between paragraphs: often a video's. */
  inside: TimeLine[]
}

/** A bare day further above the headline than this many lines is the page's own, today's. */
const farAbove = 6

const longestCount = 60
const counters = /^\d[\d.,]{0,9} ?[kKmM]? ?(?:re-?tweets?|likes?|re-?posts?|repl(?:y|ies)|quotes?)(?![a-z])/i

/** Where a story's headline and copy stand: indexes in the page's blocks, -1 where there is none. */
export interface StorySpan {
  headline: number
  first: number
  last: number
}

/** The first body line below a headline, the last headline above it (others are kickers and cards), and the last body line. */
export function spanOf(blocks: readonly Block[]): StorySpan {
  const top = blocks.findIndex(({data}) => data.role === 'headline')
  const first = blocks.findIndex(({data}, i) => i > top && data.role === 'body')
  const last = blocks.findLastIndex(({data}) => data.role === 'body')
  let headline = top
  for (let i = top + 1; i < first; i++) if (blocks[i]?.data.role === 'headline') headline = i
  return {headline, first, last}
}

/** Sorts time lines by where they stand; today's date in the page's head (`Monday, 3 May 2021`, far above) is left out. */
export function placeTimes(blocks: readonly Block[], span: StorySpan, lines: readonly Block[]): PlacedTimes {
  const placed: PlacedTimes = {below: [], above: [], foot: [], inside: []}
  const wanted = new Set(lines)
  blocks.forEach((block, at) => {
    const {byHand} = block.data
    if (!wanted.has(block) || (!byHand && isPostTime(blocks, at))) return
    const text = withLabel(blocks, at)
    const place = placeOf(text, at, span) ?? (byHand ? 'above' : null)
    // What stands twice at one place counts once.
    if (place !== null && !placed[place].some((line) => line.text === text)) placed[place].push({block, text})
  })
  return placed
}

function placeOf(text: string, at: number, {headline, first, last}: StorySpan): keyof PlacedTimes | null {
  if (hasTimeLabel(text)) return 'below'
  if (at < headline) {
    const bare = isBareDay(text)
    if (at === headline - 1 && !(bare && hasWeekday(text))) return 'below'
    return headline - at <= farAbove || !bare ? 'above' : null
  }
  if (first < 0 || at < first) return 'below'
  return at > last ? 'foot' : 'inside'
}

/** A line with its label, where that is the line before it: `Updated:` / `Mar 6, 2018`. */
export function withLabel(blocks: readonly Block[], at: number): string {
  const value = blocks[at]?.value ?? ''
  const before = blocks[at - 1]
  if (before === undefined || before.data.role === 'dateline' || !isTimeLabel(before.value)) return value
  return `${before.value} ${value}`
}

/** The time of a post that the story shows: `12 June 2022` / `52 Retweets356 Likes`. */
export function isPostTime(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1]?.value ?? ''
  return next.length <= longestCount && counters.test(next)
}

/** No time of day stands in the line: a colon, an hour's word. */
function isBareDay(text: string): boolean {
  return !/\d[:h時时点]\d|\d[.]\d\d ?(?:uhr|[ap]\.?m)|\d ?[ap]\.?m\b/i.test(text)
}
