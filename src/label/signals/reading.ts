import type {Container} from '../../tree/container.ts'
import {type Role, roles} from '../../tree/role.ts'
import {MISSING} from '../model/trees.ts'
import type {View} from '../view.ts'
import {shareKnown, wordsWhere} from '../vocabulary.ts'

const count = roles.length
const number = (role: Role): number => roles.indexOf(role)
const BODY = number('body')
const HEADLINE = number('headline')
const near: readonly Role[] = [
  'body',
  'related',
  'furniture',
  'caption',
  'alt',
  'subheading',
  'headline',
  'standfirst',
  'note',
  'byline',
]
const offsets = [-2, -1, 1, 2] as const
const summed: readonly Role[] = ['body', 'related', 'furniture', 'caption']
const LEVELS = 4
const FAR = 60

/**
 * What the first pass made of the page: the columns that only the second pass has.
 *
 * The first pass judges lines one by one; these say where on the resulting picture a line stands.
 */
export const readingNames: readonly string[] = [
  ...roles.map((role) => `first reading: ${role}`),
  ...near.flatMap((role) =>
    offsets.map((offset) => `first reading: ${role}, ${Math.abs(offset)} ${offset < 0 ? 'before' : 'after'}`),
  ),
  ...summed.flatMap((role) => [
    `${role} lines before`,
    `${role} lines after`,
    `${role} lines within 3`,
    `${role} lines within 8`,
  ]),
  'lines since body',
  'lines until body',
  'share of body before',
  'body lines of page',
  'lines from headline',
  'headline certainty',
  'is likeliest headline',
  'headline rank',
  'lines from first body',
  'lines from last body',
  'words of body',
  'words of headline',
  'body share of template',
  'related share of template',
  'furniture share of template',
  'caption share of template',
  ...Array.from({length: LEVELS}, (_, level) => [
    `body share of element ${level} up`,
    `share of all body in element ${level} up`,
  ]).flat(),
  'steps to body element',
  'depth below body element',
]

/** Fills the second pass's own columns from the first pass's probabilities (`rows × roles`). */
export function fillReading(view: View, first: Float32Array, table: Float32Array, width: number, at: number): void {
  const picture = {view, first, table, width, rows: view.blocks.length}
  let column = at
  column = fillNear(picture, column)
  column = fillSums(picture, column)
  column = fillPlace(picture, column)
  column = fillWords(picture, column)
  column = fillTemplates(picture, column)
  fillElements(picture, column)
}

interface Picture {
  view: View
  first: Float32Array
  table: Float32Array
  width: number
  rows: number
}

function fillNear({first, table, width, rows}: Picture, at: number): number {
  for (let i = 0; i < rows; i++) {
    let cell = i * width + at
    for (let k = 0; k < count; k++) table[cell++] = first[i * count + k] as number
    for (const role of near) {
      const k = number(role)
      for (const offset of offsets) {
        const j = i + offset
        table[cell++] = j < 0 || j >= rows ? MISSING : (first[j * count + k] as number)
      }
    }
  }
  return at + count + near.length * offsets.length
}

function fillSums({first, table, width, rows}: Picture, at: number): number {
  summed.forEach((role, r) => {
    const sums = new Float64Array(rows + 1)
    for (let i = 0; i < rows; i++) sums[i + 1] = (sums[i] as number) + (first[i * count + number(role)] as number)
    const between = (from: number, to: number): number =>
      (sums[Math.min(rows, to)] as number) - (sums[Math.max(0, from)] as number)
    for (let i = 0; i < rows; i++) {
      const cell = i * width + at + r * 4
      table[cell] = Math.log1p(sums[i] as number)
      table[cell + 1] = Math.log1p((sums[rows] as number) - (sums[i + 1] as number))
      table[cell + 2] = between(i - 3, i + 4)
      table[cell + 3] = between(i - 8, i + 9)
    }
  })
  return at + summed.length * 4
}

function fillPlace({first, table, width, rows}: Picture, at: number): number {
  const body = (i: number): number => first[i * count + BODY] as number
  let total = 0
  let headline = 0
  for (let i = 0; i < rows; i++) {
    total += body(i)
    if ((first[i * count + HEADLINE] as number) > (first[headline * count + HEADLINE] as number)) headline = i
  }
  const start = reach(rows, body, 0, 1)
  const end = reach(rows, body, rows - 1, -1)
  const ranks = topHeadlines(first, rows)
  let since = FAR
  let before = 0
  for (let i = 0; i < rows; i++) {
    const cell = i * width + at
    table[cell] = since
    table[cell + 2] = total === 0 ? 0 : before / total
    table[cell + 3] = Math.log1p(total)
    table[cell + 4] = clamp(i - headline)
    table[cell + 5] = first[headline * count + HEADLINE] as number
    table[cell + 6] = i === headline ? 1 : 0
    table[cell + 7] = rankOf(ranks, first[i * count + HEADLINE] as number)
    table[cell + 8] = clamp(i - start)
    table[cell + 9] = clamp(i - end)
    since = body(i) > 0.5 ? 1 : Math.min(FAR, since + 1)
    before += body(i)
  }
  let until = FAR
  for (let i = rows - 1; i >= 0; i--) {
    table[i * width + at + 1] = until
    until = body(i) > 0.5 ? 1 : Math.min(FAR, until + 1)
  }
  return at + 10
}

