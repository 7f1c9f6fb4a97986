import type {Container} from '../../../tree/container.ts'
import {MISSING} from '../../model/trees.ts'
import {BODY, count, FAR, type Picture, type Reading} from './picture.ts'

const LEVELS = 4
/** Elements farther up hold nearly the whole page, and hostile pages have thousands. */
const REACH = 30

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

/** Sums over the blocks in an element, by the element's index. */
interface Sums {
  body: Float64Array
  lines: Float64Array
  total: number
}

function fillElements({view, chances: first, table, width, rows}: Picture, at: number): void {
  const containers = view.blocks.map(({data}) => data.container)
  const sums = sumUp(containers, first)
  const home = innermost(containers, sums)
  const around = elementsAround(home, sums.body.length)
  for (let i = 0; i < rows; i++) {
    const container = containers[i] as Container | null
    const cell = i * width + at
    if (!container || !home) {
      table.fill(MISSING, cell, cell + LEVELS * 2 + 2)
      continue
    }
    fillShares(table, cell, container, sums)
    let below = 0
    let up: Container | null = container
    while (up && around[up.index] !== 1 && below < FAR) {
      up = up.parent
      below++
    }
    table[cell + LEVELS * 2] = up ? Math.min(FAR, home.depth - up.depth) : FAR
    table[cell + LEVELS * 2 + 1] = below
  }
}

function sumUp(containers: readonly (Container | null)[], chances: Float32Array): Sums {
  let size = 0
  for (const container of containers) if (container && container.index >= size) size = container.index + 1
  const sums = {body: new Float64Array(size), lines: new Float64Array(size), total: 0}
  for (let i = 0; i < containers.length; i++) {
    const body = chances[i * count + BODY] as number
    sums.total += body
    let element = containers[i] as Container | null
    for (let level = 0; element && level < REACH; level++) {
      ;(sums.body[element.index] as number) += body
      ;(sums.lines[element.index] as number)++
      element = element.parent
    }
  }
  return sums
}

function fillShares(table: Float32Array, cell: number, container: Container, {body, lines, total}: Sums): void {
  let element: Container | null = container
  for (let level = 0; level < LEVELS; level++) {
    const sum = element ? (body[element.index] as number) : 0
    table[cell + level * 2] = element ? sum / (lines[element.index] as number) : MISSING
    table[cell + level * 2 + 1] = element && total > 0 ? sum / total : MISSING
    element = element?.parent ?? null
  }
}

/** The innermost element with 75 % of the page's body. */
function innermost(containers: readonly (Container | null)[], {body, total}: Sums): Container | null {
  let best: Container | null = null
  for (const container of total > 0 ? containers : []) {
    let at = container
    for (let level = 0; at && level < REACH && at.depth > (best?.depth ?? -1); level++) {
      if ((body[at.index] as number) >= total * 0.75) best = at
      at = at.parent
    }
  }
  return best
}

/** By an element's index: 1 for a given one and those around it. */
function elementsAround(element: Container | null, size: number): Uint8Array {
  const around = new Uint8Array(size)
  for (let at = element, level = 0; at && level < FAR; level++) {
    around[at.index] = 1
    at = at.parent
  }
  return around
}
