import type {Metadata} from '../../tree/metadata.ts'
import {foldSpaces} from '../text/fold.ts'
import type {SourceLine} from '../text/lines.ts'
import {enterKey} from './keys.ts'

const field =
  /^(?:\[\d{1,3}\] )?(Title|URL Source|Published Time|Warning|Number of Pages|Markdown Content|Description): ?(.*)$/
const mostLines = 30

/**
 * Number of lines of the header that page-to-Markdown services set before a page (`Title:`, `URL Source:`,
 * `Published Time:`, `Warning:`, `Number of Pages:`, `Markdown Content:`), or 0. A `Title:` alone is no header.
 */
export function serviceHeaderEnd(lines: readonly SourceLine[]): number {
  let end = 0
  let sure = false
  for (let i = 0; i < Math.min(lines.length, mostLines); i++) {
    const name = field.exec(lines[i]?.text.slice(0, 400) ?? '')?.[1]
    if (name === undefined) break
    end = i + 1
    if (name === 'URL Source') sure = true
    if (name !== 'Markdown Content') continue
    sure = true
    break
  }
  return sure ? end : 0
}

/** Enters what a service's header (lines before index `end`) says of the page into metadata. */
export function readServiceHeader(lines: readonly SourceLine[], end: number, metadata: Metadata): void {
  for (let i = 0; i < end; i++) {
    const found = field.exec(lines[i]?.text.slice(0, 4000) ?? '')
    if (found !== null) enterKey(metadata, found[1] ?? '', foldSpaces(found[2] ?? ''), 'header')
  }
}
