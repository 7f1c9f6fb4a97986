import {squeeze} from '../parse/fold.ts'
import {looksLikeTimestamp} from '../parse/timestamp.ts'
import {isWordUnit} from '../parse/word-units.ts'
import type {Block} from '../tree/page.ts'

/** A line of a list of other stories, and what can be seen of it. */
export interface CardLine {
  block: Block
  text: string
  /** Its letters and digits, lower case. */
  squeezed: string
  /** Its words, lower case. */
  words: readonly string[]
  /** The text is an alternative text for certain. */
  isAlt: boolean
  /** A date, a count, a mark: belongs to a card and tells nothing of its story. */
  isTrivial: boolean
  /** A whole sentence that asks nothing, as teasers are. */
  isSentence: boolean
  /** One or two words: no headline. */
  isTiny: boolean
  /** A short line that stands in three cards or more: `Politics`. */
  isLabel: boolean
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const letter = /\p{L}/u
const sentenceEnd = /[.…。।]["”’»)\]]{0,2}$/u
const fewestWords = 8
const fewestCharacters = 45
const longestLabel = 30
const fewestCards = 3
const mostWords = 60
const longest = 400

/** Looks at the lines of all cards of a page. */
export function cardLines(blocks: readonly Block[]): CardLine[] {
  const lines = blocks.map((block) => cardLine(block))
  const copies = new Map<string, number[]>()
  lines.forEach((line, at) => {
    if (!isShort(line)) return
    const there = copies.get(line.squeezed)
    if (there) there.push(at)
    else copies.set(line.squeezed, [at])
  })
  for (const places of copies.values())
    if (isLabel(places, lines)) for (const at of places) (lines[at] as CardLine).isLabel = true
  unmarkTwins(lines)
  return lines
}

/** Three cards or more have it, and they do not lead to one place. */
function isLabel(places: readonly number[], lines: readonly CardLine[]): boolean {
  if (places.length < fewestCards) return false
  const next = new Set(places.map((at) => lines[at + 1]?.squeezed ?? ''))
  const urls = new Set(places.map((at) => lines[at]?.block.data.url ?? null))
  return next.size > 1 && (urls.size > 1 || urls.has(null))
}

/** The first letter that may be of a script without blanks: Thai. */
const firstSpaceless = 0xe00

function isSpaceless(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= firstSpaceless) return spaceless.test(text)
  return false
}

/** Words in small letters, most of them told by their units; letters beyond 16 bits are a regular expression's business. */
function wordsOf(lower: string): string[] {
  const words: string[] = []
  let from = -1
  for (let i = 0; i <= lower.length && words.length < mostWords; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 32
    if (unit >= 0xd800 && unit <= 0xdfff) return lower.match(word)?.slice(0, mostWords) ?? []
    if (isWordUnit(unit)) {
      if (from < 0) from = i
    } else if (from >= 0) {
      words.push(lower.slice(from, i))
      from = -1
    }
  }
  return words
}

function isShort({text, words}: CardLine): boolean {
  return isSpaceless(text) ? text.length <= 8 : text.length <= longestLabel && words.length <= 4
}

function cardLine(block: Block): CardLine {
  const text = block.value
  const head = text.slice(0, longest)
  const words = wordsOf(head.toLowerCase())
  const noBlanks = isSpaceless(head)
  const {origin, picture, container} = block.data
  return {
    block,
    text,
    squeezed: squeeze(head),
    words,
    isAlt: origin === 'attribute' || (container === null && picture !== null && picture.alt === text),
    isTrivial: !letter.test(head) || looksLikeTimestamp(text),
    isSentence:
      sentenceEnd.test(text) && (words.length >= fewestWords || (noBlanks && text.length >= fewestCharacters)),
    isTiny: noBlanks ? text.length <= 4 : words.length <= 2 && text.length <= 20,
    isLabel: false,
  }
}

/** A short line that stands twice in a row is a card's alternative text and title, and no label. */
function unmarkTwins(lines: readonly CardLine[]): void {
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1] as CardLine, lines[i] as CardLine]
    if (before.squeezed === line.squeezed) before.isLabel = line.isLabel = false
  }
}

/** Share of the words of the line with fewer that stand in the other, and how many they are. */
export function sharedWords(a: CardLine, b: CardLine): {share: number; count: number} {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  const known = new Set(many)
  let count = 0
  for (const each of few) if (known.has(each)) count++
  return {share: few.length === 0 ? 0 : count / few.length, count}
}
