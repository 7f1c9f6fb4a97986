import type {Block} from '../tree/page.ts'
import {loneDateline} from './copy-dateline.ts'

/** A story's lines of where and when, by what they tell. */
export interface DatelineLines {
  /** When it was published or updated. */
  times: Block[]
  /** Where it was filed: `PORT ELLIN, Ohio —`. */
  places: Block[]
  /** Times of a live blog's posts, which stand between its paragraphs. */
  posts: Block[]
}

/** Times between paragraphs are those of posts from this many on; a single one is a story's own time, oddly placed. */
const fewestPosts = 3
const longestPost = 60

/** Sorts the lines that have the role `dateline`; a place that stands twice counts once. */
export function sortDatelines(blocks: readonly Block[], language: string | null): DatelineLines {
  const first = blocks.findIndex(({data}) => data.role === 'body')
  const last = blocks.findLastIndex(({data}) => data.role === 'body')
  const lines: DatelineLines = {times: [], places: [], posts: []}
  const seen = new Set<string>()
  blocks.forEach((block, at) => {
    if (block.data.role !== 'dateline') return
    if (at > first && at < last && block.value.length <= longestPost) lines.posts.push(block)
    else if (!loneDateline(block.value, language)) lines.times.push(block)
    else if (!seen.has(block.value)) lines.places.push(block)
    seen.add(block.value)
  })
  if (lines.posts.length >= fewestPosts) return lines
  return {...lines, times: [...lines.times, ...lines.posts], posts: []}
}
