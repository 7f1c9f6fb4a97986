import type {Container} from '../../../tree/container.ts'
import {elementWords} from '../../words/element-words.ts'

/** What elements are called: a bit each. */
export const concepts: readonly string[] = Object.keys(elementWords)
const bitOf = new Map<string, number>()
concepts.forEach((concept, bit) => {
  for (const word of elementWords[concept] ?? []) bitOf.set(word, (bitOf.get(word) ?? 0) | (1 << bit))
})

/** Elements whose distance upwards is a signal. */
export const tags = [
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

/** What is seen of elements by themselves, each looked at once: columns by the element's index. */
export class KnownElements {
  /** A bit for each concept that its words name. */
  readonly concepts: Int32Array
  /** Number of its tag among `tags`, or -1. */
  readonly tag: Int8Array
  readonly densities: Float32Array
  readonly #known: Uint8Array

  constructor(size: number) {
    this.concepts = new Int32Array(size)
    this.tag = new Int8Array(size)
    this.densities = new Float32Array(size * 4)
    this.#known = new Uint8Array(size)
  }

  /** Looks at an element, if that has not been done; returns its index. */
  look(element: Container): number {
    const {index, chars, blocks} = element
    if (this.#known[index] === 1) return index
    this.#known[index] = 1
    let bits = 0
    for (const word of element.words.split(' ')) bits |= bitOf.get(word) ?? 0
    this.concepts[index] = bits
    this.tag[index] = tagNumber.get(element.name) ?? -1
    this.densities[index * 4] = element.linkedChars / Math.max(1, chars)
    this.densities[index * 4 + 1] = Math.log1p(chars)
    this.densities[index * 4 + 2] = Math.log1p(blocks)
    this.densities[index * 4 + 3] = element.stops / Math.max(1, blocks)
    return index
  }
}
