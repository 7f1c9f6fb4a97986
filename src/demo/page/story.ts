import {oneLine, opening, signature} from '../../format/lede.ts'
import {type Entry, type List, lists} from '../../format/lists.ts'
import {type Part, parts, usualParts} from '../../format/parts.ts'
import {visible} from '../../format/visible.ts'
import type {Place, StoryRecord} from '../../tree/story.ts'
import {bodyElements, type Mark} from './body.ts'
import {make} from './element.ts'

/** Parts of a very long story that are shown; the formats hold all of them. */
const most = 1000

/** The lines that a piece of the story stands on, where they are known. */
export interface Piece {
  element: HTMLElement
  line: number
  endLine: number
}

export interface StoryElements {
  content: HTMLElement[]
  pieces: Piece[]
}

/** A record as elements: the story as it would be printed, and below it, folded, all that the page holds besides. */
export function storyElements(record: StoryRecord): StoryElements {
  const pieces: Piece[] = []
  const piece = <Kind extends HTMLElement>(element: Kind, {line, endLine}: Place): Kind => {
    pieces.push({element, line, endLine})
    return element
  }
  const content = [...head(record, piece), ...bodyElements(record, opening(record), most, piece)]
  for (const list of lists(record, new Set<Part>(['captions'])))
    content.push(heading(list), entries(list, record, piece))
  const rest = parts.filter((part) => !usualParts.includes(part))
  for (const list of lists(record, new Set(rest)))
    content.push(folded(list.heading, list.entries.length, entries(list, record, piece)))
  if (record.messages.length > 0) content.push(remarks(record, piece))
  if (!record.ok) content.unshift(make('p', {class: 'no-story'}, sentence(record.error?.message ?? 'no story')))
  return {content, pieces}
}

function head(record: StoryRecord, piece: Mark): HTMLElement[] {
  const elements: HTMLElement[] = []
  const add = (name: 'h3' | 'p', kind: string, text: string, lines: readonly Place[]): void => {
    if (text === '') return
    const element = make(name, {class: kind, dir: 'auto'}, visible(text))
    for (const place of lines) piece(element, place)
    elements.push(element)
  }
  const {lines} = record
  add('h3', 'headline', oneLine(record.headline ?? ''), lines.headline.map(single))
  for (const passage of record.standfirst) add('p', 'standfirst', oneLine(passage.text), [passage])
  const who = record.ok ? signature(record, new Set(usualParts)) : null
  add('p', 'signature', who ?? '', [...lines.byline, ...lines.dateline].map(single))
  return elements
}

const single = (line: number): Place => ({line, endLine: line})

function heading({heading: text}: List): HTMLElement {
  return make('h4', {}, text)
}

function folded(title: string, count: number, list: HTMLElement): HTMLElement {
  return make('details', {class: 'rest'}, make('summary', {}, `${title} (${count.toLocaleString('en')})`), list)
}

/** What is odd about the page; a remark on a line leads there. */
function remarks({messages}: StoryRecord, piece: Mark): HTMLElement {
  const items = messages.slice(0, most).map(({line, reason}) => {
    const item = make('li', {}, visible(line === null ? reason : `line ${line}: ${reason}`))
    return line === null ? item : piece(item, single(line))
  })
  return folded('Remarks', messages.length, make('ul', {}, ...items))
}

function entries(list: List, record: StoryRecord, piece: Mark): HTMLElement {
  const places = record[list.part as 'captions' | 'notes' | 'related' | 'furniture' | 'duplicates']
  const shown = list.entries.slice(0, most)
  // Entries without words are left out of the list, so that places go with entries only where none was.
  const exact = places.length === list.entries.length
  const items = shown.map((entry, index) => {
    const item = make('li', {dir: 'auto'}, ...entryNodes(entry))
    const place = exact ? places[index] : undefined
    return place === undefined ? item : piece(item, place)
  })
  const left = list.entries.length - shown.length
  if (left > 0) items.push(make('li', {}, `and ${left.toLocaleString('en')} more`))
  return make('ul', {class: list.part}, ...items)
}

/** A link's address is said, not linked: nothing on this page leads away from it. */
function entryNodes({before, title, after, url}: Entry): (Node | string)[] {
  const nodes: (Node | string)[] = [visible(before + title + after)]
  if (url !== null) nodes.push(' ', make('span', {class: 'address', dir: 'ltr'}, visible(oneLine(url))))
  return nodes
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
