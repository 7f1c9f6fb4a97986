import type {Container} from '../../tree/container.ts'
import type {BlockData} from '../../tree/page.ts'
import {type Tag, tagOf} from './tags.ts'

const html = tagOf('html')
const headingId = tagOf('h1').id

/** An element that is open where the reader stands. Reused: never keep one. */
export interface OpenElement {
  tag: Tag
  /** The tag's traits, as changed by an inline style. */
  traits: number
  /** False once a formatting element has been ended across blocks. */
  live: boolean
  /** Place in the stack of the next outer element of the same id, or -1. */
  before: number
  /** Place of the innermost element, this one or around it, beyond which end tags inside do not reach. */
  scope: number
  /** Place of the innermost element, this one or around it, beyond which items and paragraphs inside end none. */
  list: number
  /** Place of the innermost block, this one or around it. */
  block: number
  /** class, id and the like as written. */
  kind: string
  /** Marked as hidden, by itself or from outside. */
  hidden: boolean
  /** Hidden so that no browser shows it (`aria-hidden` alone does show). */
  unseen: boolean
  preformatted: boolean
  shape: BlockData['shape']
  /** Of a heading, 1 to 6, else 0. */
  depth: number
  /** Index of the innermost figure, or -1. */
  figure: number
  container: Container | null
}

/** An entry of the stack of open elements before its first use. */
export function blankElement(): OpenElement {
  return {
    tag: html,
    traits: 0,
    live: true,
    before: -1,
    scope: 0,
    list: 0,
    block: 0,
    kind: '',
    hidden: false,
    unseen: false,
    preformatted: false,
    shape: 'line',
    depth: 0,
    figure: -1,
    container: null,
  }
}

/** Says what the lines of an element are, by its name and what stands around it. */
export function setShape(entry: OpenElement, outer: OpenElement | undefined): void {
  const {shape, name, id} = entry.tag
  const around = outer?.shape ?? 'line'
  entry.depth = 0
  if (id === headingId) {
    entry.shape = 'heading'
    entry.depth = name.charCodeAt(1) - 48
  } else if (shape === null || around === 'heading') {
    entry.shape = around
    entry.depth = outer?.depth ?? 0
  } else if (shape === 'paragraph') {
    entry.shape = around === 'quote' || outer?.tag.name === 'li' ? around : 'paragraph'
  } else {
    entry.shape = shape
  }
}
