import type {Block} from '../tree/page.ts'

/** A story's box of facts, `Date 03.05.2021` / `Author Ada Quill`: its two rows, one below the other. */
export interface FactBox {
  date: Block
  author: Block
}

const longestRow = 48
const dateRow = /^(?:date|datum|fecha|data|dato|дата|tarih|ημερομηνία|dátum|तारीख|التاريخ|تاریخ|日期)[: ] ?\p{Nd}/iu
const authorRow =
  /^(?:author|autor|autorin|auteur|autore|autora|forfatter|författare|автор|yazar|συντάκτης|szerző|लेखक|الكاتب|نویسنده|作者)[/: ]/iu

const isAuthor = (block: Block | undefined): block is Block =>
  block !== undefined && block.value.length <= longestRow && authorRow.test(block.value)

/** The first such box from a block on, or null. A date with no author beside it may be an event's. */
export function factBox(blocks: readonly Block[], from: number): FactBox | null {
  for (let at = Math.max(0, from); at < blocks.length; at++) {
    const date = blocks[at]
    if (date === undefined || date.value.length > longestRow || !dateRow.test(date.value)) continue
    const author = [blocks[at + 1], blocks[at - 1]].find(isAuthor)
    if (author) return {date, author}
  }
  return null
}