/** The highest headline chances of the page, falling. */
function topHeadlines(first: Float32Array, rows: number): Float32Array {
  const all = Float32Array.from({length: rows}, (_, i) => first[i * count + HEADLINE] as number)
  return all.sort().reverse().slice(0, 6)
}

function rankOf(top: Float32Array, chance: number): number {
  let rank = 0
  while (rank < top.length && (top[rank] as number) > chance) rank++
  return rank
}

/** The line at which 0.8 body lines have been met, going from `from` by `step`. */
function reach(rows: number, body: (i: number) => number, from: number, step: number): number {
  let sum = 0
  for (let i = from; i >= 0 && i < rows; i += step) {
    sum += body(i)
    if (sum >= 0.8) return i
  }
  return from
}

function clamp(lines: number): number {
  return Math.max(-FAR, Math.min(FAR, lines))
}

function fillWords({view, first, table, width, rows}: Picture, at: number): number {
  const isBody = (i: number): boolean => (first[i * count + BODY] as number) > 0.6
  const isHeadline = (i: number): boolean => (first[i * count + HEADLINE] as number) > 0.5
  const ofBody = wordsWhere(view.words, isBody)
  const ofHeadline = wordsWhere(view.words, isHeadline)
  for (let i = 0; i < rows; i++) {
    const words = view.words[i] as Int32Array
    table[i * width + at] = shareKnown(words, ofBody, isBody(i))
    table[i * width + at + 1] = shareKnown(words, ofHeadline, isHeadline(i))
  }
  return at + 2
}

function fillTemplates({view, first, table, width, rows}: Picture, at: number): number {
  const {template, templateSize} = view
  summed.forEach((role, r) => {
    const k = number(role)
    const sums = new Float64Array(templateSize.length)
    for (let i = 0; i < rows; i++) (sums[template[i] as number] as number) += first[i * count + k] as number
    const cell = [0, 1, 2, 3][r] as number
    for (let i = 0; i < rows; i++) {
      const own = first[i * count + k] as number
      const others = (templateSize[template[i] as number] as number) - 1
      table[i * width + at + cell] = others === 0 ? MISSING : ((sums[template[i] as number] as number) - own) / others
    }
  })
  return at + summed.length
}

function fillElements({view, first, table, width, rows}: Picture, at: number): void {
  const sums = new Map<Container, {body: number; lines: number}>()
  let total = 0
  for (let i = 0; i < rows; i++) {
    const body = first[i * count + BODY] as number
    total += body
    let element = view.blocks[i]?.data.container ?? null
    for (let level = 0; element && level < 30; level++) {
      const sum = sums.get(element)
      if (sum) {
        sum.body += body
        sum.lines++
      } else sums.set(element, {body, lines: 1})
      element = element.parent
    }
  }
  const story = storyPath(sums, total)
  const [home] = story
  for (let i = 0; i < rows; i++) {
    let element = view.blocks[i]?.data.container ?? null
    const cell = i * width + at
    if (!element || !home) {
      table.fill(MISSING, cell, cell + LEVELS * 2 + 2)
      continue
    }
    for (let level = 0; level < LEVELS; level++) {
      const sum = element ? sums.get(element) : undefined
      table[cell + level * 2] = sum ? sum.body / sum.lines : MISSING
      table[cell + level * 2 + 1] = sum && total > 0 ? sum.body / total : MISSING
      element = element?.parent ?? null
    }
    let below = 0
    let up = view.blocks[i]?.data.container ?? null
    while (up && !story.has(up) && below < FAR) {
      up = up.parent
      below++
    }
    table[cell + LEVELS * 2] = up ? Math.min(FAR, home.depth - up.depth) : FAR
    table[cell + LEVELS * 2 + 1] = below
  }
}

/** The innermost element with 75 % of the page's body, and those around it. */
function storyPath(sums: Map<Container, {body: number; lines: number}>, total: number): Set<Container> {
  let best: Container | null = null
  for (const [element, {body}] of sums)
    if (total > 0 && body >= total * 0.75 && element.depth > (best?.depth ?? -1)) best = element
  const path = new Set<Container>()
  for (let at = best, level = 0; at && level < FAR; level++) {
    path.add(at)
    at = at.parent
  }
  return path
}
