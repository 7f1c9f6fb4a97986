import type {Container} from '../tree/container.ts'
import type {Block, BlockData} from '../tree/page.ts'

/** Which blocks are made alike. */
export interface Templates {
  /** Number of each block's template: equal for cards of one list, paragraphs of one story. */
  template: Int32Array
  /** Number of blocks with each template. */
  templateSize: Int32Array
}

const shapes: readonly BlockData['shape'][] = ['line', 'paragraph', 'heading', 'item', 'row', 'quote', 'rule', 'header']
/** Letters of an element's words that count. */
const HEAD = 60
/** Names of elements, and templates, are fewer on any page: what stands beyond counts as one. */
const MOST = 1 << 17

/** Numbers texts or numbers from 1 in the order in which they come. */
class Numbers<Key> {
  readonly #known = new Map<Key, number>()

  of(key: Key): number {
    let number = this.#known.get(key)
    if (number === undefined) {
      number = Math.min(this.#known.size + 1, MOST - 1)
      this.#known.set(key, number)
    }
    return number
  }
}

/** Numbers of elements' names and paths, kept by their index: a page has more blocks than elements. */
class Paths {
  readonly #names = new Numbers<string>()
  readonly #paths = new Numbers<number>()
  readonly #nameOf: number[] = []
  readonly #pathOf: number[] = []

  #name(at: Container | null): number {
    if (at === null) return 0
    const number = this.#nameOf[at.index] ?? this.#names.of(at.name + at.words.slice(0, HEAD))
    this.#nameOf[at.index] = number
    return number
  }

  /** Number of an element and the two around it. */
  of(at: Container | null): number {
    if (at === null) return 0
    const {index, parent} = at
    const known = this.#pathOf[index]
    if (known !== undefined) return known
    const number = this.#paths.of(
      (this.#name(at) * MOST + this.#name(parent)) * MOST + this.#name(parent?.parent ?? null),
    )
    this.#pathOf[index] = number
    return number
  }
}

/** Numbers blocks by what they are marked as and by the three innermost elements around them: names and first words. */
export function readTemplates(blocks: readonly Block[]): Templates {
  const paths = new Paths()
  const keys = new Numbers<number>()
  const sizes: number[] = []
  const template = new Int32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
    const {data} = blocks[i] as Block
    const marks = ((shapes.indexOf(data.shape) * 8 + data.depth) * 2 + (data.origin === 'attribute' ? 1 : 0)) * 2
    const number = keys.of(paths.of(data.container) * 512 + marks + (data.linked ? 1 : 0)) - 1
    template[i] = number
    sizes[number] = (sizes[number] ?? 0) + 1
  }
  return {template, templateSize: Int32Array.from(sizes)}
}
