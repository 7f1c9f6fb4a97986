import {type Opening, oneLine} from '../../format/lede.ts'
import {visible} from '../../format/visible.ts'
import {cellsIn} from '../../tree/cells.ts'
import type {BodyBlock, Place, StoryRecord} from '../../tree/story.ts'
import {make} from './element.ts'

/** Notes the lines that an element's words stand on; returns the element. */
export type Mark = <Kind extends HTMLElement>(element: Kind, place: Place) => Kind

/** What the pieces of a kind stand in together; the others stand alone. */
const around: Partial<Record<BodyBlock['type'], 'ul' | 'blockquote' | 'table'>> = {
  item: 'ul',
  quote: 'blockquote',
  row: 'table',
}
const names: Readonly<Record<BodyBlock['type'], 'p' | 'h4' | 'li' | 'tr'>> = {
  paragraph: 'p',
  subheading: 'h4',
  item: 'li',
  quote: 'p',
  row: 'tr',
}

/** A story's copy as elements, its dateline bold before the paragraph that it opens; `most` blocks of it. */
export function bodyElements(record: StoryRecord, start: Opening | null, most: number, mark: Mark): HTMLElement[] {
  const elements: HTMLElement[] = []
  if (start !== null && (start.separator === null || start.at < 0)) elements.push(make('p', {dir: 'auto'}, bold(start)))
  let before: BodyBlock['type'] | null = null
  record.body.slice(0, most).forEach((block, index) => {
    const opens = start !== null && start.separator !== null && start.at === index
    const words = opens ? [bold(start), visible(start.separator + oneLine(block.text))] : contents(block)
    const element = mark(make(names[block.type], {dir: 'auto'}, ...words), block)
    const group = around[block.type]
    if (group === undefined) elements.push(element)
    else if (block.type === before) elements.at(-1)?.append(element)
    else elements.push(make(group, {class: `${block.type}s`}, element))
    before = block.type
  })
  const left = record.body.length - most
  if (left > 0)
    elements.push(make('p', {class: 'more'}, `… and ${left.toLocaleString('en')} more: the formats hold them.`))
  return elements
}

function contents({type, text}: BodyBlock): (Node | string)[] {
  const words = visible(oneLine(text))
  return type === 'row' ? cellsIn(words).map((cell) => make('td', {}, cell)) : [words]
}

function bold({dateline}: Opening): HTMLElement {
  return make('b', {class: 'dateline'}, visible(dateline))
}
