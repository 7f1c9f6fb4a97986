import {hasTimeLabel, looksLikeTimestamp} from '../parse/timestamp.ts'
import type {Block} from '../tree/page.ts'
import {factBox} from './fact-box.ts'
import {dayOf} from './moment.ts'
import {type PrintedTimes, readStamp, type TimeClues, timesOf} from './printed-times.ts'
import {isPostTime, type StorySpan, withLabel} from './time-lines.ts'

/** Lines that may stand between a headline and a time above it, between headline and copy, and below the copy. */
const mostAbove = 4
const mostBelow = 12
const mostBehind = 2
const nearHeadline = 3
const longest = 160
const longestRow = 48
const shortest = 6
const digit = /\p{Nd}/u
const separator = / ?[·•|] ?/u

/**
 * The time of a story without time lines: a line by its headline, else one right behind its copy, that says when and was taken
 * for the site's or for copy. `TPN in News · 31 Jan 2025, 20:02 · 0 comments`
 */
export function readStrayTime(blocks: readonly Block[], span: StorySpan, clues: TimeClues): PrintedTimes | null {
  const {headline, first, last} = span
  if (first < 0) return null
  const from = headline < 0 ? Math.max(0, first - mostBelow) : headline - mostAbove
  const to = headline < 0 ? first : Math.min(first, headline + mostBelow)
  return (
    firstOf(blocks, headline, Math.max(headline, from), to, clues) ??
    firstOf(blocks, headline, Math.max(0, from), headline - 1, clues) ??
    firstOf(blocks, blocks.length, last + 1, last + mostBehind, clues) ??
    readFactBox(blocks, first, clues) ??
    readLabelled(blocks, last, clues)
  )
}

/** `Published 3 May 2021` anywhere behind the copy, where no such line says another day: those of cards differ. */
function readLabelled(blocks: readonly Block[], last: number, clues: TimeClues): PrintedTimes | null {
  let found: PrintedTimes | null = null
  for (const block of blocks.slice(last + 1)) {
    if (block.value.length > longestRow || !digit.test(block.value) || !hasTimeLabel(block.value)) continue
    const stamp = readStamp(block.value, clues)
    const times = stamp?.published ? timesOf(stamp, block) : null
    if (times?.published && found?.published && dayOf(times.published) !== dayOf(found.published)) return null
    found ??= times
  }
  return found
}

/** The date in a story's box of facts behind the copy. */
function readFactBox(blocks: readonly Block[], first: number, clues: TimeClues): PrintedTimes | null {
  const row = factBox(blocks, first)?.date
  const stamp = row ? readStamp(row.value, clues) : null
  return row && stamp ? timesOf(stamp, row) : null
}

function firstOf(
  blocks: readonly Block[],
  headline: number,
  from: number,
  to: number,
  clues: TimeClues,
): PrintedTimes | null {
  for (let at = from; at <= to; at++) {
    const block = blocks[at]
    if (block === undefined || block.value.length > longest || block.value.length < shortest) continue
    if (!digit.test(block.value) || !mayStray(block, at - headline) || isPostTime(blocks, at)) continue
    const times = strayOf(block, withLabel(blocks, at), clues)
    if (times) return times
  }
  return null
}

/** Reads a whole line, else the part of it between separators that is a time. */
function strayOf(block: Block, text: string, clues: TimeClues): PrintedTimes | null {
  const stamp = readStamp(text, clues)
  const times = stamp && timesOf(stamp, block)
  if (stamp && times && isTimeOfStory(block, stamp.text, times)) return times
  for (const part of text.split(separator)) {
    if (part.length === text.length || !looksLikeTimestamp(part)) continue
    const said = readStamp(part, clues)
    const found = said && timesOf(said, block)
    if (found && hasClock(found)) return found
  }
  return null
}

function hasClock({published, updated}: PrintedTimes): boolean {
  return (published ?? updated)?.iso.length !== 10
}

/** A card's line is the story's own only right below its headline, and if it says nothing but when. */
function mayStray({value, data}: Block, below: number): boolean {
  if (data.role === 'related') return below > 0 && below <= nearHeadline && looksLikeTimestamp(value)
  return data.role !== 'headline' && data.role !== 'dateline' && data.role !== 'byline'
}

/** A line of time; in captions and copy, whose sentences hold dates of their own, only one that starts with it or holds a clock. */
function isTimeOfStory({value, data}: Block, said: string, times: PrintedTimes): boolean {
  if (looksLikeTimestamp(value)) return true
  const opens = value.startsWith(said.slice(0, 20))
  if (data.role === 'body' || data.role === 'note') return opens && said.length * 2 >= value.length
  return hasClock(times) || (opens && said.length * 2 >= value.length)
}
