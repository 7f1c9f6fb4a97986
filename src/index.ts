import {type Plugin, type Processor, unified} from 'unified'
import {json} from './format/json.ts'
import {label} from './label/label.ts'
import {type PageOptions, parsePage} from './pipeline.ts'
import {readHtml} from './read/html.ts'
import {readMarkdown} from './read/markdown.ts'
import {readText} from './read/text.ts'
import {detectFormat} from './source/detect.ts'
import {tell} from './tell/plugin.ts'
import type {Page, PageFormat} from './tree/page.ts'
import type {Story, StoryRecord} from './tree/story.ts'

export {type Hash, ninjs} from './format/ninjs.ts'
export {label} from './label/label.ts'
export type {PageOptions} from './pipeline.ts'
export {tell} from './tell/plugin.ts'
export type {Container} from './tree/container.ts'
export type {Mark} from './tree/marks.ts'
export type {Evidence, Metadata} from './tree/metadata.ts'
export type {Block, BlockData, Page, PageFormat, Picture, Reason} from './tree/page.ts'
export type {Role} from './tree/role.ts'
export {roles} from './tree/role.ts'
export type * from './tree/story.ts'

const readers: Readonly<Record<PageFormat, (text: string) => Page>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
}

/** Reads a page into blocks: the pipeline's parser. `from`: what it is written in; `auto` looks at its content. Throws a TypeError for another. */
export const read: Plugin<[{from?: 'auto' | PageFormat}?], string, Page> = function ({from = 'auto'} = {}) {
  if (from !== 'auto' && !Object.hasOwn(readers, from)) throw new TypeError(`Unknown format ${from}`)
  this.parser = (text, file) => readers[from === 'auto' ? detectFormat(text, file.path) : from](text)
}

/** Writes a story as JSON: the pipeline's compiler. */
export const write: Plugin<[], Story, string> = function () {
  this.compiler = (story) => json((story as Story).record)
}

/**
 * The whole pipeline: page → blocks → roles → story → JSON. Frozen; call it (`wirecopy()`) for one to which `.use()` can
 * add a house's own rules.
 */
export const wirecopy: Processor<Page, Page, Story, Story, string> = unified()
  .use(read)
  .use(label)
  .use(tell)
  .use(write)
  .freeze()

/**
 * Parses one page, a string of text, Markdown or HTML, into its story, or into the record that says why there is none
 * (`ok` false, `error` with a code: `empty`, `no-story`, `marks`, `internal`).
 *
 * Throws (rejects with) a TypeError on misuse only: a page that is no string, an unknown `from`, a mark without a role.
 */
export async function parse(text: string, options: PageOptions = {}): Promise<StoryRecord> {
  return parsePage(text, options)
}
