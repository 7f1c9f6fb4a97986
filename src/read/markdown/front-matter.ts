import type {Metadata} from '../../tree/metadata.ts'
import {foldSpaces} from '../text/fold.ts'
import type {SourceLine} from '../text/lines.ts'
import {enterKey, isKnownKey} from './keys.ts'

const key = /^([A-Za-z_][\w-]{0,40}):(?:\s|$)/
const item = /^\s{0,20}-(?:\s|$)/
const mostLines = 200

/**
 * Number of lines of the YAML front matter that a page opens with, both rules included, or 0. Between the rules must
 * stand keys, list items and indented text, nothing else, and one key at least that says something of the page; copy between
 * rules (`Update: the ferry stays.`) is none.
 */
export function frontMatterEnd(lines: readonly SourceLine[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0
  let keys = 0
  let known = 0
  for (let i = 1; i < Math.min(lines.length, mostLines); i++) {
    const text = lines[i]?.text ?? ''
    const end = text.trimEnd()
    if (end === '---' || end === '...') return known > 0 ? i + 1 : 0
    const found = key.exec(text)
    if (found) {
      keys++
      if (isKnownKey(found[1] ?? '')) known++
    } else if (keys === 0 || !(item.test(text) || /^\s/.test(text) || text.startsWith('#'))) return 0
  }
  return 0
}

/** Enters what front matter (lines 1 to `end - 1`, rules left out) says of the page into metadata. */
export function readFrontMatter(lines: readonly SourceLine[], end: number, metadata: Metadata): void {
  let open = ''
  let folded = ''
  const close = (): void => {
    if (folded !== '') enterKey(metadata, open, folded, 'front-matter')
    folded = ''
  }
  for (let i = 1; i < end; i++) {
    const text = lines[i]?.text ?? ''
    const found = key.exec(text)
    if (found !== null) {
      close()
      open = found[1] ?? ''
      const value = text.slice(found[0].length).trim()
      if (/^[|>][-+]?$/.test(value)) continue
      for (const part of listOf(value)) enterKey(metadata, open, part, 'front-matter')
    } else if (item.test(text)) {
      enterKey(metadata, open, scalar(text.trim().slice(1)), 'front-matter')
    } else if (/^\s/.test(text)) folded = foldSpaces(`${folded} ${text}`)
  }
  close()
}

/** A value as a list: `[a, "b"]` has two parts, everything else one. */
function listOf(value: string): string[] {
  if (!value.startsWith('[') || !value.endsWith(']') || value.startsWith('[[')) return [scalar(value)]
  return value.slice(1, -1).split(',').map(scalar)
}

/** A YAML scalar without quotes and without a note's link brackets (`"[[Ines Marr]]"`). */
function scalar(value: string): string {
  let text = foldSpaces(value)
  const quote = text.charAt(0)
  if (text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)) {
    text = text.slice(1, -1)
    text = quote === '"' ? text.replaceAll('\\"', '"') : text.replaceAll("''", "'")
  }
  return text.startsWith('[[') && text.endsWith(']]') ? text.slice(2, -2) : text
}
