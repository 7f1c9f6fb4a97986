import type {Container} from '../../tree/container.ts'
import type {Block, Picture} from '../../tree/page.ts'

/** A figure on the page, with its first picture. */
interface Figure {
  outer: number
  kind: Picture['kind'] | null
  picture: Picture | null
}

const captionWord = / (?:captions?|figcaption|cutline|legende?|bildunterschrift|bildtext|didascalia|credits?) /
/** How many lines that are no captions may stand between a picture and its caption, and how long they may be. */
const mostBetween = 3
const longestBetween = 80

/** Which picture belongs to which line. */
export class Figures {
  readonly #figures: Figure[] = []
  /** For each block, the index of its figure or -1. */
  readonly #figureOf: number[] = []
  /** The last picture shown, and the number of lines since that are no captions. */
  #recent: Picture | null = null
  #between = 0

  /** Opens a figure inside another (-1: none) whose container has these words; returns its index. */
  open(outer: number, words: string): number {
    return this.#figures.push({outer, kind: kindOf(words), picture: null}) - 1
  }

  /** A picture stands in a figure (-1: none); the first counts, but one with an address before one without. */
  show(figure: number, picture: Picture): void {
    this.#recent = picture
    this.#between = 0
    const shown = this.#figures[figure]
    if (shown === undefined) return
    if (shown.kind !== null && picture.kind === 'photo') picture.kind = shown.kind
    if (shown.picture === null) shown.picture = picture
    else if (shown.picture.src === null) shown.picture.src = picture.src
  }

  /** A block was added that stands in a figure (-1: none). Outside figures a caption goes by its container's words. */
  place(block: Block, figure: number): void {
    this.#figureOf.push(figure)
    if (this.#recent === null || figure >= 0 || block.data.origin === 'attribute') return
    if (isCaption(block.data.container)) block.data.picture = this.#recent
    else if (block.value.length > longestBetween || ++this.#between > mostBetween) this.#recent = null
  }

  /** Gives each block without a picture its figure's, once the page is read (the picture may stand below its caption). */
  assign(blocks: readonly Block[]): void {
    for (const figure of this.#figures) figure.picture ??= this.#figures[figure.outer]?.picture ?? null
    for (let i = 0; i < blocks.length; i++) {
      const figure = this.#figures[this.#figureOf[i] ?? -1]
      const block = blocks[i] as Block
      if (figure !== undefined) block.data.picture ??= figure.picture
    }
  }
}

function kindOf(words: string): Picture['kind'] | null {
  if (words.includes(' video ')) return 'video'
  return words.includes(' graphic ') || words.includes(' infographic ') || words.includes(' chart ') ? 'graphic' : null
}

/** A container within four levels names its text a caption. */
function isCaption(container: Container | null): boolean {
  for (let level = 0, at = container; level < 4 && at !== null; level++, at = at.parent) {
    if (captionWord.test(at.words)) return true
    if (at.name === 'article' || at.name === 'section' || at.name === 'body') return false
  }
  return false
}
