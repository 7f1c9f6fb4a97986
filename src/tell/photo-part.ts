import {sameWords} from '../parse/same-words.ts'
import {isLinked} from '../tree/linked.ts'
import type {Block, PageFormat, Picture} from '../tree/page.ts'

/** What a block is to the picture it stands by. */
export type PhotoPart = 'alt' | 'caption'

/** A line that goes on in the next: an open bracket, a label that waits for its name. */
const openBracket = /[([（【][^)\]）】]*$/u
const waiting = /^[^.!?]{0,40}[:：]\s*$|,$/u
/** The rest of a torn bracket: `Image:`, `Norvale Images)`. */
const restOfBracket = /^\p{L}[\p{L} ]{0,30} ?:$|^[^([（【]{0,80}[)\]）】] ?\.?$/u
/** Longer captions do not go on: pages of brackets would make one line of themselves. */
const longestTorn = 600
const placeholder = /placeholder|\bspacer\b|\bblank\.gif/i

/** A block's picture; null also for a grey box that holds its place. */
export function shownPicture({data: {picture}}: Block): Picture | null {
  return picture?.src && placeholder.test(picture.src.slice(-200)) ? null : picture
}

/** What stands by a block. */
export interface Nearby {
  /** The alternative text directly above, if its picture has no caption yet. */
  alt: string | null
  /** The picture directly above has an alternative text or a credit, but no caption yet. */
  captionless: boolean
  /** A photo credit stands directly below. */
  credit: boolean
}

/**
 * What a block is to the pictures around it; null where it is nothing to them. Where the source tells alternative text
 * from print, a printed line is never an alternative text, nor one that is not printed a caption, whatever their roles say; save
 * those that were given by hand.
 */
export function photoPart(block: Block, format: PageFormat, nearby: Nearby): PhotoPart | null {
  const {role, picture, byHand} = block.data
  if (byHand) return role === 'caption' || role === 'alt' ? role : null
  const printed = isPrinted(block, format)
  if (role === 'caption') {
    if (!printed) return 'alt'
    return format === 'html' && picture === null && isLinked(block) ? null : 'caption'
  }
  if (printed && isCaption(block, format, nearby)) return 'caption'
  return role === 'alt' ? 'alt' : null
}

/** Whether a printed line that is labelled an alternative text or a copy is its picture's caption. */
function isCaption(block: Block, format: PageFormat, {alt, captionless, credit}: Nearby): boolean {
  const {role, picture} = block.data
  if (format === 'html' && picture !== null) return true
  if (isLinked(block)) return false
  if (alt !== null && (credit || sameWords(block.value, alt))) return true
  if (role !== 'alt') return false
  return isTorn(block.value) || (format === 'markdown' && picture === null && captionless)
}

/** Text that the page prints; plain text does not tell. */
function isPrinted({value, data}: Block, format: PageFormat): boolean {
  if (format === 'markdown') return data.picture?.alt !== value
  return data.origin === 'text'
}

/** What a line prints: a Markdown line can begin with its picture's alternative text. */
export function printedText({value, data: {picture}}: Block, format: PageFormat): string {
  const alt = format === 'markdown' ? (picture?.alt ?? null) : null
  return alt !== null && alt !== '' && value.startsWith(`${alt} `) ? value.slice(alt.length + 1) : value
}

/** The line breaks off inside a bracket. */
export function isTorn(line: string): boolean {
  return line.length < longestTorn && openBracket.test(line.slice(-80))
}

/** The line breaks off inside a bracket or behind a label or a comma, and goes on in the next. */
export function isContinued(line: string): boolean {
  return isTorn(line) || (line.length < longestTorn && waiting.test(line))
}

/** A line that can be the rest of one that breaks off inside a bracket. */
export function closesBracket(line: string): boolean {
  return line.length <= 90 && restOfBracket.test(line)
}
