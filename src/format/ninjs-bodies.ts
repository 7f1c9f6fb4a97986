import type {StoryRecord} from '../tree/story.ts'
import {oneLine, opening} from './lede.ts'
import type {NinjsText} from './ninjs-item.ts'
import {type Words, xhtml} from './xhtml.ts'

/**
 * The copy as plain text, blank lines between its blocks, and as XHTML; none where there is no copy. ninjs has no place for a
 * dateline, so it stands where it was printed: in front of the copy.
 */
export function ninjsBodies(record: StoryRecord): NinjsText[] {
  const blocks = copyAsPrinted(record)
  if (blocks.length === 0) return []
  const value = plain(blocks)
  // `wordCount` counts the copy after its dateline.
  const wordcount = opening(record) === null ? record.wordCount : undefined
  return [
    {role: 'main', contenttype: 'text/plain', charcount: [...value].length, wordcount, value},
    {role: 'richtext', contenttype: 'application/xhtml+xml', value: xhtml(blocks)},
  ]
}

/** The blocks of the copy, the dateline back in front of the one that it opens. */
export function copyAsPrinted(record: StoryRecord): Words[] {
  const start = opening(record)
  const blocks: Words[] = []
  if (start !== null && (start.separator === null || start.at < 0)) {
    blocks.push({type: 'paragraph', text: start.dateline})
  }
  record.body.forEach(({type, text}, index) => {
    const opens = start !== null && start.separator !== null && start.at === index
    const words = oneLine((opens ? start.dateline + start.separator : '') + text)
    if (words !== '') blocks.push({type, text: words})
  })
  return blocks
}

export function plain(blocks: readonly Words[]): string {
  return blocks.map(({text}) => text).join('\n\n')
}
