import type {Container} from '../../../tree/container.ts'
import {MISSING} from '../../model/trees.ts'
import type {View} from '../../view.ts'
import {elementWords} from '../../words/element-words.ts'
import type {Columns, PageSignals} from './page-signals.ts'

const concepts = Object.keys(elementWords)
const bitOf = new Map<string, number>()
concepts.forEach((concept, bit) => {
  for (const word of elementWords[concept] ?? []) bitOf.set(word, (bitOf.get(word) ?? 0) | (1 << bit))
})

/** Elements whose distance upwards is a signal. */
const tags = [
  'p',
  'h1',
  'h2',
  'h3',
  'li',
  'a',
  'figure',
  'figcaption',
  'blockquote',
  'aside',
  'nav',
  'footer',
  'header',
  'article',
  'main',
  'section',
  'table',
  'form',
  'button',
  'ul',
  'time',
  'div',
  'span',
  'strong',
  'noscript',
] as const
const tagNumber = new Map<string, number>(tags.map((tag, i) => [tag, i]))

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
    if (view.page.data.format !== 'html') {
      fillMissing(view, columns)
      return
    }
    const words = new Map<Container, number>()
    const story = storyElement(view)
    for (let i = 0; i < view.blocks.length; i++) {
      const row = i * columns.width + columns.at
      const container = view.blocks[i]?.data.container ?? null
      fillPath(columns.table, row, container, words)
      fillDensities(columns.table, row + 2 + concepts.length + tags.length, container)
      fillStory(columns.table, row + 2 + concepts.length + tags.length + LEVELS * 4, container, story)
    }
  },
}

function fillMissing({blocks}: View, {table, width, at}: Columns): void {
  for (let i = 0; i < blocks.length; i++) table.fill(MISSING, i * width + at, i * width + at + elements.names.length)
}

function conceptsOf(container: Container, known: Map<Container, number>): number {
  const before = known.get(container)
  if (before !== undefined) return before
  let bits = 0
  for (const word of container.words.split(' ')) bits |= bitOf.get(word) ?? 0
  known.set(container, bits)
  return bits
}

function fillPath(table: Float32Array, row: number, container: Container | null, known: Map<Container, number>): void {
  table[row] = container?.hidden ? 1 : 0
  table[row + 1] = container?.depth ?? 0
  table.fill(NONE, row + 2, row + 2 + concepts.length + tags.length)
  let at = container
  for (let level = 0; at && level <= REACH; level++) {
    const bits = conceptsOf(at, known)
    for (let bit = 0; bits >>> bit !== 0; bit++) {
      const cell = row + 2 + bit
      if ((bits >>> bit) & 1 && table[cell] === NONE) table[cell] = level
    }
    const tag = tagNumber.get(at.name)
    if (tag !== undefined && table[row + 2 + concepts.length + tag] === NONE)
      table[row + 2 + concepts.length + tag] = level
    at = at.parent
  }
}

function fillDensities(table: Float32Array, row: number, container: Container | null): void {
  let at = container
  for (let level = 0; level < LEVELS; level++) {
    const cell = row + level * 4
    table[cell] = at ? at.linkedChars / Math.max(1, at.chars) : MISSING
    table[cell + 1] = at ? Math.log1p(at.chars) : MISSING
    table[cell + 2] = at ? Math.log1p(at.blocks) : MISSING
    table[cell + 3] = at ? at.stops / Math.max(1, at.blocks) : MISSING
    at = at?.parent ?? null
  }
}

/** The innermost element that holds most of the prose of the page's longest run. */
function storyElement({blocks, prose, run}: View): Set<Container> {
  const mass = new Map<Container, number>()
  let total = 0
  for (let i = run.from; i < run.to; i++) {
    const size = prose[i] as number
    if (size === 0) continue
    total += size
    let at = blocks[i]?.data.container ?? null
    for (let level = 0; at && level <= 40; level++) {
      mass.set(at, (mass.get(at) ?? 0) + size)
      at = at.parent
    }
  }
  let best: Container | null = null
  for (const [container, size] of mass)
    if (size >= total * 0.7 && container.depth > (best?.depth ?? -1)) best = container
  const path = new Set<Container>()
  for (let at = best, level = 0; at && level <= 60; level++) {
    path.add(at)
    at = at.parent
  }
  return path
}

/** `story` holds the story element first, then those around it. */
function fillStory(table: Float32Array, row: number, container: Container | null, story: ReadonlySet<Container>): void {
  const [element] = story
  let at = container
  let below = 0
  while (at && !story.has(at) && below < 60) {
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
