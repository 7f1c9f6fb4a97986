/** Where a piece of metadata stood. */
export type MetadataSource = 'json-ld' | 'opengraph' | 'meta' | 'title' | 'time' | 'header' | 'front-matter'

/** A metadata value as written, with its source. */
export interface Evidence {
  value: string
  source: MetadataSource
}

/** What a page says of itself outside its running text. Evidence, strongest source first; empty where there is none. */
export interface Metadata {
  headline: Evidence[]
  description: Evidence[]
  authors: Evidence[]
  /** Times as written (usually ISO 8601). */
  published: Evidence[]
  modified: Evidence[]
  /** The page's own address (canonical link, og:url, `URL Source:`), or null. */
  url: string | null
  /** `<base href>`, or null. */
  base: string | null
  /** Language tag as declared, or null. */
  language: string | null
  /** Name of the site or publisher, or null. */
  site: string | null
  /** The page's type as declared (`article`, `NewsArticle`, …), lower case. */
  types: string[]
  /** JSON-LD `articleBody`, as written. */
  articleBody: string | null
  /** Captions and addresses of pictures that metadata names. */
  images: {url: string; caption: string | null}[]
}

/** A page without metadata. */
export function emptyMetadata(): Metadata {
  return {
    headline: [],
    description: [],
    authors: [],
    published: [],
    modified: [],
    url: null,
    base: null,
    language: null,
    site: null,
    types: [],
    articleBody: null,
    images: [],
  }
}
