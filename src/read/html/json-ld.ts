import {decodeText} from './entities.ts'
import {readJson} from './json-repair.ts'
import {storyTypes} from './metadata-names.ts'

/** What a page's JSON-LD says of its story. */
export interface LinkedStory {
  types: string[]
  headline: string[]
  description: string[]
  authors: string[]
  published: string[]
  modified: string[]
  url: string | null
  language: string | null
  site: string | null
  articleBody: string | null
  images: {url: string; caption: string | null}[]
}

type Node = Readonly<Record<string, unknown>>

const isStory: ReadonlySet<string> = new Set(storyTypes)
/** Where the story's node may stand inside another (a list of other stories is not among them). */
const ways = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const
const mostNodes = 2000
const mostAuthors = 50

/** Reads a page's JSON-LD scripts; what is no JSON is repaired or else passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedStory {
  const nodes = scripts.flatMap((script) => nodesOf(readJson(script)))
  const byId = new Map<string, Node>()
  for (const node of nodes) if (typeof node['@id'] === 'string' && node.name !== undefined) byId.set(node['@id'], node)
  const types = [...new Set(nodes.flatMap(typesOf))]
  const story = nodes.find((node) => typesOf(node).some((type) => isStory.has(type))) ?? {}
  const page = nodes.find((node) => typesOf(node).includes('webpage')) ?? {}
  return {
    types,
    headline: texts(story.headline ?? story.name),
    description: texts(story.description),
    authors: namesOf(story.author ?? story.creator, byId),
    published: texts(story.datePublished ?? story.dateCreated),
    modified: texts(story.dateModified),
    url: addressOf(story.url) ?? addressOf(story.mainEntityOfPage),
    language: namesOf(story.inLanguage ?? page.inLanguage, byId)[0] ?? null,
    site: namesOf(story.publisher ?? page.publisher, byId)[0] ?? null,
    articleBody: texts(story.articleBody)[0] ?? null,
    images: imagesOf(story.image),
  }
}

/** The nodes of a script in document order, those inside `@graph` and `mainEntity` too; breadth first, bounded. */
function nodesOf(script: unknown): Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [script]
  for (let i = 0; i < queue.length && i < mostNodes; i++) {
    const value = queue[i]
    if (Array.isArray(value)) {
      for (const item of value.slice(0, mostNodes)) queue.push(item)
    } else if (isNode(value)) {
      nodes.push(value)
      for (const way of ways) if (value[way] !== undefined) queue.push(value[way])
    }
  }
  return nodes
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: Node): string[] {
  return texts(node['@type']).map((type) => type.slice(type.lastIndexOf('/') + 1).toLowerCase())
}

/** A string, or the strings of an array of them. */
function texts(value: unknown): string[] {
  const found: string[] = []
  for (const item of Array.isArray(value) ? value.slice(0, mostAuthors) : [value]) {
    const text = typeof item === 'string' ? decodeText(item).trim() : ''
    if (text !== '') found.push(text)
  }
  return found
}

/** Names of people or organisations: strings, objects, references by `@id`, arrays of any of them. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  const names = new Set<string>()
  const queue: unknown[] = [value]
  for (let i = 0; i < queue.length && i < mostAuthors; i++) {
    const item = queue[i]
    if (typeof item === 'string') {
      const name = decodeText(item).trim()
      if (name !== '' && !/^https?:/i.test(name)) names.add(name)
    } else if (Array.isArray(item)) {
      for (const inner of item.slice(0, mostAuthors)) queue.push(inner)
    } else if (isNode(item)) {
      const known = typeof item['@id'] === 'string' ? byId.get(item['@id']) : undefined
      queue.push(item.name ?? known?.name ?? item.author ?? item.alternateName)
    }
  }
  return [...names]
}

function addressOf(value: unknown): string | null {
  const address = isNode(value) ? (value.url ?? value.contentUrl ?? value['@id']) : value
  return typeof address === 'string' && address.trim() !== '' ? address.trim() : null
}

function imagesOf(value: unknown): LinkedStory['images'] {
  const images: LinkedStory['images'] = []
  for (const item of Array.isArray(value) ? value.slice(0, mostAuthors) : [value]) {
    const url = addressOf(item)
    if (url === null) continue
    const caption = isNode(item) ? (texts(item.caption)[0] ?? texts(item.description)[0] ?? null) : null
    images.push({url, caption})
  }
  return images
}
