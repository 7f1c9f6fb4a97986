import type {BodyBlock, StoryRecord} from '../tree/story.ts'
import {frontMatter} from './front-matter.ts'
import {oneLine, opening, signature} from './lede.ts'
import {entryText, lists} from './lists.ts'
import {chosenParts, type Format, type FormatOptions, type Part} from './parts.ts'
import {visible} from './visible.ts'

/** A story as plain text without any marks: a block a paragraph, blank lines between, list items and rows on adjacent lines. */
export const text: Format = (record: StoryRecord, options: FormatOptions = {}): string => {
  const chosen = chosenParts(record, options)
  const blocks = [...head(record, chosen), ...copy(record, chosen)]
  for (const list of lists(record, chosen)) {
    blocks.push(list.heading, list.entries.map((entry) => `- ${entryText(entry)}`).join('\n'))
  }
  return blocks.length === 0 ? '' : `${visible(blocks.join('\n\n'))}\n`
}

function head(record: StoryRecord, chosen: ReadonlySet<Part>): string[] {
  return [
    chosen.has('front-matter') ? frontMatter(record) : '',
    chosen.has('headline') ? oneLine(record.headline ?? '') : '',
    ...(chosen.has('standfirst') ? record.standfirst.map((passage) => oneLine(passage.text)) : []),
    signature(record, chosen) ?? '',
  ].filter((block) => block !== '')
}

function copy(record: StoryRecord, chosen: ReadonlySet<Part>): string[] {
  const start = opening(record)
  if (!chosen.has('body')) return start !== null && chosen.has('dateline') ? [start.dateline] : []
  const blocks: string[] = []
  if (start !== null && (start.separator === null || start.at < 0)) blocks.push(start.dateline)
  let before: BodyBlock['type'] | null = null
  record.body.forEach((block, index) => {
    const opens = start !== null && start.separator !== null && start.at === index
    const words = ((opens ? start.dateline + start.separator : '') + oneLine(block.text)).trimEnd()
    if (words === '') return
    const line = block.type === 'item' ? `- ${words}` : words
    const joins = block.type === before && (block.type === 'item' || block.type === 'row')
    if (joins) blocks.push(`${blocks.pop()}\n${line}`)
    else blocks.push(line)
    before = block.type
  })
  return blocks
}
