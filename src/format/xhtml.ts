import {tableOf} from '../tree/cells.ts'
import type {BodyBlock} from '../tree/story.ts'

/** What a body block says. */
export type Words = Pick<BodyBlock, 'type' | 'text'>

/** Copy as a fragment of XHTML, well formed once a root is put around it; an element a line. */
export function xhtml(blocks: readonly Words[]): string {
  return runs(blocks)
    .map((run) => writers[run.type](run.texts))
    .join('\n')
}

interface Run {
  type: BodyBlock['type']
  texts: string[]
}

/** Items, rows and quotations that stand together. */
function runs(blocks: readonly Words[]): Run[] {
  const found: Run[] = []
  for (const {type, text} of blocks) {
    const last = found.at(-1)
    if (last?.type === type) last.texts.push(text)
    else found.push({type, texts: [text]})
  }
  return found
}

const writers: Record<BodyBlock['type'], (texts: readonly string[]) => string> = {
  paragraph: (texts) => each('p', texts).join('\n'),
  subheading: (texts) => each('h2', texts).join('\n'),
  item: (texts) => `<ul>${each('li', texts).join('')}</ul>`,
  quote: (texts) => `<blockquote>${each('p', texts).join('')}</blockquote>`,
  row: table,
}

/** Rows of as many cells each make a table; others stay lines. */
function table(texts: readonly string[]): string {
  const rows = tableOf(texts)
  if (rows === null) return each('p', texts).join('\n')
  return `<table><tbody>${rows.map((cells) => `<tr>${each('td', cells).join('')}</tr>`).join('')}</tbody></table>`
}

function each(name: string, texts: readonly string[]): string[] {
  return texts.map((text) => `<${name}>${escaped(text)}</${name}>`)
}

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
/** Characters that XML 1.0 cannot hold, even escaped. */
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu

function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
