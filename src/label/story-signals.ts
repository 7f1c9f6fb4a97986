import {type Role, roles} from '../tree/role.ts'
import * as kind from './characters.ts'
import type {Judgement} from './judge.ts'
import {chanceOf, likeliestHeadline, likelyBodySignals, seeLikelyBody, share} from './likely-body.ts'
import {MISSING} from './model/trees.ts'

const number = (role: Role): number => roles.indexOf(role)
const BODY = number('body')
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
const marks: readonly Role[] = ['headline', 'byline', 'dateline']

/** A line more likely body than not. */
const SURE = 0.5

/** What is seen of a whole page before it is asked whether it holds a story. */
export const storySignals: readonly string[] = [
  ...counted.map((role) => `${role} lines`),
  ...marks.map((role) => `likeliest ${role}`),
  'lines of page',
  'prose of page',
  'declares an article',
  'link share of page',
  'body characters',
  'body share of page',
  'body share of prose',
  'longest run of body',
  'certainty of body',
  'body lines that end like sentences',
  'longest body line',
  'body from headline',
  ...likelyBodySignals,
]

/** Looks at a judged page as a whole: one row of `storySignals`. */
export function seeStory(judgement: Judgement): Float32Array {
  return Float32Array.from([...seePage(judgement), ...seeBody(judgement), ...seeLikelyBody(judgement)])
}

function seePage(judgement: Judgement): number[] {
  const {view} = judgement
  const rows = view.blocks.length
  const lines = Array.from({length: rows}, (_, i) => i)
  const sum = (role: number): number => lines.reduce((all, i) => all + chanceOf(judgement, i, role), 0)
  const most = (role: number): number => lines.reduce((all, i) => Math.max(all, chanceOf(judgement, i, role)), 0)
  const {types} = view.page.data.metadata
  const linked = view.blocks.reduce((all, {data}) => all + (data.linked ?? 0), 0)
  const chars = view.blocks.reduce((all, {value}) => all + value.length, 0)
  return [
    ...counted.map((role) => sum(number(role))),
    ...marks.map((role) => most(number(role))),
    rows,
    view.proseBefore[rows] as number,
    types.length === 0 ? MISSING : types.some((type) => /article|posting|report/.test(type)) ? 1 : 0,
    view.page.data.format === 'text' ? MISSING : share(linked, chars),
  ]
}

/** Sums over the lines that are more likely body than not. */
function seeBody(judgement: Judgement): number[] {
  const {view} = judgement
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
    const p = chanceOf(judgement, i, BODY)
    seen.all += scan.size
    seen.run = p > SURE ? seen.run + 1 : 0
    if (p <= SURE) return
    if (seen.first < 0) seen.first = i
    seen.chars += scan.size
    seen.prose += view.prose[i] as number
    seen.longestRun = Math.max(seen.longestRun, seen.run)
    seen.certainty += p
    seen.lines++
    if (scan.end === kind.STOP) seen.closed++
    seen.longest = Math.max(seen.longest, scan.size)
  })
  const headline = likeliestHeadline(judgement)
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
