import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Parser} from 'htmlparser2'
import {readHtml} from '../read/html.ts'
import {readMarkdown} from '../read/markdown.ts'
import {readText} from '../read/text.ts'
import type {Page} from '../tree/page.ts'
import {type Role, roles} from '../tree/role.ts'
import {markedPage} from './marked.ts'
import {type LabelledLine, project} from './project.ts'

/** An invented or corrected page, in one view, and the role of each of its blocks. */
export interface InventedStory {
  id: string
  view: 'text' | 'markdown' | 'html'
  page: Page
  roles: Uint8Array
}

const FURNITURE = roles.indexOf('furniture')
const marks = '.marks.ndjson'
const INLINE = new Set('a abbr b cite code em font i mark q small span strong sub sup time u'.split(' '))
const UNSEEN = new Set(['script', 'style', 'template', 'title'])

/**
 * Reads the labelled pages of a folder, sorted by id: `.tsv` (`role<TAB>line`, blank lines kept) as text or, named `.md.tsv`, as
 * Markdown; `.html` (elements labelled by `data-role`, which is taken away before the page is read) as HTML and as text; and every
 * page with marks beside it (`harbour.html` and `harbour.html.marks.ndjson`), HTML as text too. Throws on marks that are none.
 */
export function loadStories(folder: string): InventedStory[] {
  const files = new Set(readdirSync(folder).sort())
  return [...files]
    .filter((file) => !files.has(`${file}${marks}`))
    .flatMap((file) => {
      if (file.endsWith(marks)) return markedStories(join(folder, file.slice(0, -marks.length)), file)
      const source = readFileSync(join(folder, file), 'utf8')
      if (file.endsWith('.md.tsv')) return [lineStory(file.slice(0, -7), 'markdown', readTable(source))]
      if (file.endsWith('.tsv')) return [lineStory(file.slice(0, -4), 'text', readTable(source))]
      return file.endsWith('.html') ? htmlStories(file.slice(0, -5), source) : []
    })
}

/** Lines with their roles; a blank line has the text ''. */
function readTable(source: string): LabelledLine[] {
  return source.split('\n').map((line) => {
    const tab = line.indexOf('\t')
    const role = roles.indexOf(line.slice(0, Math.max(0, tab)) as Role)
    return {text: line.slice(tab + 1).trimEnd(), role: role < 0 ? FURNITURE : role}
  })
}

function lineStory(id: string, view: 'text' | 'markdown', lines: readonly LabelledLine[]): InventedStory {
  const source = lines.map(({text}) => text).join('\n')
  const page = view === 'text' ? readText(source) : readMarkdown(source)
  const labels = page.children.map(({position}) => lines[position.start.line - 1]?.role ?? FURNITURE)
  return {id, view, page, roles: Uint8Array.from(labels)}
}

function htmlStories(id: string, source: string): InventedStory[] {
  const page = readHtml(source.replace(/\sdata-role="[a-z]*"/g, ''))
  const labels = project(page, labelledLines(source))
  return [{id, view: 'html', page, roles: labels}, asText(id, page, labels)]
}

/** A page that an editor has gone over. */
function markedStories(path: string, file: string): InventedStory[] {
  const id = file.slice(0, file.lastIndexOf('.', file.length - marks.length - 1))
  const {page, roles: labels} = markedPage(path, `${path}${marks}`)
  const story: InventedStory = {id, view: page.data.format, page, roles: labels}
  return page.data.format === 'html' ? [story, asText(id, page, labels)] : [story]
}

/** The lines of an HTML page as plain text. */
function asText(id: string, page: Page, labels: Uint8Array): InventedStory {
  const lines = page.children.flatMap(({value}, i) => [
    {text: value, role: labels[i] as number},
    {text: '', role: FURNITURE},
  ])
  return lineStory(id, 'text', lines)
}

/** The text of a labelled HTML page, a line an element, alternative texts lines of their own. */
function labelledLines(source: string): LabelledLine[] {
  const lines: LabelledLine[] = []
  const stack: number[] = []
  let text = ''
  let role = FURNITURE
  const end = (): void => {
    if (text.trim()) lines.push({text: text.trim(), role})
    text = ''
  }
  const owner = (given: string | undefined): number =>
    given ? roles.indexOf(given as Role) : (stack.at(-1) ?? FURNITURE)
  const parser = new Parser({
    onopentag(name, attributes) {
      const own = owner(attributes['data-role'])
      if (!INLINE.has(name) || own !== role) end()
      if (attributes.alt) lines.push({text: attributes.alt, role: own})
      stack.push(UNSEEN.has(name) ? -1 : own)
      role = own
    },
    ontext(data) {
      if (stack.at(-1) !== -1) text += data
    },
    onclosetag(name) {
      stack.pop()
      const outer = stack.at(-1) ?? FURNITURE
      if (!INLINE.has(name) || outer !== role) end()
      role = outer
    },
  })
  parser.end(source)
  return lines
}
