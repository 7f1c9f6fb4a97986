import type {PhrasingContent, RootContent} from 'mdast'
import type {StoryRecord} from '../tree/story.ts'
import {frontMatter} from './front-matter.ts'
import {oneLine, opening, signature} from './lede.ts'
import {type Entry, type List, lists} from './lists.ts'
import {bodyNodes, datelineNodes, list, paragraph} from './markdown-body.ts'
import {writeMarkdown} from './markdown-writer.ts'
import {chosenParts, type Format, type FormatOptions, type Part} from './parts.ts'
import {visible} from './visible.ts'

/** A part of a story as Markdown, without a line feed at its end. */
export interface Section {
  part: Part
  markdown: string
}

/** A story as Markdown that reads back as the same words: headline, standfirst, byline and time, copy, photos. */
export const markdown: Format = (record: StoryRecord, options: FormatOptions = {}): string =>
  joinSections(markdownSections(record, options))

/** Sections one below the other, a blank line between. */
export function joinSections(sections: readonly Section[]): string {
  return sections.length === 0 ? '' : `${sections.map((section) => section.markdown).join('\n\n')}\n`
}

/** The parts of a story that options ask for and that are not empty, each as Markdown, in the order of printing. */
export function markdownSections(record: StoryRecord, options: FormatOptions = {}): Section[] {
  const chosen = chosenParts(record, options)
  const sections: Section[] = []
  const add = (part: Part, nodes: RootContent[]): void => {
    if (nodes.length === 0) return
    sections.push({part, markdown: visible(writeMarkdown({type: 'root', children: nodes}))})
  }
  if (chosen.has('front-matter')) sections.push({part: 'front-matter', markdown: frontMatter(record)})
  if (chosen.has('headline')) add('headline', headline(record))
  if (chosen.has('standfirst')) add('standfirst', standfirst(record))
  const line = signature(record, chosen)
  if (line !== null) add('byline', [paragraph([{type: 'text', value: line}])])
  if (chosen.has('body')) add('body', bodyNodes(record))
  else if (chosen.has('dateline')) add('dateline', loneDateline(record))
  for (const found of lists(record, chosen)) add(found.part, listNodes(found))
  return sections
}

function headline(record: StoryRecord): RootContent[] {
  const value = oneLine(record.headline ?? '')
  return value === '' ? [] : [{type: 'heading', depth: 1, children: [{type: 'text', value}]}]
}

function standfirst(record: StoryRecord): RootContent[] {
  return record.standfirst
    .map((passage) => oneLine(passage.text))
    .filter((value) => value !== '')
    .map((value) => paragraph([{type: 'emphasis', children: [{type: 'text', value}]}]))
}

function loneDateline(record: StoryRecord): RootContent[] {
  const start = opening(record)
  return start === null ? [] : [paragraph(datelineNodes({...start, separator: null}, ''))]
}

function listNodes({heading, entries}: List): RootContent[] {
  return [{type: 'heading', depth: 2, children: [{type: 'text', value: heading}]}, list(entries.map(entryNodes))]
}

function entryNodes({before, title, after, url}: Entry): PhrasingContent[] {
  if (url === null || title === '') return [{type: 'text', value: before + title + after}]
  const link: PhrasingContent = {type: 'link', url, children: [{type: 'text', value: title}]}
  return [text(before), link, text(after)].filter((node) => node.type !== 'text' || node.value !== '')
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
