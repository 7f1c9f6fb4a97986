import type {Container} from '../tree/container.ts'
import type {Block} from '../tree/page.ts'
import type {CardLine} from './card-lines.ts'

/** What stands in an element that may be a card. */
interface Box {
  /** Blocks of this page's story: no card holds them. */
  own: number
  headings: number
  /** Target of the first heading's link, or of the first link of some words; and whether there is another. */
  heading: string | null
  severalHeadings: boolean
  link: string | null
  severalLinks: boolean
}

/** How far up a card's element is looked for, and how many blocks it may hold. */
const highest = 12
const mostBlocks = 12
const fewestWords = 3
/** Roles of other stories and of the site; every other role is the story's. */
const around: ReadonlySet<string | undefined> = new Set(['related', 'furniture', 'duplicate', 'alt'])

/**
 * Parts the lines of cards by the page's elements: a card is the largest element around a line that leads to one story only
 * (one heading, or one link with a headline's length) and holds nothing of the page's own. Lines without such an element
 * stand with those before them that link to the same place.
 */
export function partByBoxes(lines: readonly CardLine[], blocks: readonly Block[]): CardLine[][] {
  const boxes = tally(blocks)
  const cards: CardLine[][] = []
  let last: Container | string | null = null
  for (const line of lines) {
    const key = boxOf(line.block.data.container, boxes) ?? line.block.data.url
    if (key !== null && key === last) cards.at(-1)?.push(line)
    else cards.push([line])
    last = key
  }
  return cards
}

function tally(blocks: readonly Block[]): Map<Container, Box> {
  const boxes = new Map<Container, Box>()
  for (const block of blocks) {
    const isLong = isHeadlineLong(block)
    let at = block.data.container
    for (let level = 0; at !== null && level < highest && at.blocks <= mostBlocks; level++, at = at.parent) {
      let box = boxes.get(at)
      if (box === undefined) {
        box = emptyBox()
        boxes.set(at, box)
      }
      add(box, block, isLong)
    }
  }
  return boxes
}

function emptyBox(): Box {
  return {own: 0, headings: 0, heading: null, severalHeadings: false, link: null, severalLinks: false}
}

function add(box: Box, {data}: Block, isLong: boolean): void {
  if (!around.has(data.role)) box.own++
  if (data.role !== 'related' || data.origin === 'attribute') return
  if (data.shape === 'heading') {
    box.severalHeadings ||= box.headings > 0 && (data.url === null || data.url !== box.heading)
    box.heading ??= data.url
    box.headings++
  }
  if (data.url !== null && isLong) {
    box.severalLinks ||= box.link !== null && box.link !== data.url
    box.link ??= data.url
  }
}

/** A link with a headline's length. */
function isHeadlineLong({value: text, data}: Block): boolean {
  if (data.role !== 'related' || (data.linked ?? 0) === 0) return false
  return text.length >= 12 && (text.split(' ', fewestWords).length >= fewestWords || /[^\0-\u02ff]/.test(text))
}

/** The largest element around a container, itself included, that is a card. */
function boxOf(container: Container | null, boxes: ReadonlyMap<Container, Box>): Container | null {
  let found: Container | null = null
  for (let at = container, level = 0; at !== null && level < highest; at = at.parent, level++) {
    const box = boxes.get(at)
    if (box === undefined || at.blocks > mostBlocks || box.own > 0 || !isOneStory(box)) break
    found = at
  }
  return found
}

function isOneStory({headings, severalHeadings, link, severalLinks}: Box): boolean {
  if (headings > 0) return !severalHeadings
  return link !== null ? !severalLinks : true
}
