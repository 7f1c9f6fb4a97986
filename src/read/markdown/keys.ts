import type {Metadata, MetadataSource} from '../../tree/metadata.ts'

/** What the keys of front matter and of page-to-Markdown services' headers say, lower case. */
const meaning: ReadonlyMap<
  string,
  'headline' | 'description' | 'authors' | 'published' | 'modified' | 'url' | 'site' | 'language' | 'types'
> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['description', 'description'],
  ['summary', 'description'],
  ['excerpt', 'description'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['byline', 'authors'],
  ['published', 'published'],
  ['published time', 'published'],
  ['publishdate', 'published'],
  ['pubdate', 'published'],
  ['date', 'published'],
  ['updated', 'modified'],
  ['modified', 'modified'],
  ['lastmod', 'modified'],
  ['source', 'url'],
  ['url source', 'url'],
  ['url', 'url'],
  ['site', 'site'],
  ['sitename', 'site'],
  ['language', 'language'],
  ['lang', 'language'],
  ['type', 'types'],
])

/** Whether a key says something of the story. */
export function isKnownKey(key: string): boolean {
  return meaning.has(key.trim().toLowerCase())
}

/** Values that are a key's other sense: Jekyll and Hexo say `published: true`, templates leave nothing. */
const empty = /^(?:true|false|null|none|~|undefined)?$/i

/** Enters one value of a key into metadata, in place; keys that say nothing of the story are passed over. */
export function enterKey(metadata: Metadata, key: string, value: string, source: MetadataSource): void {
  const target = meaning.get(key.trim().toLowerCase())
  if (target === undefined || empty.test(value)) return
  switch (target) {
    case 'url':
      if (/^https?:\/\//i.test(value)) metadata.url ??= value
      return
    case 'site':
      metadata.site ??= value
      return
    case 'language':
      metadata.language ??= value
      return
    case 'types':
      metadata.types.push(value.toLowerCase())
      return
    default:
      metadata[target].push({value, source})
  }
}
