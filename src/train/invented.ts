import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readHtml} from '../read/html.ts'
import {readMarkdown} from '../read/markdown.ts'
import {readText} from '../read/text.ts'
import type {Page} from '../tree/page.ts'
import {type Role, roles} from '../tree/role.ts'
import {hash} from './random.ts'

/** An invented page: without a story, or a short story. */
export interface InventedPage {
  id: string
  page: Page
  roles: Uint8Array
  holdsStory: boolean
}

interface Listing {
  id: string
  file: string
  /** Source lines (1-based, inclusive) of cards of other stories; for HTML their texts. */
  related?: [number, number][]
  relatedText?: string[]
}

const FURNITURE = roles.indexOf('furniture')
const RELATED = roles.indexOf('related')

/** Reads the invented pages of a folder, sorted by id. */
export function loadInvented(folder: string): InventedPage[] {
  const listings = readFileSync(join(folder, 'roles.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listing)
  const without = listings.map((listing) => withoutStory(folder, listing))
  const short = readdirSync(folder)
    .filter((file) => file.endsWith('.roles.txt'))
    .map((file) => shortStory(folder, file.slice(0, -'.roles.txt'.length)))
  return [...without, ...short].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function read(folder: string, file: string): Page {
  const text = readFileSync(join(folder, file), 'utf8')
  return file.endsWith('.html') ? readHtml(text) : file.endsWith('.md') ? readMarkdown(text) : readText(text)
}

function withoutStory(folder: string, {id, file, related, relatedText}: Listing): InventedPage {
  const page = read(folder, file)
  const cards = new Set(relatedText)
  const isCard = (line: number, text: string): boolean =>
    cards.has(text) || (related ?? []).some(([from, to]) => line >= from && line <= to)
  const labels = Uint8Array.from(page.children, (block) =>
    isCard(block.position.start.line, block.value) ? RELATED : FURNITURE,
  )
  return {id, page, roles: labels, holdsStory: false}
}

function shortStory(folder: string, id: string): InventedPage {
  const byLine = new Map(
    readFileSync(join(folder, `${id}.roles.txt`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([line, role]) => [Number(line), roles.indexOf(role as Role)]),
  )
  const page = read(folder, `${id}.txt`)
  return {
    id,
    page,
    roles: Uint8Array.from(page.children, (block) => byLine.get(block.position.start.line) ?? FURNITURE),
    holdsStory: true,
  }
}

/** The fold of an invented page: each stands for a publisher of its own. */
export function foldOf(id: string, folds: number): number {
  return hash(id) % folds
}
