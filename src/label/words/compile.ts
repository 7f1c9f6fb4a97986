import type {PhraseList} from './phrases.ts'
import {bare, isUnspaced, isWordUnit, plain} from './spelling.ts'

interface Entry {
  phrase: string
  bit: number
  /** The last word may go on. */
  open: boolean
}

/** Phrases by the hash of their opening, and a bit for each hash there is: most words of a line begin no phrase. */
interface Index {
  entries: Map<number, Entry[]>
  there: Uint8Array
}

const CELL = 0xffff
const LIMIT = 300
/** An open word is looked up by so many letters. */
const STEM = 4

function emptyIndex(): Index {
  return {entries: new Map(), there: new Uint8Array(CELL + 1)}
}

function mix(key: number, unit: number): number {
  return (Math.imul(key, 31) + unit) | 0
}

/** True for a letter of a word that ends at a blank or mark. */
function isSpaced(unit: number): boolean {
  return isWordUnit(unit) && !isUnspaced(unit)
}

/** Hash of two units of a script without blanks. */
function pairAt(text: string, at: number): number {
  return mix(mix(1, text.charCodeAt(at)), text.charCodeAt(at + 1))
}

const OPEN = 0x2545f491

/** Hash by which a phrase is looked up: two units, an open word's first four letters, or the first word and two units behind it. */
function keyOf(phrase: string, open: boolean): number {
  if (isUnspaced(phrase.charCodeAt(0))) return pairAt(phrase, 0)
  let key = 0
  let i = 0
  for (; i < phrase.length && isSpaced(phrase.charCodeAt(i)); i++) {
    key = mix(key, phrase.charCodeAt(i))
    if (open && i === STEM - 1 && !phrase.includes(' ')) return key ^ OPEN
  }
  for (const end = i + 2; i < end && i < phrase.length; i++) key = mix(key, phrase.charCodeAt(i))
  return key
}

/** A phrase is found by the opening of its first word, so that much of it must be fixed. */
function checkPhrase(phrase: string, open: boolean, raw: string): void {
  const first = phrase.charCodeAt(0)
  if (!isWordUnit(first)) throw new Error(`a phrase must begin with a word: ${raw}`)
  if (isUnspaced(first) && phrase.length < 2) throw new Error(`a phrase is too short to look up: ${raw}`)
  if (open && !phrase.includes(' ') && phrase.length < STEM) throw new Error(`a stem is too short to look up: ${raw}`)
}

function addPhrase(index: Index, raw: string, bit: number): void {
  const open = raw.endsWith('*')
  const phrase = open ? raw.slice(0, -1) : raw
  checkPhrase(phrase, open, raw)
  const key = keyOf(phrase, open)
  const same = index.entries.get(key)
  if (same) same.push({phrase, bit, open})
  else index.entries.set(key, [{phrase, bit, open}])
  index.there[key & CELL] = (index.there[key & CELL] as number) | (1 << ((key >>> 16) & 7))
}

function addWhole(wholes: Map<string, number>, phrase: string, bit: number): void {
  const line = bare(phrase)
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

function matchKey({entries, there}: Index, key: number, text: string, at: number): number {
  if ((((there[key & CELL] as number) >> ((key >>> 16) & 7)) & 1) === 0) return 0
  const same = entries.get(key)
  let bits = 0
  for (let i = 0; same && i < same.length; i++) {
    const entry = same[i] as Entry
    if (text.startsWith(entry.phrase, at) && endsHere(entry, text, at + entry.phrase.length)) bits |= entry.bit
  }
  return bits
}

/** Looks for phrases that begin with the word, or the letter of a script without blanks, at `at`. */
function matchAt(index: Index, text: string, at: number): number {
  if (isUnspaced(text.charCodeAt(at))) return matchKey(index, pairAt(text, at), text, at)
  let bits = 0
  let key = 0
  let i = at
  for (; i < text.length && isSpaced(text.charCodeAt(i)); i++) {
    key = mix(key, text.charCodeAt(i))
    if (i === at + STEM - 1) bits |= matchKey(index, key ^ OPEN, text, at)
  }
  bits |= matchKey(index, key, text, at)
  for (const end = i + 2; i < end && i < text.length; i++) {
    key = mix(key, text.charCodeAt(i))
    bits |= matchKey(index, key, text, at)
  }
  return bits
}

/** Looks for phrases everywhere; a spaced word glued behind one of a script without blanks begins none. */
function matchAll(index: Index, text: string, from: number): number {
  let bits = 0
  let inWord = false
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const wordy = isWordUnit(unit)
    if (wordy && (!inWord || isUnspaced(unit))) bits |= matchAt(index, text, i)
    inWord = wordy
  }
  return bits
}

/**
 * Compiles phrase lists (in plain spelling, as `phrases` gives them), a bit a list in their order, to a function that takes a line
 * (folded, lower case) to the bit set of the kinds in its first 300 characters.
 *
 * Throws where a list is empty, a phrase is too short to look up, or there are more than 31 lists.
 */
export function compilePhrases(lists: readonly PhraseList[]): (folded: string) => number {
  if (lists.length > 31) throw new Error('at most 31 phrase lists fit a bit set')
  const wholes = new Map<string, number>()
  const starting = emptyIndex()
  const inside = emptyIndex()
  lists.forEach(({kind, whole, starts, contains}, i) => {
    if (whole.length + starts.length + contains.length === 0) throw new Error(`${kind}: no phrases`)
    for (const phrase of whole) addWhole(wholes, phrase, 1 << i)
    for (const phrase of starts) addPhrase(starting, phrase, 1 << i)
    for (const phrase of contains) addPhrase(inside, phrase, 1 << i)
  })
  return (folded) => {
    const text = plain(folded.length > LIMIT ? folded.slice(0, LIMIT) : folded)
    const first = firstWord(text)
    if (first === text.length) return wholes.get(bare(text)) ?? 0
    return (wholes.get(bare(text)) ?? 0) | matchAt(starting, text, first) | matchAll(inside, text, first)
  }
}
