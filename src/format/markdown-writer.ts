import type {Nodes, Root, Table, TableCell, Text} from 'mdast'
import {type Info, type Options, type State, toMarkdown} from 'mdast-util-to-markdown'
import {visible} from './visible.ts'

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  listItemIndent: 'one',
  resourceLink: true,
  handlers: {text: writeText, table: writeTable},
  // Readers of GitHub's dialect take `~5 to 6~` for struck out; a bar would end a cell.
  unsafe: [
    {character: '~', inConstruct: 'phrasing'},
    {character: '|', inConstruct: 'tableCell' as 'phrasing'},
  ],
}

/** A Markdown tree as a string without a line feed at its end: all copy reads back as itself. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, options).trimEnd()
}

/** `AT&T` needs no escape, since no `&T…;` follows; `R&amp;D` does. */
const harmlessAmpersand = /(?<!\\)\\&(?!#?[\da-z]{1,32};)/gi
/** `he [the mayor] said` cannot be a link, since what is written has no definitions and `](` is escaped at its end. */
const harmlessBracket = /(?<=[^\\\n!])\\\[(?=[\p{L}\p{N}])/gu

function writeText(node: Text, _parent: Nodes | undefined, state: State, info: Info): string {
  // Shown before it is escaped: a backslash of the copy must not swallow that of `\\u{202e}`.
  const value = state.safe(visible(node.value), info)
  if (!value.includes('\\')) return value
  const relaxed = value.replace(harmlessAmpersand, '&')
  // Inside a link's label brackets must be balanced.
  return state.stack.includes('label') ? relaxed : relaxed.replace(harmlessBracket, '[')
}

function writeTable(node: Table, _parent: Nodes | undefined, state: State, info: Info): string {
  const lines = node.children.map(({children}) => row(children.map((cell) => writeCell(cell, state, info))))
  const width = node.children[0]?.children.length ?? 0
  lines.splice(1, 0, row(new Array<string>(width).fill('---')))
  return lines.join('\n')
}

function writeCell(cell: TableCell, state: State, info: Info): string {
  const exit = state.enter('tableCell' as 'phrasing')
  const leave = state.enter('phrasing')
  const value = state.containerPhrasing(cell, {...info, before: ' ', after: ' '})
  leave()
  exit()
  return value
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
