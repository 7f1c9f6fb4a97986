import type {Container} from '../../tree/container.ts'
import type {Block, BlockData, Tally} from '../../tree/page.ts'
import {addToTally, emptyTally} from '../../tree/tally.ts'
import {countStops} from './containers.ts'
import {Figures} from './figures.ts'

/** A line as rendered, before it becomes a block. */
export type Line = Pick<BlockData, 'origin' | 'shape' | 'depth' | 'url' | 'picture' | 'datetime' | 'cells'> & {
  value: string
  linked: number
  container: Container
}

/** Lays lines out one below the other: a blank line between blocks, none between the lines of a block. */
export class Layout {
  readonly blocks: Block[] = []
  /** Fingerprint of the text the lines were made of, as it stood on the page. */
  readonly tally: Tally = emptyTally()
  readonly figures: Figures = new Figures()
  #row = 0
  /** Figure of the line before, if that is an alternative text: its caption follows without a blank line. */
  #picture = -1

  /** Adds a line after `gap` blank lines; `source` is the text it was made of. */
  add(line: Line, gap: number, figure: number, source: string): void {
    const {value, container} = line
    const blanks = this.#row === 0 || (figure >= 0 && figure === this.#picture) ? 0 : gap
    this.#picture = line.origin === 'attribute' ? figure : -1
    this.#row += 1 + blanks
    const row = this.#row
    const block: Block = {
      type: 'block',
      value,
      position: {start: {line: row, column: 1}, end: {line: row, column: value.length + 1}},
      data: {
        raw: null,
        origin: line.origin,
        shape: line.shape,
        depth: line.depth,
        gap: blanks,
        linked: line.linked,
        url: line.url,
        picture: line.picture,
        container,
        datetime: line.datetime,
      },
    }
    if (line.cells) block.data.cells = line.cells
    if (container.name === 'option') block.data.notCopy = true
    this.blocks.push(block)
    this.figures.place(block, figure)
    addToTally(this.tally, source)
    container.chars += value.length
    container.linkedChars += line.linked
    container.blocks++
    container.stops += countStops(value)
  }
}
