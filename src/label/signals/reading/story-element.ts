import type {Container} from '../../../tree/container.ts'
import {MISSING} from '../../model/trees.ts'
import {BODY, count, FAR, type Picture, type Reading} from './picture.ts'

const LEVELS = 4

/** HTML: how much of the elements around a line is body, and how far it stands from the one that holds the story. */
export const storyElement: Reading = {
  names: [
    ...Array.from({length: LEVELS}, (_, level) => [
      `body share of element ${level} up`,
      `share of all body in element ${level} up`,
    ]).flat(),
    'steps to body element',
    'depth below body element',
  ],
  fill: fillElements,
}

function fillElements({view, chances: first, table, width, rows}: Picture, at: number): void {
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
