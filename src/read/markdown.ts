import {emptyMetadata} from '../tree/metadata.ts'
import type {Block, Page} from '../tree/page.ts'
import {addToTally, emptyTally} from '../tree/tally.ts'
import {markdownBlocks} from './markdown/blocks.ts'
import {frontMatterEnd, readFrontMatter} from './markdown/front-matter.ts'
import {cutSegments} from './markdown/segments.ts'
import {readServiceHeader, serviceHeaderEnd} from './markdown/service-header.ts'
import {lineBlock} from './text/block.ts'
import {foldSpaces} from './text/fold.ts'
import {sourceLines} from './text/lines.ts'

/**
 * Reads a page of Markdown: what a page-to-Markdown service, a converter or a person wrote. Lines stay lines (no list,
 * quotation or setext heading swallows them); remark reads what stands inside them. The lines of front matter and of
 * a service's header are blocks and fill the page's metadata. Linear; never throws.
 */
export function readMarkdown(text: string): Page {
  const lines = sourceLines(text)
  const tally = emptyTally()
  for (const line of lines) addToTally(tally, line.text)
  const metadata = emptyMetadata()
  let head = frontMatterEnd(lines)
  if (head > 0) readFrontMatter(lines, head - 1, metadata)
  else {
    head = serviceHeaderEnd(lines)
    readServiceHeader(lines, head, metadata)
  }
  const children: Block[] = []
  for (let i = 0; i < head; i++) children.push(headBlock(lines, i))
  for (const block of markdownBlocks(lines, cutSegments(lines, head))) children.push(block)
  return {type: 'page', children, data: {format: 'markdown', metadata, tally, lineCount: lines.length}}
}

function headBlock(lines: ReturnType<typeof sourceLines>, i: number): Block {
  const value = foldSpaces(lines[i]?.text ?? '')
  const block = lineBlock(lines, i, i + 1, value)
  block.data.linked = 0
  block.data.shape = 'header'
  return block
}
