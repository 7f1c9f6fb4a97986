import type {Page} from '../../tree/page.ts'
import {Attributes, attribute} from './attributes.ts'
import {Flow} from './flow.ts'
import {MetadataTags} from './metadata-tags.ts'
import {type Tag, tagOf, trait} from './tags.ts'
import {Tokenizer, type Tokens} from './tokenizer.ts'

const html = tagOf('html')
const script = tagOf('script')
const svg = tagOf('svg')
const template = tagOf('template')
const title = tagOf('title')

/** Elements whose start tag ends a drawing that was never closed. */
const escapes: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strike strong sub sup table tt u ul var'
  ).split(' '),
)
/** Elements of a drawing that hold HTML again. */
const islands: ReadonlySet<string> = new Set(['foreignobject', 'desc', 'title'])

/** Turns the tokenizer's events into a page: text and tags to the flow, the rest to the metadata. Reads one page. */
export class HtmlReader implements Tokens {
  readonly #text: string
  readonly #attributes: Attributes
  readonly #flow = new Flow()
  readonly #metadata = new MetadataTags()
  #tag: Tag = html
  /** The element whose content is no text of the page, and how many of its name are open. */
  #skipped: Tag | null = null
  #nested = 0
  /** Number of open islands in the drawing at hand. */
  #islands = 0
  #linkedData = false

  constructor(text: string) {
    this.#text = text
    this.#attributes = new Attributes(text)
  }

  /** Reads the page. */
  read(): Page {
    new Tokenizer(this.#text, this).run()
    const {blocks, tally} = this.#flow.finish()
    const metadata = this.#metadata.finish()
    return {type: 'page', children: blocks, data: {format: 'html', metadata, tally, lineCount: blocks.length}}
  }

  text(start: number, end: number): void {
    if (this.#skipped === null) this.#flow.text(this.#text.slice(start, end))
    else if (this.#skipped === title) this.#metadata.title(this.#text.slice(start, end))
    else if (this.#linkedData) this.#metadata.script(this.#text.slice(start, end))
  }

  openTag(start: number, end: number): void {
    this.#attributes.clear()
    this.#tag = this.#flow.tag(this.#text, start, end)
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    this.#attributes.add(start, end, valueStart, valueEnd)
  }

  openTagEnd(selfClosing: boolean): void {
    const tag = this.#tag
    // Outside drawings and formulas the slash of `<div/>` means nothing.
    if (selfClosing && (this.#skipped === svg || tag === svg || this.#flow.inFormula)) return
    if (this.#skipped === svg && this.#islands === 0 && escapes.has(tag.name)) this.#skipped = null
    if (this.#skipped !== null) {
      if (tag === this.#skipped) this.#nested++
      else if (this.#skipped === svg && islands.has(tag.name)) this.#islands++
    } else if ((tag.traits & trait.skipped) !== 0 && !this.#isShownTemplate(tag)) this.#skip(tag)
    else this.#start(tag)
  }

  /** A template that is its host's shadow tree is shown. */
  #isShownTemplate(tag: Tag): boolean {
    return tag === template && this.#attributes.has(attribute.shadowrootmode)
  }

  #skip(tag: Tag): void {
    this.#skipped = tag
    this.#nested = 1
    this.#islands = 0
    this.#linkedData = tag === script && /ld\+json/i.test(this.#attributes.raw(attribute.type) ?? '')
  }

  #start(tag: Tag): void {
    const attributes = this.#attributes
    switch (tag.name) {
      case 'html':
        this.#metadata.root(attributes)
        return
      case 'meta':
        this.#metadata.meta(attributes)
        return
      case 'link':
        this.#metadata.link(attributes)
        return
      case 'base':
        this.#metadata.base(attributes)
        return
      case 'time':
        this.#metadata.time(attributes)
    }
    this.#flow.start(tag, attributes)
  }

  closeTag(start: number, end: number): void {
    const tag = this.#flow.tag(this.#text, start, end)
    if (this.#skipped !== null) {
      if (tag === this.#skipped && --this.#nested === 0) this.#skipped = null
      else if (this.#skipped === svg && this.#islands > 0 && islands.has(tag.name)) this.#islands--
    } else if (tag.name === 'br') {
      this.#attributes.clear()
      this.#flow.start(tag, this.#attributes)
    } else if (tag.name !== 'body' && tag.name !== 'html') this.#flow.end(tag)
  }

  isForeign(): boolean {
    return this.#skipped === svg && this.#islands === 0
  }
}
