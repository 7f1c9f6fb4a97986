import type {SourceLine} from './lines.ts'

/** What a `lynx -dump` says of its links. */
export interface LynxDump {
  /** Index of the line `References`, or the number of lines where there is no list of links. */
  references: number
  /** Address by link number. */
  urls: Map<number, string>
}

const reference = /^ {0,3}(\d{1,5})\. (\S.*)$/
const listHead = /^ {0,3}(?:Visible|Hidden) links:?$/

/**
 * The list of links at the end of a `lynx -dump`, or null where a page is none: a line `References` at the margin,
 * then `   1. https://…`, in newer versions under the lines `Visible links:` and `Hidden links:`. An address may hold
 * line breaks.
 */
export function lynxReferences(lines: readonly SourceLine[]): LynxDump | null {
  for (let i = lines.length - 2; i >= 0; i--) {
    if (lines[i]?.text.trimEnd() !== 'References') continue
    const next = lines[i + 1]?.text.trimEnd() ?? ''
    if (listHead.test(next) || reference.exec(next)?.[1] === '1') return {references: i, urls: listedUrls(lines, i + 1)}
  }
  return null
}

function listedUrls(lines: readonly SourceLine[], from: number): Map<number, string> {
  const urls = new Map<number, string>()
  for (let i = from; i < lines.length; i++) {
    const match = reference.exec(lines[i]?.text.slice(0, 4000) ?? '')
    if (match !== null) urls.set(Number(match[1]), (match[2] ?? '').trim())
  }
  return urls
}

/** lynx prints U+02BC for `&apos;`; Cyrillic words hold it in earnest (`звʼязок`). */
const apostrophe = /(?<!\p{Script=Cyrillic})ʼ/gu

/** A dump's text with the apostrophes of its page. */
export function withApostrophes(text: string): string {
  return text.includes('ʼ') ? text.replace(apostrophe, "'") : text
}

/** A text without lynx's link numbers. */
export interface Unnumbered {
  text: string
  /** The numbers taken out, in order. */
  numbers: number[]
  /** The first of them stood before all text. */
  opens: boolean
  /** All of them stood directly behind one another's text (`[18]World[19]Africa`), the first before all text. */
  runsOn: boolean
  /** Last number seen, for the next text of the page. */
  last: number
}

/** What may stand before the first number of a text that is one link: a bullet. */
const opening = /^\s*(?:[*+o#@=-]|\d{1,3}\.)?\s*$/
const longestOpening = 80
const number = /\[(\d{1,5})\]/g
/** Numbers that a dump may skip from one to the next: links without text are listed as hidden. */
const skipped = 40

/**
 * Takes lynx's link numbers (`[12]Anchor`) out of a text. Numbers rise through a page, so a footnote mark `[1]` that
 * stands after link 40 is text and stays. `last` is the last number before the text.
 */
export function withoutNumbers(text: string, last: number, known: ReadonlyMap<number, string>): Unnumbered {
  const numbers: number[] = []
  let opens = false
  let runsOn = true
  let out = ''
  let from = 0
  for (const match of text.matchAll(number)) {
    const value = Number(match[1])
    if (value <= last || value > last + skipped || !known.has(value)) continue
    const before = text.slice(from, match.index)
    out += before
    from = match.index + match[0].length
    if (numbers.length === 0) opens = before.length <= longestOpening && opening.test(before)
    else if (before.endsWith(' ')) runsOn = false
    numbers.push(value)
    last = value
  }
  return {text: numbers.length === 0 ? text : out + text.slice(from), numbers, opens, runsOn: runsOn && opens, last}
}
