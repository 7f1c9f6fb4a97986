import {roles, type Role} from '../tree/role.ts'
import * as kind from './characters.ts'
import type {Judgement} from './judge.ts'
import {addScores, toProbabilities} from './model/ask.ts'
import {MISSING, type Trees} from './model/trees.ts'

const count = roles.length
const number = (role: Role): number => roles.indexOf(role)
const counted: readonly Role[] = ['headline', 'standfirst', 'dateline', 'byline', 'body', 'caption', 'related', 'furniture']

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
  'body words shared',
  'declares an article',
  'link share of page',
]

/** Looks at a judged page as a whole: one row of `storySignals`. */
export function seeStory({view, second}: Judgement): Float32Array {
  const row = new Float32Array(storySignals.length)
  const rows = view.blocks.length
  const sums = new Float64Array(count)
  const most = new Float64Array(count)
  const at = new Int32Array(count).fill(-1)
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < count; k++) {
      const p = second[i * count + k] as number
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
  const body = seeBody({view, second}, at[number('headline')] as number)
  row.set(body, 13)
  const types = view.page.data.metadata.types
  row[21] = types.length === 0 ? MISSING : types.some((type) => /article|posting|report/.test(type)) ? 1 : 0
  const linked = view.blocks.reduce((sum, {data}) => sum + (data.linked ?? 0), 0)
  const chars = view.blocks.reduce((sum, {value}) => sum + value.length, 0)
  row[22] = view.page.data.format === 'text' ? MISSING : linked / Math.max(1, chars)
  return row
}

function seeBody({view, second}: Pick<Judgement, 'view' | 'second'>, headline: number): number[] {
  const BODY = number('body')
  let [chars, prose, all, run, longestRun, sum, lines, closed, longest, first, shared] = [0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0]
  view.blocks.forEach((_, i) => {
    const p = second[i * count + BODY] as number
    const size = view.lines[i]?.scan.size ?? 0
    all += size
    if (p <= 0.5) {
      run = 0
      return
    }
    if (first < 0) first = i
    chars += size
    prose += view.prose[i] as number
    run++
    longestRun = Math.max(longestRun, run)
    sum += p
    lines++
    if (view.lines[i]?.scan.end === kind.STOP) closed++
    longest = Math.max(longest, size)
    shared += (view.words[i]?.length ?? 0) > 0 ? 1 : 0
  })
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return [
    chars,
    share(chars, all),
    share(prose, view.proseBefore[view.blocks.length] as number),
    longestRun,
    share(sum, lines),
    share(closed, lines),
    longest,
    first < 0 || headline < 0 ? MISSING : Math.max(-60, Math.min(60, first - headline)),
  ]
}

/** Likelihood, 0 to 1, that a judged page holds a story. */
export function holdsStory(judgement: Judgement, trees: Trees): number {
  const scores = new Float32Array(2)
  addScores(trees, seeStory(judgement), 0, scores, 0)
  toProbabilities(scores, 0, 2)
  return scores[1] as number
}
