import type {Literal, Parent, Position} from 'unist'
import type {Container} from './container.ts'
import type {Metadata} from './metadata.ts'
import type {Role} from './role.ts'

/** What a page was written in. */
export type PageFormat = 'text' | 'markdown' | 'html'

/** A page as a flat list of blocks in source order: what every reader yields and every later stage works on. */
export interface Page extends Parent {
  type: 'page'
  children: Block[]
  data: PageData
}

export interface PageData {
  format: PageFormat
  /** What the page says of itself outside its text: meta tags, JSON-LD, front matter, a service's header. */
  metadata: Metadata
  /** Fingerprint of all text the reader was given; the ledger compares the blocks' text with it. */
  tally: Tally
  /** Number of non-blank source lines (HTML: rendered lines). */
  lineCount: number
  /** How likely it is that the page holds a story, 0 to 1; set by the labeller. */
  story?: number
}

/** A count and a hash of a text's characters without white space, equal for texts that fold to the same. */
export interface Tally {
  count: number
  hash: number
}

/**
 * One line of the page, or the hard-wrapped lines of one paragraph.
 *
 * `value` is what a reader of the page sees: wraps joined by a blank, white space folded, link numbers and
 * Markdown marks gone. `position` holds source lines, 1-based (HTML: rendered lines).
 */
export interface Block extends Literal {
  type: 'block'
  value: string
  position: Position
  data: BlockData
}

export interface BlockData {
  /** The source lines as they stand, joined with line feeds; null where the reader made the line (HTML). */
  raw: string | null
  /** `attribute`: the text is an attribute's (alternative text), not the page's own characters. */
  origin: 'text' | 'attribute'
  /** What the source's marks say the block is; `line` where they say nothing, `header` for front matter and a service's header. */
  shape: 'line' | 'paragraph' | 'heading' | 'item' | 'row' | 'quote' | 'rule' | 'header'
  /** Depth of a heading, 1 to 6, or 0. */
  depth: number
  /** Blank source lines before the block (HTML: 1 between blocks, 0 after a `<br>`). */
  gap: number
  /** Characters of `value` that are the text of links; null where links cannot be told (plain text). */
  linked: number | null
  /** Target of the first link as written, or null. */
  url: string | null
  /** The picture that the block is the alternative text of, or whose figure it stands in. */
  picture: Picture | null
  /** HTML: the innermost element that holds the whole block. */
  container: Container | null
  /** HTML: the `datetime` of a `<time>` inside, as written. */
  datetime: string | null
  /** HTML: where the cells of a table's row begin in `value` (0-based); absent where the line is no row of several cells. */
  cells?: readonly number[]
  /** The reader knows it for no copy: what a tool that dumped the page printed of its own (lynx's list of links, `IFRAME: …`), a button there, an `<option>`. */
  notCopy?: true
  /** Set by the labeller. */
  role?: Role
  /** How sure the labeller is of `role`, 0 to 1. */
  confidence?: number
  /** The likeliest other role, where the labeller is not sure. */
  rival?: Role
  /** An editor gave the role: nothing overrules it. */
  byHand?: boolean
  /** For a duplicate: the indexes (0-based, in `page.children`) of the blocks it repeats. */
  of?: number[]
  /** Findings that moved the role's score most, strongest first; on request only, save where one thing decided. */
  reasons?: Reason[]
}

/** A signal that moved a block's score for its role, and by how much (log odds; null: it decided by itself). */
export interface Reason {
  signal: string
  value: number | null
  weight: number | null
}

export interface Picture {
  src: string | null
  alt: string | null
  kind: 'photo' | 'video' | 'graphic'
  /** HTML: what a gallery shows below the picture, where that stands in an attribute and in no line. */
  caption?: string
}
