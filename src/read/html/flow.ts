import type {Block, Picture, Tally} from '../../tree/page.ts'
import {type Attributes, attribute} from './attributes.ts'
import {sumUp} from './containers.ts'
import {OpenElements} from './elements.ts'
import {decodeText} from './entities.ts'
import {Layout} from './layout.ts'
import {type Emit, LineBuilder} from './line-builder.ts'
import {pictureOf, posterOf, sourceOf} from './pictures.ts'
import {type Tag, tagOf, trait, unseenTraits} from './tags.ts'
import {levelOf, traitsOf} from './traits.ts'
import {foldSpace, piece, pieceKind, visible} from './white-space.ts'

const anchor = tagOf('a')
const body = tagOf('body')
const math = tagOf('math')
const noscript = tagOf('noscript')
const paragraph = tagOf('p')
const time = tagOf('time')
const notBlank = /\S/
const blocks = trait.block | trait.unseenBlock

/** Lays the page's elements and text out as lines, as a browser would; what no browser shows makes lines of its own. */
export class Flow {
  readonly #elements = new OpenElements()
  readonly #layout = new Layout()
  readonly #seen = new LineBuilder(this.#elements, (line, gap, figure, source) => {
    this.#layout.add(line, gap, figure, source)
    if (this.#held.length > 0) this.#release()
  })
  readonly #unseen = new LineBuilder(this.#elements, (line, gap, figure, source) => {
    if (this.#seen.empty) this.#layout.add(line, gap, figure, source)
    else this.#held.push([line, gap, figure, source])
  })
  /** Unseen lines that stand inside the seen line at hand: they follow it. */
  #held: Parameters<Emit>[] = []
  /** Address of the link and machine-readable time at hand. */
  #link: string | null = null
  #datetime: string | null = null
  /** What the `<picture>` at hand has named so far. */
  #source: string | null = null

  /** The tag of the name that stands between two places of a text. */
  tag(text: string, start: number, end: number): Tag {
    return this.#elements.tag(text, start, end)
  }

  /** Whether the text at hand stands in a formula, where `<x/>` has no content. */
  get inFormula(): boolean {
    return this.#elements.placeOf(math) >= 0
  }

  /** Takes a piece of text as it stands on the page. */
  text(text: string): void {
    const {unseen, preformatted} = this.#elements.top
    const line = unseen ? this.#unseen : this.#seen
    const kind = pieceKind(text)
    if (kind === piece.plain) line.add(text, text, this.#link, this.#datetime)
    else if (kind === piece.blank && !preformatted) line.space()
    else this.#decoded(line, visible(decodeText(text)), preformatted)
  }

  #decoded(line: LineBuilder, text: string, preformatted: boolean): void {
    if (preformatted && text.includes('\n')) this.#lines(line, text)
    else this.#piece(line, text)
  }

  #piece(line: LineBuilder, text: string): void {
    if (notBlank.test(text)) line.add(text, foldSpace(text), this.#link, this.#datetime)
    else line.space()
  }

  #release(): void {
    for (const line of this.#held) this.#layout.add(...line)
    this.#held = []
  }

  #lines(line: LineBuilder, text: string): void {
    const lines = text.split('\n')
    for (let i = 0; i < lines.length; i++) {
      if (i > 0 && line.end()) line.adjacent = true
      this.#piece(line, lines[i] as string)
    }
  }

  /** Takes a start tag. */
  start(tag: Tag, attributes: Attributes): void {
    const elements = this.#elements
    if (tag === body) {
      if (elements.placeOf(body) >= 0) return
      this.#leave(elements.endAll(1))
    } else this.#leave(elements.imply(tag))
    if ((tag.traits & trait.void) !== 0) this.#void(tag, attributes)
    else this.#open(tag, attributes)
  }

  #open(tag: Tag, attributes: Attributes): void {
    const elements = this.#elements
    const traits = tag === body ? tag.traits : traitsOf(tag, attributes)
    const opened = elements.open(tag, traits, attributes.kind())
    const {top, size} = elements
    this.#break(top.unseen ? unseenTraits(traits) : traits)
    if (!opened) return
    if ((traits & trait.cell) !== 0 && !top.unseen) this.#seen.cell()
    if (attributes.raw(attribute.role) === 'heading') {
      top.shape = 'heading'
      top.depth = levelOf(attributes.raw(attribute['aria-level']))
    }
    if (tag === anchor) this.#link = attributes.get(attribute.href) ?? null
    else if (tag === time) this.#datetime = attributes.get(attribute.datetime) ?? null
    else if (tag.name === 'figure')
      top.figure = this.#layout.figures.open(top.figure, elements.container(size - 1).words)
    else if (tag.name === 'picture') this.#source = null
    else if (tag.name === 'amp-img') this.#picture(pictureOf(attributes))
    else if (tag.name === 'video' || tag.name === 'iframe' || tag.name === 'amp-video') {
      const poster = posterOf(attributes, tag.name === 'iframe')
      if (poster !== null) this.#layout.figures.show(top.figure, poster)
    }
  }

  #void(tag: Tag, attributes: Attributes): void {
    if (tag.name === 'br') {
      const line = this.#elements.top.unseen ? this.#unseen : this.#seen
      line.adjacent = line.end()
    } else if (tag.name === 'img') {
      this.#picture(pictureOf(attributes, this.#source))
      this.#source = null
    } else if (tag.name === 'source') this.#source ??= sourceOf(attributes)
    else this.#break(this.#elements.top.unseen ? unseenTraits(tag.traits) : tag.traits)
  }

  #picture(picture: Picture): void {
    const elements = this.#elements
    const {figure, shape, depth, unseen} = elements.top
    const {figures} = this.#layout
    figures.show(figure, picture)
    // A copy for readers without scripts says again what the picture itself says.
    if (picture.alt === null || elements.placeOf(noscript) >= 0) return
    const value = picture.alt
    const container = elements.container(elements.size - 1)
    const url = this.#link
    const linked = url === null ? 0 : value.length
    const alt = {value, origin: 'attribute', shape, depth, linked, url, picture, container, datetime: null} as const
    const line = unseen ? this.#unseen : this.#seen
    const gap = line.end() || line.adjacent ? 0 : 1
    if (unseen && !this.#seen.empty) this.#held.push([alt, gap, figure, ''])
    else this.#layout.add(alt, gap, figure, '')
    line.adjacent = true
  }

  /** Takes an end tag. */
  end(tag: Tag): void {
    if (tag === paragraph && this.#elements.placeOf(tag) < 0) this.#break(trait.block)
    else this.#leave(this.#elements.end(tag))
  }

  /** Follows the end of elements with these traits. */
  #leave(traits: number): void {
    const {size} = this.#elements
    if (size < this.#seen.lowest) this.#seen.lowest = size
    if (size < this.#unseen.lowest) this.#unseen.lowest = size
    if (this.#link !== null && this.#elements.placeOf(anchor) < 0) this.#link = null
    if (this.#datetime !== null && this.#elements.placeOf(time) < 0) this.#datetime = null
    this.#break(traits)
  }

  /** Ends the lines that end where elements with these traits start or end. */
  #break(traits: number): void {
    if ((traits & blocks) !== 0) {
      this.#unseen.end()
      this.#unseen.adjacent = false
    }
    if ((traits & trait.block) !== 0) {
      this.#seen.end()
      this.#seen.adjacent = false
    } else if ((traits & trait.cell) !== 0) this.#seen.space()
  }

  /** The page's blocks, and the fingerprint of the text that went in. */
  finish(): {blocks: Block[]; tally: Tally} {
    this.#break(blocks)
    sumUp(this.#elements.containers)
    const {figures, tally} = this.#layout
    figures.assign(this.#layout.blocks)
    return {blocks: this.#layout.blocks, tally}
  }
}
