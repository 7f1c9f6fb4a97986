import {isUnspaced, isWordUnit} from './spelling.ts'

/**
 * Phrases by the hash of their opening, in flat arrays: there are thousands, and a page may be all that a process reads.
 * Phrases count from 1. Those whose hash ends alike form a chain, from `last` along `before` to 0.
 */
export interface PhraseIndex {
  /** A bit for each end of a hash that is there at all. */
  filter: Uint8Array
  /** For each end of a hash the last phrase that has it; 0 for none. */
  last: Int32Array
  before: Int32Array
  keys: Int32Array
  /** Code units of all phrases, one behind the other; phrase `i` ends before `ends[i]`, where the next one begins. */
  units: Uint16Array
  ends: Int32Array
  /** 1 where the last word may go on. */
  open: Uint8Array
  bits: Int32Array
}

/** A phrase as it is listed and the bits of its kinds. A closing `*` lets the last word go on. */
export type Phrase = readonly [raw: string, bits: number]

/** An open word is looked up by so many letters. */
const STEM = 4
const OPEN = 0x2545f491
const CELLS = 0x4000
/** Bytes of the filter; it is asked some sixty times a line and should stay in the nearest cache. */
const FILTER = 0x2000

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

/** Hash by which a phrase is looked up: two units, an open word's first four letters, or the first word and two units behind it. */
function openingKey(phrase: string, open: boolean): number {
  checkPhrase(phrase, open)
  const stem = open && !phrase.includes(' ')
  if (isUnspaced(phrase.charCodeAt(0))) return pairAt(phrase, 0)
  let key = 0
  let i = 0
  for (; i < phrase.length && isSpaced(phrase.charCodeAt(i)); i++) {
    key = mix(key, phrase.charCodeAt(i))
    if (stem && i === STEM - 1) return key ^ OPEN
  }
  for (const end = i + 2; i < end && i < phrase.length; i++) key = mix(key, phrase.charCodeAt(i))
  return key
}

/** A phrase is found by the opening of its first word, so that much of it must be fixed. */
function checkPhrase(phrase: string, open: boolean): void {
  const first = phrase.charCodeAt(0)
  if (!isWordUnit(first)) throw new Error(`a phrase must begin with a word: ${phrase}`)
  if (isUnspaced(first) && phrase.length < 2) throw new Error(`a phrase is too short to look up: ${phrase}`)
  if (open && phrase.length < STEM && !phrase.includes(' '))
    throw new Error(`a stem is too short to look up: ${phrase}*`)
}

/** Hash by which a whole line is looked up. */
function wholeKey(line: string): number {
  let key = line.length
  for (let i = 0; i < line.length; i++) key = mix(key, line.charCodeAt(i))
  return key
}

function indexBy(phrases: readonly Phrase[], keyOf: (phrase: string, open: boolean) => number): PhraseIndex {
  const count = phrases.length + 1
  const index: PhraseIndex = {
    filter: new Uint8Array(FILTER),
    last: new Int32Array(CELLS),
    before: new Int32Array(count),
    keys: new Int32Array(count),
    units: new Uint16Array(phrases.reduce((sum, [raw]) => sum + raw.length, 0)),
    ends: new Int32Array(count),
    open: new Uint8Array(count),
    bits: new Int32Array(count),
  }
  let end = 0
  phrases.forEach(([raw, bits], i) => {
    const open = raw.endsWith('*')
    const phrase = open ? raw.slice(0, -1) : raw
    const key = keyOf(phrase, open)
    const cell = key & (CELLS - 1)
    index.before[i + 1] = index.last[cell] as number
    index.last[cell] = i + 1
    index.keys[i + 1] = key
    ;(index.filter[(key >>> 3) & (FILTER - 1)] as number) |= 1 << (key & 7)
    for (let at = 0; at < phrase.length; at++) index.units[end++] = phrase.charCodeAt(at)
    index.ends[i + 1] = end
    index.open[i + 1] = open ? 1 : 0
    index.bits[i + 1] = bits
  })
  return index
}

/** An index of phrases that are found at the beginning of a word. Throws for a phrase that is too short to look up. */
export function indexOpenings(phrases: readonly Phrase[]): PhraseIndex {
  return indexBy(phrases, openingKey)
}

/** An index of whole lines. */
export function indexWholes(lines: readonly Phrase[]): PhraseIndex {
  return indexBy(lines, wholeKey)
}

/** Bits of the phrases that begin with the word, or the letter of a script without blanks, at `at`. */
export function matchAt(index: PhraseIndex, text: string, at: number): number {
  if (isUnspaced(text.charCodeAt(at))) return match(index, pairAt(text, at), text, at)
  let bits = 0
  let key = 0
  let i = at
  for (; i < text.length && isSpaced(text.charCodeAt(i)); i++) {
    key = mix(key, text.charCodeAt(i))
    if (i === at + STEM - 1) bits |= match(index, key ^ OPEN, text, at)
  }
  bits |= match(index, key, text, at)
  for (const end = i + 2; i < end && i < text.length; i++) {
    key = mix(key, text.charCodeAt(i))
    bits |= match(index, key, text, at)
  }
  return bits
}

/** Bits of the lines that are the whole text. */
export function matchWhole(index: PhraseIndex, text: string): number {
  const key = wholeKey(text)
  if (!holds(index, key)) return 0
  for (let i = index.last[key & (CELLS - 1)] as number; i > 0; i = index.before[i] as number) {
    if (index.keys[i] === key && standsAt(index, i, text, 0) === text.length) return index.bits[i] as number
  }
  return 0
}

/** False, cheaply, for most hashes that no phrase has. */
function holds({filter}: PhraseIndex, key: number): boolean {
  return (((filter[(key >>> 3) & (FILTER - 1)] as number) >> (key & 7)) & 1) !== 0
}

function match(index: PhraseIndex, key: number, text: string, at: number): number {
  if (!holds(index, key)) return 0
  let bits = 0
  for (let i = index.last[key & (CELLS - 1)] as number; i > 0; i = index.before[i] as number) {
    if (index.keys[i] !== key) continue
    const end = standsAt(index, i, text, at)
    if (end >= 0 && (index.open[i] === 1 || endsWord(text, end))) bits |= index.bits[i] as number
  }
  return bits
}

/** Where the phrase that stands at `at` ends; -1 where it does not stand there. */
function standsAt({units, ends}: PhraseIndex, phrase: number, text: string, at: number): number {
  const from = ends[phrase - 1] as number
  const length = (ends[phrase] as number) - from
  if (length > text.length - at) return -1
  for (let i = 0; i < length; i++) if (units[from + i] !== text.charCodeAt(at + i)) return -1
  return at + length
}

/** True where a word may end at `end`: behind a mark or a letter of a script without blanks, or before a mark. */
function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true
  const last = text.charCodeAt(end - 1)
  return isUnspaced(last) || !isWordUnit(last) || !isWordUnit(text.charCodeAt(end))
}
