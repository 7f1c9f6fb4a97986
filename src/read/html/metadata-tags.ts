import {type Evidence, emptyMetadata, type Metadata, type MetadataSource} from '../../tree/metadata.ts'
import {type Attributes, attribute} from './attributes.ts'
import {decodeText} from './entities.ts'
import {readJsonLd} from './json-ld.ts'
import {metaNames} from './metadata-names.ts'
import {lineOf} from './white-space.ts'

type Field = keyof typeof metaNames

const fieldOf = new Map<string, Field>(
  (Object.keys(metaNames) as Field[]).flatMap((field) =>
    metaNames[field].map((name): [string, Field] => [name, field]),
  ),
)
/** Attributes that say what a `<meta>` tag is about. */
const named = [attribute.property, attribute.name, attribute.itemprop] as const
/** More pieces of one kind say nothing of a story. */
const mostPieces = 50
const order: readonly MetadataSource[] = ['json-ld', 'opengraph', 'meta', 'time', 'title']

/** Gathers what a page's head (and `<time>`, and JSON-LD wherever it stands) says of the story. */
export class MetadataTags {
  readonly #found: Record<Field, Evidence[]> = {
    headline: [],
    description: [],
    authors: [],
    published: [],
    modified: [],
    site: [],
    language: [],
    url: [],
  }
  readonly #scripts: string[] = []
  readonly #types: string[] = []
  readonly #images: Metadata['images'] = []
  #base: string | null = null
  #canonical: string | null = null
  #language: string | null = null

  /** Takes a `<meta>` tag. */
  meta(attributes: Attributes): void {
    const content = lineOf(attributes.get(attribute.content) ?? '')
    if (content === '') return
    for (const number of named) {
      const name = attributes.raw(number)?.trim().toLowerCase()
      if (name !== undefined) this.#named(name, content)
    }
  }

  #named(name: string, content: string): void {
    if (name === 'og:type') this.#types.push(content.toLowerCase())
    else if (name === 'og:image') this.#image(content)
    else if (name === 'og:image:alt') {
      const image = this.#images.at(-1)
      if (image !== undefined) image.caption ??= content
    }
    const field = fieldOf.get(name)
    if (field === undefined || (field === 'authors' && /^(?:https?:|@)/i.test(content))) return
    this.#add(field, content, name.startsWith('og:') || name.startsWith('article:') ? 'opengraph' : 'meta')
  }

  #image(url: string): void {
    if (this.#images.length < mostPieces) this.#images.push({url, caption: null})
  }

  #add(field: Field, value: string, source: MetadataSource): void {
    const found = this.#found[field]
    if (value === '' || found.length >= mostPieces) return
    if (!found.some((other) => other.value === value && other.source === source)) found.push({value, source})
  }

  /** Takes a `<link>` tag. */
  link(attributes: Attributes): void {
    if (attributes.raw(attribute.rel)?.toLowerCase() === 'canonical')
      this.#canonical ??= attributes.get(attribute.href)?.trim() ?? null
  }

  /** Takes a `<base>` tag. */
  base(attributes: Attributes): void {
    this.#base ??= attributes.get(attribute.href)?.trim() ?? null
  }

  /** Takes the `<html>` tag. */
  root(attributes: Attributes): void {
    this.#language ??= (attributes.get(attribute.lang) ?? attributes.get(attribute['xml:lang']))?.trim() || null
  }

  /** Takes the `<title>`, as written in the source. */
  title(text: string): void {
    if (this.#found.headline.some(({source}) => source === 'title')) return
    this.#add('headline', lineOf(decodeText(text)), 'title')
  }

  /** Takes a `<time>` tag, which tells the story's time only where its marks say so. */
  time(attributes: Attributes): void {
    const datetime = attributes.get(attribute.datetime)?.trim()
    if (datetime === undefined || datetime === '') return
    const mark = `${attributes.raw(attribute.itemprop) ?? ''} ${attributes.raw(attribute.class) ?? ''}`
    if (/modified|updated/i.test(mark)) this.#add('modified', datetime, 'time')
    else if (attributes.has(attribute.pubdate) || /publish|entry-date/i.test(mark))
      this.#add('published', datetime, 'time')
  }

  /** Takes the text of a JSON-LD script. */
  script(text: string): void {
    this.#scripts.push(text)
  }

  /** The metadata, once the page is read. */
  finish(): Metadata {
    const linked = readJsonLd(this.#scripts)
    for (const field of ['headline', 'description', 'authors', 'published', 'modified'] as const)
      for (const value of linked[field]) this.#add(field, value, 'json-ld')
    const found = this.#found
    return {
      ...emptyMetadata(),
      headline: sorted(found.headline),
      description: sorted(found.description),
      authors: sorted(found.authors),
      published: sorted(found.published),
      modified: sorted(found.modified),
      url: this.#canonical ?? found.url[0]?.value ?? linked.url,
      base: this.#base,
      language: this.#language ?? linked.language ?? found.language[0]?.value ?? null,
      site: found.site[0]?.value ?? linked.site,
      types: [...new Set([...linked.types, ...this.#types])],
      articleBody: linked.articleBody,
      images: [...linked.images, ...this.#images],
    }
  }
}

function sorted(evidence: readonly Evidence[]): Evidence[] {
  return order.flatMap((source) => evidence.filter((piece) => piece.source === source))
}
