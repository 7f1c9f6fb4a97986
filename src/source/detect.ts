import type {PageFormat} from '../tree/page.ts'

/** Characters of a page that are looked at. */
const sampled = 200000
const extension = /\.(html?|xhtml|md|markdown|txt|text)$/i

const documentTag = /<(?:!doctype\s+html|html|head|body)[\s>]/i
/** Characters in which a document's own tag must stand: comments and an XML declaration may come first. */
const documentWithin = 4000
const tagStart = /^\s{0,400}<(?:!--|!doctype|\?xml|[a-z][a-z0-9]{0,15}[\s>/])/i
const tag =
  /<\/?(?:a|article|b|body|br|div|em|figure|h[1-6]|head|html|i|img|li|link|meta|nav|p|script|section|span|strong|table|td|tr|title|ul)(?=[\s>/])/gi
const closingTag = /<\/(?:a|article|div|figure|h[1-6]|li|p|section|span|table|td|tr|ul)>/gi
const heading = /^ {0,3}#{1,6} +\S/gm
const link = /\]\((?:https?:|\/|#|mailto:|<|\.|javascript:|data:|[\w-]+[./])/g
const emphasised = /^(?:\*\*[^*\n]{1,300}\*\*|__[^_\n]{1,300}__)$/gm
const serviceHeader = /^\ufeff?\s{0,100}(?:\[\d{1,3}\] )?Title: [^\n]{0,2000}\n\s{0,100}(?:\[\d{1,3}\] )?URL Source: /
const frontMatter = /^\ufeff?---[ \t]{0,20}\r?\n(?:[A-Za-z_][\w -]{0,40}:|\s{0,20}- |[ \t])/

/** Marks from which a page is Markdown whatever its name says, and from which it is where nothing speaks against. */
const certain = 6
const likely = 3

/**
 * Tells what a page is written in, by its content. A file's extension in `path` decides doubtful cases only: a page
 * of prose that talks about `<div>` or holds one `[link](/x)` is text.
 */
export function detectFormat(text: string, path?: string | null): PageFormat {
  const sample = text.length > sampled ? text.slice(0, sampled) : text
  const hint = hintOf(path)
  if (tagStart.test(sample) && documentTag.test(sample.slice(0, documentWithin))) return 'html'
  const marks = markdownMarks(sample)
  const tags = count(sample, tag)
  const closed = count(sample, closingTag)
  const lines = count(sample, /\n/g) + 1
  if (tags > 0 && isHtml(sample, tags, closed, marks, lines, hint)) return 'html'
  if (serviceHeader.test(sample) || frontMatter.test(sample)) return 'markdown'
  if (marks >= certain) return 'markdown'
  if (hint === 'markdown') return 'markdown'
  if (hint === 'text') return 'text'
  return marks >= likely ? 'markdown' : 'text'
}

function hintOf(path: string | null | undefined): PageFormat | null {
  const name = extension.exec(path ?? '')?.[1]?.toLowerCase()
  if (name === undefined) return null
  if (name.endsWith('md') || name === 'markdown') return 'markdown'
  return name.startsWith('t') ? 'text' : 'html'
}

function markdownMarks(sample: string): number {
  return 2 * count(sample, heading) + count(sample, link) + count(sample, emphasised)
}

function isHtml(
  sample: string,
  tags: number,
  closed: number,
  marks: number,
  lines: number,
  hint: PageFormat | null,
): boolean {
  if (hint === 'html') return true
  if (hint === 'markdown' || marks >= likely) return false
  if (closed < 3) return false
  return tags > lines / 2 || (tagStart.test(sample) && closed > lines / 10)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
