import type {Container} from '../../tree/container.ts'
import type {BlockData} from '../../tree/page.ts'
import type {OpenElements} from './elements.ts'
import type {Line} from './layout.ts'

/** Takes a line after `gap` blank ones that stands in a figure (-1: none) and was made of a `source` text. */
export type Emit = (line: Line, gap: number, figure: number, source: string) => void

/** Gathers the text of the line at hand. There are two: what is hidden inside a line makes a line of its own. */
export class LineBuilder {
  /** Whether the line before ended with a `<br>`. */
  adjacent = false
  /** Smallest number of open elements since the line's last text. */
  lowest = 0
  #value = ''
  /** The text as the page has it. */
  #source = ''
  #linked = 0
  /** Length of `#value` up to the end of its last character in a link. */
  #linkedEnd = 0
  #url: string | null = null
  #datetime: string | null = null
  #shape: BlockData['shape'] = 'line'
  #depth = 0
  /** Where cells of a table's row begin in the line. */
  #cells: number[] = []
  #figure = -1
  /** Place of `#container` in the stack of open elements. */
  #place = 0
  #container: Container | null = null
  readonly #elements: OpenElements
  readonly #emit: Emit

  constructor(elements: OpenElements, emit: Emit) {
    this.#elements = elements
    this.#emit = emit
  }

  /** Whether the line has no text yet. */
  get empty(): boolean {
    return this.#container === null
  }

  /** Adds white space, or nothing at the start of a line. */
  space(): void {
    if (this.#container !== null && !this.#value.endsWith(' ')) this.#value += ' '
  }

  /** A cell of a table begins here. */
  cell(): void {
    this.#cells.push(this.#value.length)
  }

  /**
   * Adds text that is not white space alone: as it stands on the page, and with white space folded. `link` is the address of the link it
   * stands in.
   */
  add(text: string, folded: string, link: string | null, datetime: string | null): void {
    let piece = folded
    if (this.#container === null) this.#start()
    else this.#widen()
    this.lowest = this.#elements.size
    if (piece.startsWith(' ') && (this.#value === '' || this.#value.endsWith(' '))) piece = piece.slice(1)
    this.#value += piece
    this.#source += text
    if (link !== null) {
      this.#linked += piece.length
      this.#linkedEnd = this.#value.length
      this.#url ??= link
    }
    this.#datetime ??= datetime
  }

  #start(): void {
    const {top, size} = this.#elements
    this.#place = size - 1
    this.#container = this.#elements.container(this.#place)
    this.#shape = top.shape
    this.#depth = top.depth
    this.#figure = top.figure
  }

  /** The line's container must hold this text too: the innermost element open all the time since the line's start. */
  #widen(): void {
    if (this.lowest > this.#place) return
    this.#place = this.lowest - 1
    this.#container = this.#elements.container(this.#place)
  }

  /** Ends the line; one with text goes to the layout. Returns whether there was one. */
  end(): boolean {
    const container = this.#container
    const cells = this.#cells
    if (cells.length > 0) this.#cells = []
    if (container === null) return false
    let value = this.#value
    let linked = this.#linked
    if (value.endsWith(' ')) {
      if (linked > 0 && this.#linkedEnd === value.length) linked--
      value = value.slice(0, -1)
    }
    this.#emit(
      {
        value,
        origin: 'text',
        shape: this.#shape,
        depth: this.#depth,
        linked,
        url: this.#url,
        picture: null,
        container,
        datetime: this.#datetime,
        ...(cells.length > 1 && {cells}),
      },
      this.adjacent ? 0 : 1,
      this.#figure,
      this.#source,
    )
    this.#clear()
    return true
  }

  #clear(): void {
    this.#value = ''
    this.#source = ''
    this.#linked = 0
    this.#url = null
    this.#datetime = null
    this.#container = null
  }
}
