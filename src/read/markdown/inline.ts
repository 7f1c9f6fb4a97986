import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import type {Processor} from 'unified'
import {unified} from 'unified'
import type {Piece} from './pieces.ts'
import {pictureOf} from './pieces.ts'
import {scanLinks} from './scan.ts'

/** The dialect: nothing but what stands inside a line; what lines are is the reader's own matter. */
const dialect = {
  disable: {
    null: [
      'setextUnderline',
      'definition',
      'htmlFlow',
      'codeIndented',
      'codeFenced',
      'list',
      'blockQuote',
      'headingAtx',
      'thematicBreak',
    ],
  },
}

function inDialect(this: Processor): void {
  this.data().micromarkExtensions = [dialect]
}

const parser = unified().use(inDialect).use(remarkParse).freeze()

/** Any character that may begin a mark. */
const marks = /[[\]*_`\\&<]/
/** Marks that only remark reads. */
const remarkMarks = /[*_`\\&<]/
const countedMarks = /[[\]*_`\\&<]/g
const longest = 20000
const mostMarks = 600

/**
 * A line's text, links and pictures. Lines without marks cost nothing, lines with nothing but links are scanned, the
 * rest goes to remark; a line that remark would read in more than linear time (very long, hundreds of marks) is
 * scanned for links only.
 */
export function readInline(text: string): Piece[] {
  if (!marks.test(text)) return [{text, url: null, picture: null}]
  const scanned = scanLinks(text)
  if (isPlainlyRead(scanned)) return scanned
  if (text.length > longest || (text.match(countedMarks)?.length ?? 0) > mostMarks) return scanned
  const pieces: Piece[] = []
  collect(parser.parse(text.trim()) as Root, null, pieces)
  return pieces
}

/** Whether a scan left no mark unread. */
function isPlainlyRead(pieces: readonly Piece[]): boolean {
  for (const piece of pieces) {
    if (remarkMarks.test(piece.text)) return false
    if (piece.url !== null && /[\\&]/.test(piece.url) && !isPlainTarget(piece.url)) return false
    const src = piece.picture?.src ?? ''
    if (src !== '' && !isPlainTarget(src)) return false
  }
  return true
}

const reference = /&[#\w]{1,40};/

function isPlainTarget(url: string): boolean {
  return !url.includes('\\') && !reference.test(url)
}

function collect(node: Nodes, url: string | null, pieces: Piece[]): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      pieces.push({text: node.value, url, picture: null})
      return
    case 'html':
      pieces.push({text: visibleTag(node.value), url, picture: null})
      return
    case 'break':
      pieces.push({text: ' ', url, picture: null})
      return
    case 'image':
      pieces.push({text: node.alt ?? '', url, picture: pictureOf(node.url, node.alt ?? '')})
      return
    case 'link':
      if (node.children.length === 0) pieces.push({text: '', url: node.url, picture: null})
      for (const child of node.children) collect(child, node.url, pieces)
      return
    default:
      if ('children' in node) for (const child of node.children) collect(child, url, pieces)
  }
}

const tagName = /^<[/!]?([a-zA-Z][a-zA-Z0-9-]{0,30})/
const spacing = /^(?:br|p|div|td|th|tr|li|ul|ol|table|h[1-6]|img|hr|figure|figcaption|section|article|option)$/i

/** What a reader sees of a tag: nothing, or a blank where it breaks a line. */
function visibleTag(tag: string): string {
  const name = tagName.exec(tag)?.[1]
  if (name === undefined) return ''
  return spacing.test(name) ? ' ' : ''
}
