import type {Container} from '../../tree/container.ts'
import {addContainer, type Vocabulary, words} from './containers.ts'
import {blankElement, type OpenElement, setShape} from './open-element.ts'
import {knownIds, knownTag, type Tag, tagOf, trait, unseenTraits} from './tags.ts'

/** Beyond this many open elements an element is not opened: its text goes to the innermost open one. */
const deepest = 65_536
const html = tagOf('html')
const paragraph = tagOf('p')
const table = tagOf('table')
const anchor = tagOf('a')
const button = tagOf('button')
const headingId = tagOf('h1').id

/**
 * The open elements, innermost last. Follows the HTML standard's rules of implied and misnested end tags as far as they
 * matter for text. Every step takes constant time, but for the elements it ends, whatever the markup.
 */
export class OpenElements {
  /** All containers that hold text, in document order. */
  readonly containers: Container[] = []
  size = 0
  readonly #stack: OpenElement[] = []
  readonly #last: number[] = new Array<number>(knownIds).fill(-1)
  readonly #unknown = new Map<string, Tag>()
  readonly #vocabulary: Vocabulary = new Map()

  constructor() {
    this.open(html, html.traits, '')
  }

  get top(): OpenElement {
    return this.#stack[this.size - 1] as OpenElement
  }

  /** Place of the innermost open element of a tag's id, or -1. */
  placeOf(tag: Tag): number {
    return this.#last[tag.id] as number
  }

  /** The tag of the name that stands between two places of a text. */
  tag(text: string, start: number, end: number): Tag {
    const known = knownTag(text, start, end)
    if (known !== undefined) return known
    const name = text.slice(start, end).toLowerCase()
    const met = this.#unknown.get(name)
    if (met !== undefined) return met
    const tag: Tag = {name, id: this.#last.length, traits: 0, shape: null}
    this.#last.push(-1)
    this.#unknown.set(name, tag)
    return tag
  }

  /** Ends what a start tag of this name ends by itself. Returns the or-ed traits of the elements ended. */
  imply(tag: Tag): number {
    const {traits} = tag
    let ended = 0
    if ((traits & trait.endsParagraph) !== 0) {
      const place = this.placeOf(paragraph)
      if (place > this.top.scope && place > this.top.list) ended = this.#closeTo(place)
    }
    if ((traits & trait.item) !== 0) {
      const place = this.placeOf(tag)
      if (place > this.top.list) ended |= this.#closeTo(place)
    } else if ((traits & trait.table) !== 0) {
      const place = this.placeOf(tag)
      if (place > this.placeOf(table)) ended |= this.#closeTo(place)
    } else if (tag === anchor || tag === button) {
      ended |= this.end(tag)
    } else if (tag.id === headingId && this.top.tag.id === headingId) {
      ended |= this.#closeTo(this.size - 1)
    }
    return ended
  }

  /** Opens an element that can have content, with its traits. False if the stack is too deep. */
  open(tag: Tag, traits: number, kind: string): boolean {
    const place = this.size
    if (place >= deepest) return false
    const outer = place === 0 ? undefined : this.#stack[place - 1]
    const entry: OpenElement = this.#stack[place] ?? this.#grow()
    entry.tag = tag
    entry.traits = traits
    entry.live = true
    entry.before = this.placeOf(tag)
    entry.scope = outer === undefined || (traits & trait.scope) !== 0 ? place : outer.scope
    entry.list = outer === undefined || (traits & trait.list) !== 0 ? place : outer.list
    entry.block = outer === undefined || (traits & (trait.block | trait.scope)) !== 0 ? place : outer.block
    entry.kind = kind
    entry.unseen = (traits & trait.unseen) !== 0 || (outer?.unseen ?? false)
    entry.hidden = entry.unseen || (traits & trait.hidden) !== 0 || (outer?.hidden ?? false)
    entry.preformatted = (traits & trait.preformatted) !== 0 || (outer?.preformatted ?? false)
    entry.figure = outer?.figure ?? -1
    entry.container = null
    setShape(entry, outer)
    this.#last[tag.id] = place
    this.size = place + 1
    return true
  }

  #grow(): OpenElement {
    const entry = blankElement()
    this.#stack.push(entry)
    return entry
  }

  /** Ends an element as its end tag does, if it is open and in reach. Returns the or-ed traits of the elements ended. */
  end(tag: Tag): number {
    const place = this.placeOf(tag)
    if (place <= 0) return 0
    const {traits} = tag
    const {scope, block} = this.top
    if ((traits & trait.formatting) !== 0) {
      if (place === this.size - 1) return this.#closeTo(place)
      if (place > scope) this.#bury(place)
      return 0
    }
    if ((traits & trait.table) !== 0) return place > this.placeOf(table) ? this.#closeTo(place) : 0
    const reach = tag === table ? 0 : (traits & (trait.block | trait.scope | trait.unseen)) !== 0 ? scope : block
    return place >= reach ? this.#closeTo(place) : 0
  }

  /** Ends all elements but the outermost `keep`. */
  endAll(keep: number): number {
    return this.#closeTo(keep)
  }

  /** The container of the open element at a place, made when text first stands in it. */
  container(place: number): Container {
    const found = this.#stack[place]?.container
    if (found != null) return found
    let from = place
    while (from > 0 && this.#stack[from - 1]?.container === null) from--
    let container = from === 0 ? null : (this.#stack[from - 1] as OpenElement).container
    for (let i = from; i <= place; i++) {
      const entry = this.#stack[i] as OpenElement
      container = addContainer(
        this.containers,
        entry.tag.name,
        words(entry.kind, this.#vocabulary),
        container,
        entry.hidden,
      )
      entry.container = container
    }
    return container as Container
  }

  #closeTo(place: number): number {
    let ended = 0
    for (let i = this.size - 1; i >= place; i--) {
      const {tag, traits, live, before, unseen} = this.#stack[i] as OpenElement
      if (live) this.#last[tag.id] = before
      ended |= unseen ? unseenTraits(traits) : traits
    }
    this.size = place
    return ended
  }

  #bury(place: number): void {
    const entry = this.#stack[place] as OpenElement
    entry.live = false
    this.#last[entry.tag.id] = entry.before
  }
}
