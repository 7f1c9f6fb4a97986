import {type Role, roles} from '../tree/role.ts'
import * as kind from './characters.ts'
import type {Judgement} from './judge.ts'
import {addScores, toProbabilities} from './model/ask.ts'
import {MISSING, type Trees} from './model/trees.ts'

const count = roles.length
const number = (role: Role): number => roles.indexOf(role)
const counted: readonly Role[] = [
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'body',
  'caption',
  'related',
  'furniture',
]

/** What is seen of a whole page before it is asked whether it holds a story. */
export const storySignals: readonly string[] = [
  ...counted.map((role) => `${role} lines`),
  'likeliest headline',
  'likeliest byline',
  'likeliest dateline',
  'lines of page',
  'prose of page',
  'body characters',
  'body share of page',
  'body share of prose',
  'longest run of body',
  'certainty of body',
  'body lines that end like sentences',
  'longest body line',
  'body from headline',
  'declares an article',
  'link share of page',
]

/** Looks at a judged page as a whole: one row of `storySignals`. */
export function seeStory({view, chances}: Judgement): Float32Array {
  const row = new Float32Array(storySignals.length)
  const rows = view.blocks.length
  const sums = new Float64Array(count)
  const most = new Float64Array(count)
  const at = new Int32Array(count).fill(-1)
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < count; k++) {
      const p = chances[i * count + k] as number
      sums[k] = (sums[k] as number) + p
      if (p > (most[k] as number)) {
        most[k] = p
        at[k] = i
      }
    }
  counted.forEach((role, i) => {
    row[i] = sums[number(role)] as number
  })
  row[8] = most[number('headline')] as number
  row[9] = most[number('byline')] as number
  row[10] = most[number('dateline')] as number
  row[11] = rows
  row[12] = view.proseBefore[rows] as number
  const body = seeBody({view, chances}, at[number('headline')] as number)
  row.set(body, 13)
  const types = view.page.data.metadata.types
  row[21] = types.length === 0 ? MISSING : types.some((type) => /article|posting|report/.test(type)) ? 1 : 0
  const linked = view.blocks.reduce((sum, {data}) => sum + (data.linked ?? 0), 0)
  const chars = view.blocks.reduce((sum, {value}) => sum + value.length, 0)
  row[22] = view.page.data.format === 'text' ? MISSING : linked / Math.max(1, chars)
  return row
}

/** Sums over the lines that are more likely body than not. */
function seeBody({view, chances}: Pick<Judgement, 'view' | 'chances'>, headline: number): number[] {
  const seen = {
    chars: 0,
    prose: 0,
    all: 0,
    run: 0,
    longestRun: 0,
    certainty: 0,
    lines: 0,
    closed: 0,
    longest: 0,
    first: -1,
  }
  view.lines.forEach(({scan}, i) => {
    const p = chances[i * count + number('body')] as number
    seen.all += scan.size
    seen.run = p > 0.5 ? seen.run + 1 : 0
    if (p <= 0.5) return
    if (seen.first < 0) seen.first = i
    seen.chars += scan.size
    seen.prose += view.prose[i] as number
    seen.longestRun = Math.max(seen.longestRun, seen.run)
    seen.certainty += p
    seen.lines++
    if (scan.end === kind.STOP) seen.closed++
    seen.longest = Math.max(seen.longest, scan.size)
  })
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return [
    seen.chars,
    share(seen.chars, seen.all),
    share(seen.prose, view.proseBefore[view.blocks.length] as number),
    seen.longestRun,
    share(seen.certainty, seen.lines),
    share(seen.closed, seen.lines),
    seen.longest,
    seen.first < 0 || headline < 0 ? MISSING : Math.max(-60, Math.min(60, seen.first - headline)),
  ]
}

/** Likelihood, 0 to 1, that a judged page holds a story. */
export function holdsStory(judgement: Judgement, trees: Trees): number {
  const scores = new Float32Array(2)
  addScores(trees, seeStory(judgement), 0, scores, 0)
  toProbabilities(scores, 0, 2)
  return scores[1] as number
}
