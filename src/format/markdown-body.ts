import type {BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, TableRow} from 'mdast'
import {tableOf} from '../tree/cells.ts'
import type {BodyBlock, StoryRecord} from '../tree/story.ts'
import {type Opening, oneLine, opening} from './lede.ts'

/** A story's copy as Markdown nodes; its dateline bold before the paragraph that it opens. */
export function bodyNodes(record: StoryRecord): RootContent[] {
  const start = opening(record)
  const nodes: RootContent[] = []
  if (start !== null && (start.separator === null || start.at < 0)) nodes.push(paragraph(datelineNodes(start, '')))
  for (const run of runs(record.body, start)) {
    const [first] = run
    if (first === undefined) continue
    nodes.push(...writers[first.type](run))
  }
  return nodes
}

/** The dateline, bold where bold marks can close: `**【港町共同】**市は` does not, since a letter follows the bracket. */
export function datelineNodes({dateline, separator}: Opening, next: string): PhrasingContent[] {
  const after = ((separator ?? '') + next).trimEnd()
  const closes = after === '' || /^[\s\p{P}\p{S}]/u.test(after) || !/[\p{P}\p{S}]$/u.test(dateline)
  if (!closes) return [{type: 'text', value: dateline + after}]
  const bold: PhrasingContent = {type: 'strong', children: [{type: 'text', value: dateline}]}
  return after === '' ? [bold] : [bold, {type: 'text', value: after}]
}

interface Piece {
  type: BodyBlock['type']
  content: PhrasingContent[]
  text: string
}

/** Blocks that stand together: list items, quotations and rows in a row, everything else alone. */
function runs(body: readonly BodyBlock[], start: Opening | null): Piece[][] {
  const found: Piece[][] = []
  body.forEach(({type, text}, index) => {
    const value = oneLine(text)
    const opens = start !== null && start.separator !== null && start.at === index
    if (value === '' && !opens) return
    const content: PhrasingContent[] = opens ? datelineNodes(start, value) : [{type: 'text', value}]
    const last = found.at(-1)
    const joins = last?.[0]?.type === type && (type === 'item' || type === 'quote' || type === 'row')
    if (joins) last.push({type, content, text: value})
    else found.push([{type, content, text: value}])
  })
  return found
}

const writers: Record<BodyBlock['type'], (run: Piece[]) => RootContent[]> = {
  paragraph: (run) => run.map(({content}) => paragraph(content)),
  subheading: (run) => run.map(({content}) => ({type: 'heading', depth: 2, children: content})),
  item: (run) => [list(run.map(({content}) => content))],
  quote: (run) => [{type: 'blockquote', children: run.map(({content}) => paragraph(content))}],
  row: table,
}

/** A tight list, an item a line. */
export function list(items: readonly PhrasingContent[][]): BlockContent {
  const children: ListItem[] = items.map((content) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(content)],
  }))
  return {type: 'list', ordered: false, spread: false, children}
}

/** Rows whose cells readers have told apart make a table, headed by the first; other rows stay lines. */
function table(run: Piece[]): RootContent[] {
  const cells = tableOf(run.map(({text}) => text))
  if (cells === null) return run.map(({content}) => paragraph(content))
  const children: TableRow[] = cells.map((row) => ({
    type: 'tableRow',
    children: row.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]})),
  }))
  return [{type: 'table', children}]
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
