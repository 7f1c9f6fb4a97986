import type {Container} from '../../../tree/container.ts'
import {MISSING} from '../../model/trees.ts'
import type {View} from '../../view.ts'
import {concepts, KnownElements, tags} from './known-elements.ts'
import type {Columns, PageSignals} from './page-signals.ts'

/** How far up words and tags are looked for one by one; beyond it only whether they are there at all. */
const REACH = 8
const NONE = 9
const LEVELS = 5

/** HTML only: where among the page's elements a block stands. Missing for text and Markdown. */
export const elements: PageSignals = {
  names: [
    'hidden',
    'element-depth',
    ...concepts.map((concept) => `element called ${concept}`),
    ...tags.map((tag) => `inside ${tag}`),
    ...Array.from({length: LEVELS}, (_, level) => [
      `link-density-${level}-up`,
      `characters-${level}-up`,
      `blocks-${level}-up`,
      `stops-a-block-${level}-up`,
    ]).flat(),
    'element-holds-story-run',
    'steps-to-story-element',
    'inside-story-element',
    'depth-below-story-element',
    'share-of-page-in-element-above',
  ],
  fill(view, columns) {
    if (view.page.data.format !== 'html') fillMissing(view, columns)
    else fillElements(view, columns)
  },
}

function fillMissing({blocks}: View, {table, width, at}: Columns): void {
  for (let i = 0; i < blocks.length; i++) table.fill(MISSING, i * width + at, i * width + at + elements.names.length)
}

function fillElements(view: View, {table, width, at}: Columns): void {
  const {blocks} = view
  const size = blocks.reduce((most, {data}) => Math.max(most, data.container?.index ?? 0), 0) + 1
  const known = new KnownElements(size)
  const story = storyElement(view, size)
  /** By an element's index, one more than the first block that stands right inside it: what is seen is the same for all. */
  const first = new Int32Array(size)
  const densities = 2 + concepts.length + tags.length
  for (let i = 0; i < blocks.length; i++) {
    const row = i * width + at
    const container = blocks[i]?.data.container ?? null
    const before = container === null ? 0 : (first[container.index] as number)
    if (before > 0) {
      const from = (before - 1) * width + at
      table.copyWithin(row, from, from + elements.names.length)
      continue
    }
    if (container !== null) first[container.index] = i + 1
    fillPath(table, row, container, known)
    fillDensities(table, row + densities, container, known)
    fillStory(table, row + densities + LEVELS * 4, container, story)
  }
}

function fillPath(table: Float32Array, row: number, container: Container | null, known: KnownElements): void {
  table[row] = container?.hidden ? 1 : 0
  table[row + 1] = container?.depth ?? 0
  table.fill(NONE, row + 2, row + 2 + concepts.length + tags.length)
  let at = container
  let found = 0
  let foundTags = 0
  for (let level = 0; at && level <= REACH; level++) {
    const index = known.look(at)
    let fresh = (known.concepts[index] as number) & ~found
    found |= fresh
    for (; fresh !== 0; fresh &= fresh - 1) table[row + 2 + 31 - Math.clz32(fresh & -fresh)] = level
    const tag = known.tag[index] as number
    if (tag >= 0 && ((foundTags >>> tag) & 1) === 0) {
      foundTags |= 1 << tag
      table[row + 2 + concepts.length + tag] = level
    }
    at = at.parent
  }
}

function fillDensities(table: Float32Array, row: number, container: Container | null, known: KnownElements): void {
  let at = container
  for (let level = 0; level < LEVELS; level++) {
    const from = at ? known.look(at) * 4 : -1
    for (let k = 0; k < 4; k++) table[row + level * 4 + k] = from < 0 ? MISSING : (known.densities[from + k] as number)
    at = at?.parent ?? null
  }
}

/** The element that holds the story, and which elements hold it. */
interface StoryPath {
  element: Container | null
  /** By an element's index: 1 for the story's element and those around it. */
  around: Uint8Array
}

/** The innermost element that holds most of the prose of the page's longest run. */
function storyElement({blocks, prose, run}: View, size: number): StoryPath {
  const mass = new Float64Array(size)
  let total = 0
  for (let i = run.from; i < run.to; i++) {
    const worth = prose[i] as number
    if (worth === 0) continue
    total += worth
    let at = blocks[i]?.data.container ?? null
    for (let level = 0; at && level <= 40; level++) {
      ;(mass[at.index] as number) += worth
      at = at.parent
    }
  }
  let best: Container | null = null
  for (let i = run.from; i < run.to; i++) {
    let at = blocks[i]?.data.container ?? null
    for (let level = 0; at && level <= 40 && at.depth > (best?.depth ?? -1); level++) {
      const own = mass[at.index] as number
      if (own > 0 && own >= total * 0.7) best = at
      at = at.parent
    }
  }
  const around = new Uint8Array(size)
  for (let at = best, level = 0; at && level <= 60; level++) {
    around[at.index] = 1
    at = at.parent
  }
  return {element: best, around}
}

function fillStory(table: Float32Array, row: number, container: Container | null, {element, around}: StoryPath): void {
  let at = container
  let below = 0
  while (at && around[at.index] !== 1 && below < 60) {
    at = at.parent
    below++
  }
  const steps = at && element ? element.depth - at.depth : 60
  table[row] = at === container ? 1 : 0
  table[row + 1] = Math.min(60, steps)
  table[row + 2] = steps === 0 ? 1 : 0
  table[row + 3] = Math.min(60, below)
  table[row + 4] = at && element ? element.chars / Math.max(1, at.chars) : 0
}
