import {bulletLength, itemNumber} from './bullets.ts'
import {columns, firstUnit, wordEnd} from './columns.ts'
import type {SourceLine} from './lines.ts'

/** How a page's lines stand on the page, an entry a line. */
export interface Layout {
  /** Column at which the line's first visible character stands, from 0. */
  indent: Int32Array
  /** Column at which the text after the bullet stands; equals `indent` where there is none. */
  hang: Int32Array
  /** Column after the last visible character. */
  width: Int32Array
  /** Columns of the line's first unbreakable piece (a word; a character where a script has no blanks). */
  first: Int32Array
  /** 1 where the line could have been broken earlier. */
  breakable: Uint8Array
  /** Length of the bullet or number that the line opens a list item with, or 0. */
  item: Uint8Array
}

/**
 * Lays lines out. In a `lynx -dump` an East Asian character takes one column and lines break at blanks only (a longer
 * run is cut where the line is full); elsewhere it takes two and lines break around it.
 */
export function layOut(lines: readonly SourceLine[], lynx: boolean): Layout {
  const size = lines.length
  const wide = lynx ? 1 : 2
  const layout: Layout = {
    indent: new Int32Array(size),
    hang: new Int32Array(size),
    width: new Int32Array(size),
    first: new Int32Array(size),
    breakable: new Uint8Array(size),
    item: new Uint8Array(size),
  }
  const numbers = new Map<number, number>()
  for (let i = 0; i < size; i++) {
    const text = lines[i]?.text ?? ''
    const start = text.length - text.trimStart().length
    const end = text.trimEnd().length
    const indent = indentColumns(text, start, wide)
    const bullet = itemLength(text, start, lynx, indent, numbers)
    layout.indent[i] = indent
    layout.hang[i] = indent + bullet
    layout.item[i] = bullet
    layout.width[i] = indent + columns(text, wide, start, end)
    const unit = lynx ? wordEnd(text, start, end) : firstUnit(text, start, end)
    layout.first[i] = columns(text, wide, start, unit)
    layout.breakable[i] = unit < end ? 1 : 0
  }
  return layout
}

/** Length of the bullet or number a line's item opens with, or 0. Numbers count up, or they are text (`12. May`). */
function itemLength(text: string, start: number, lynx: boolean, indent: number, numbers: Map<number, number>): number {
  const counted = itemNumber(text, start)
  if (counted === null) return bulletLength(text, start, lynx)
  if (counted.value !== 1 && counted.value !== (numbers.get(indent) ?? 0) + 1) return 0
  numbers.set(indent, counted.value)
  return counted.length
}

function indentColumns(text: string, start: number, wide: number): number {
  let column = 0
  for (let i = 0; i < start; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 9) column += 8 - (column % 8)
    else column += unit === 0x3000 ? wide : unit === 0xfeff ? 0 : 1
  }
  return column
}
