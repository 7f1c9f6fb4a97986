import {fold} from '../../parse/fold.ts'
import type {PhraseList} from './phrases.ts'
import {bare, isUnspaced, isWordUnit, plain} from './spelling.ts'

interface Entry {
  phrase: string
  bit: number
  /** Only at the start of the line. */
  start: boolean
  /** The last word may go on. */
  open: boolean
}

const LIMIT = 300
const SPACE = / /
const STEM = 4

/** Hash of the opening of the word at `at`: four units of a spaced script, two of another. */
function keyAt(text: string, at: number): number {
  const limit = Math.min(text.length, at + (isUnspaced(text.charCodeAt(at)) ? 2 : STEM))
  let key = 0
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (!isWordUnit(unit)) break
    key = (Math.imul(key, 31) + unit) | 0
  }
  return key
}

/** A phrase is found by the opening of its first word, so that much of it must be fixed. */
function checkPhrase(phrase: string, open: boolean, raw: string): void {
  const first = phrase.charCodeAt(0)
  if (!isWordUnit(first)) throw new Error(`a phrase must begin with a word: ${raw}`)
  if (isUnspaced(first) && phrase.length < 2) throw new Error(`a phrase is too short to look up: ${raw}`)
  if (open && !SPACE.test(phrase) && phrase.length < STEM) throw new Error(`a stem is too short to look up: ${raw}`)
}

function addPhrase(index: Map<number, Entry[]>, raw: string, bit: number, start: boolean): void {
  const open = raw.endsWith('*')
  const phrase = plain(fold(open ? raw.slice(0, -1) : raw))
  checkPhrase(phrase, open, raw)
  const key = keyAt(phrase, 0)
  const entries = index.get(key)
  if (entries) entries.push({phrase, bit, start, open})
  else index.set(key, [{phrase, bit, start, open}])
}

function addWhole(wholes: Map<string, number>, phrase: string, bit: number): void {
  const line = bare(plain(fold(phrase)))
  if (line === '') throw new Error(`an empty phrase: ${phrase}`)
  wholes.set(line, (wholes.get(line) ?? 0) | bit)
}

function endsHere(entry: Entry, text: string, end: number): boolean {
  if (entry.open || end >= text.length) return true
  const last = text.charCodeAt(end - 1)
  return isUnspaced(last) || !isWordUnit(last) || !isWordUnit(text.charCodeAt(end))
}

function firstWord(text: string): number {
  let at = 0
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++
  return at
}

function matchAt(entries: readonly Entry[], text: string, at: number, isFirst: boolean, bits: number): number {
  for (const entry of entries) {
    if ((bits & entry.bit) !== 0 || (entry.start && !isFirst)) continue
    if (text.startsWith(entry.phrase, at) && endsHere(entry, text, at + entry.phrase.length)) bits |= entry.bit
  }
  return bits
}

function matchWords(index: ReadonlyMap<number, Entry[]>, text: string): number {
  let bits = 0
  let inWord = false
  const first = firstWord(text)
  for (let i = first; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isWordUnit(unit)) {
      inWord = false
      continue
    }
    const starts = !inWord || isUnspaced(unit)
    inWord = true
    const entries = starts ? index.get(keyAt(text, i)) : undefined
    if (entries) bits = matchAt(entries, text, i, i === first, bits)
  }
  return bits
}

/**
 * Compiles phrase lists, a bit a list in their order, to a function that takes a line (folded, lower case) to the bit
 * set of the kinds in its first 300 characters.
 *
 * Throws where a list is empty, a phrase is too short to look up, or there are more than 31 lists.
 */
export function compilePhrases(lists: readonly PhraseList[]): (folded: string) => number {
  if (lists.length > 31) throw new Error('at most 31 phrase lists fit a bit set')
  const wholes = new Map<string, number>()
  const index = new Map<number, Entry[]>()
  lists.forEach(({kind, whole, starts, contains}, i) => {
    if (whole.length + starts.length + contains.length === 0) throw new Error(`${kind}: no phrases`)
    for (const phrase of whole) addWhole(wholes, phrase, 1 << i)
    for (const phrase of starts) addPhrase(index, phrase, 1 << i, true)
    for (const phrase of contains) addPhrase(index, phrase, 1 << i, false)
  })
  return (folded) => {
    const text = plain(folded.length > LIMIT ? folded.slice(0, LIMIT) : folded)
    return (wholes.get(bare(text)) ?? 0) | matchWords(index, text)
  }
}
