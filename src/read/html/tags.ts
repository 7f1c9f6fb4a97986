import type {BlockData} from '../../tree/page.ts'
import {Names} from './names.ts'

/** What the reader must know of an element's name. */
export interface Tag {
  readonly name: string
  /** Small number, dense from 0: an index into arrays. Elements that end each other (`<dt>`, `<dd>`) share one. */
  readonly id: number
  /** Or-ed bits of `trait`. */
  readonly traits: number
  /** What the element says of the lines in it; null where it says nothing and the outer element's word stands. */
  readonly shape: BlockData['shape'] | null
}

/** Bits of `Tag.traits`. */
export const trait = {
  /** Its start and end end a line. */
  block: 1,
  /** Has no content. */
  void: 2,
  /** End tags inside do not reach elements outside. */
  scope: 4,
  /** Its start ends an open paragraph. */
  endsParagraph: 8,
  /** `<b>`, `<a>` …: an end tag across blocks ends the format, not the blocks. */
  formatting: 16,
  /** Content is not text of the page. */
  skipped: 32,
  /** Content is not shown, or only where the element itself cannot be. */
  unseen: 64,
  /** Its start and end stand for a blank inside the line. */
  cell: 128,
  /** Its start ends an open element of the same id that stands in the same list or table. */
  item: 256,
  /** An item or paragraph inside does not end the one outside. */
  list: 512,
  /** Part of a table: an end tag reaches through cells up to the table. */
  table: 1024,
  /** Line feeds in its text end lines. */
  preformatted: 2048,
  /** Marked as hidden from some readers. */
  hidden: 4096,
  /** Among the traits of ended elements: a block that was not seen. */
  unseenBlock: 8192,
} as const

const byName = new Map<string, Tag>()
let ids = 0

function declare(names: string, traits: number, shape: BlockData['shape'] | null = null): void {
  for (const name of names.split(' ')) byName.set(name, {name, id: ids++, traits, shape})
}

/** Elements that end each other. */
function declareGroup(names: string, traits: number, shape: BlockData['shape'] | null = null): void {
  for (const name of names.split(' ')) byName.set(name, {name, id: ids, traits, shape})
  ids++
}

const section = trait.block | trait.endsParagraph
declare('html body', trait.block | trait.scope, 'line')
declare('head', trait.block, 'line')
declare(
  'article aside main nav section header footer hgroup search address fieldset form figure figcaption',
  section,
  'line',
)
declare('details summary dialog center legend', section, 'line')
declare('caption', section | trait.scope, 'line')
declare('pre listing xmp plaintext', section | trait.preformatted, 'line')
declare('div', section)
declare('blockquote', section, 'quote')
declare('p', section, 'paragraph')
declareGroup('h1 h2 h3 h4 h5 h6', section, 'heading')
declare('ul ol menu dir dl', section | trait.list, 'line')
declare('li', section | trait.item, 'item')
declareGroup('dt dd', section | trait.item, 'item')
declare('table', section | trait.scope | trait.list, 'line')
declareGroup('tbody thead tfoot', trait.block | trait.table)
declare('tr', trait.block | trait.table, 'row')
declareGroup('td th', trait.cell | trait.scope | trait.table | trait.list, 'row')
declare('hr', section | trait.void)
declareGroup('option optgroup', trait.block | trait.item)
declare('select textarea', trait.block | trait.unseen)
declare('datalist', trait.block | trait.unseen)
declare('button', trait.scope | trait.block)
declare('a b big code em font i nobr s small strike strong tt u', trait.formatting)
declare('area base basefont br col embed frame img input link meta param source track wbr', trait.void)
declare('script style template svg title', trait.skipped)
declare('noscript iframe noembed noframes object applet canvas video audio', trait.block | trait.unseen | trait.list)
declare('amp-img amp-video span time label cite q abbr picture math', 0)

/** What the traits of an element that nobody sees do to lines. */
export function unseenTraits(traits: number): number {
  return (traits & trait.block) === 0 ? 0 : trait.unseenBlock
}

/** Number of ids in use. */
export const knownIds: number = ids

const tags: readonly Tag[] = [...byName.values()]
const names = new Names([...byName.keys()])

/** The tag of the name that stands between two places of a text, or undefined for a name that HTML does not know. */
export function knownTag(text: string, start: number, end: number): Tag | undefined {
  return tags[names.find(text, start, end)]
}

/** The tag of a name that is surely known. */
export function tagOf(name: string): Tag {
  const tag = byName.get(name)
  if (tag === undefined) throw new Error(`unknown tag ${name}`)
  return tag
}
