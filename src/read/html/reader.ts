import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2'
import type {Page} from '../../tree/page.ts'
import {Attributes} from './attributes.ts'
import {decodeText} from './entities.ts'
import {Flow} from './flow.ts'
import {MetadataTags} from './metadata-tags.ts'
import {type Tag, tagOf, trait} from './tags.ts'
import {visible} from './white-space.ts'

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
export class HtmlReader implements TokenizerCallbacks {
  readonly #text: string
  readonly #attributes = new Attributes()
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
  }

  /** Reads the page. */
  read(): Page {
    const tokenizer = new Tokenizer({decodeEntities: false}, this)
    tokenizer.write(this.#text)
    tokenizer.end()
    const {blocks, tally} = this.#flow.finish()
    const metadata = this.#metadata.finish()
    return {type: 'page', children: blocks, data: {format: 'html', metadata, tally, lineCount: blocks.length}}
  }

  ontext(start: number, end: number): void {
    if (this.#skipped === null) this.#flow.text(visible(decodeText(this.#text.slice(start, end))))
    else if (this.#skipped === title) this.#metadata.title(this.#text.slice(start, end))
    else if (this.#linkedData) this.#metadata.script(this.#text.slice(start, end))
  }

  onopentagname(start: number, end: number): void {
    this.#attributes.clear()
    this.#tag = this.#flow.tag(this.#text.slice(start, end).toLowerCase())
  }

  onattribname(start: number, end: number): void {
    this.#attributes.begin(this.#text.slice(start, end))
  }

  onattribdata(start: number, end: number): void {
    if (this.#attributes.wanted) this.#attributes.add(this.#text.slice(start, end))
  }

  onattribend(): void {
    this.#attributes.end()
  }

  onopentagend(): void {
    const tag = this.#tag
    if (this.#skipped === svg && this.#islands === 0 && escapes.has(tag.name)) this.#skipped = null
    if (this.#skipped !== null) {
      if (tag === this.#skipped) this.#nested++
      else if (this.#skipped === svg && islands.has(tag.name)) this.#islands++
    } else if ((tag.traits & trait.skipped) !== 0 && !this.#isShownTemplate(tag)) this.#skip(tag)
    else this.#start(tag)
  }

  /** A template that is its host's shadow tree is shown. */
  #isShownTemplate(tag: Tag): boolean {
    return tag === template && this.#attributes.raw('shadowrootmode') !== undefined
  }

  #skip(tag: Tag): void {
    this.#skipped = tag
    this.#nested = 1
    this.#islands = 0
    this.#linkedData = tag === script && /ld\+json/i.test(this.#attributes.raw('type') ?? '')
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

  onselfclosingtag(): void {
    // Outside drawings and formulas the slash of `<div/>` means nothing.
    if (this.#skipped !== svg && this.#tag !== svg && !this.#flow.inFormula) this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#flow.tag(this.#text.slice(start, end).toLowerCase())
    if (this.#skipped !== null) {
      if (tag === this.#skipped && --this.#nested === 0) this.#skipped = null
      else if (this.#skipped === svg && this.#islands > 0 && islands.has(tag.name)) this.#islands--
    } else if (tag.name === 'br') {
      this.#attributes.clear()
      this.#flow.start(tag, this.#attributes)
    } else if (tag.name !== 'body' && tag.name !== 'html') this.#flow.end(tag)
  }

  isInForeignContext(): boolean {
    return this.#skipped === svg && this.#islands === 0
  }

  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}
