import {decodeAttribute} from './entities.ts'
import {Names} from './names.ts'

/** The attributes the reader looks at, by number; all others are passed over unread. */
export const attribute = {
  class: 0,
  id: 1,
  role: 2,
  itemprop: 3,
  rel: 4,
  href: 5,
  src: 6,
  srcset: 7,
  alt: 8,
  style: 9,
  hidden: 10,
  'aria-hidden': 11,
  'aria-level': 12,
  'aria-label': 13,
  datetime: 14,
  pubdate: 15,
  content: 16,
  property: 17,
  name: 18,
  type: 19,
  lang: 20,
  'xml:lang': 21,
  open: 22,
  title: 23,
  poster: 24,
  shadowrootmode: 25,
  'data-src': 26,
  'data-srcset': 27,
  'data-original': 28,
  'data-lazy': 29,
  'data-lazy-src': 30,
  'data-lazy-srcset': 31,
  'data-caption': 32,
  'data-testid': 33,
  'data-test-id': 34,
  'data-test': 35,
  'data-component': 36,
  'data-type': 37,
  'data-module': 38,
  'data-qa': 39,
  'data-role': 40,
  'data-name': 41,
} as const

/** Number of an attribute the reader looks at. */
export type AttributeNumber = (typeof attribute)[keyof typeof attribute]

const names: readonly string[] = Object.keys(attribute)
const known = new Names(names)
const typeNumbers: readonly number[] = names.flatMap((name, number) =>
  /^data-(?:test|comp|type|mod|qa|role|name)/.test(name) ? [number] : [],
)

/** The attributes of the tag at hand, as places in the source: nothing is cut out of it before it is asked for. */
export class Attributes {
  readonly #text: string
  readonly #start = new Int32Array(names.length)
  readonly #end = new Int32Array(names.length)
  /** Number of the last tag that has each attribute. */
  readonly #tagOf = new Int32Array(names.length)
  #tag = 0
  /** How many of the attributes looked at the tag has. */
  #count = 0

  /** Takes the page's source. */
  constructor(text: string) {
    this.#text = text
  }

  /** Forgets the tag before. */
  clear(): void {
    this.#tag++
    this.#count = 0
  }

  /** Takes an attribute: the places of its name and its value. The first of a name wins. */
  add(start: number, end: number, valueStart: number, valueEnd: number): void {
    const number = known.find(this.#text, start, end)
    if (number < 0 || this.#tagOf[number] === this.#tag) return
    this.#tagOf[number] = this.#tag
    this.#start[number] = valueStart
    this.#end[number] = valueEnd
    this.#count++
  }

  /** Whether the tag has an attribute. */
  has(number: AttributeNumber): boolean {
    return this.#count > 0 && this.#tagOf[number] === this.#tag
  }

  /** An attribute's value as written, its character references undecoded. */
  raw(number: AttributeNumber): string | undefined {
    return this.has(number) ? this.#value(number) : undefined
  }

  #value(number: number): string {
    return this.#text.slice(this.#start[number], this.#end[number])
  }

  /** An attribute's value, decoded. */
  get(number: AttributeNumber): string | undefined {
    const raw = this.raw(number)
    return raw === undefined || !raw.includes('&') ? raw : decodeAttribute(raw)
  }

  /** What names the element's kind: class, id, role, itemprop, rel and the like, or '' (as written). */
  kind(): string {
    if (this.#count === 0) return ''
    const tag = this.#tag
    let kind = this.#tagOf[0] === tag ? this.#value(0) : ''
    for (let number = 1; number <= 4; number++) if (this.#tagOf[number] === tag) kind += ` ${this.#value(number)}`
    for (const number of typeNumbers) {
      if (this.#tagOf[number] !== tag || (this.#end[number] as number) - (this.#start[number] as number) > 60) continue
      kind += ` ${(names[number] as string).slice(5)} ${this.#value(number)}`
    }
    return kind
  }
}
