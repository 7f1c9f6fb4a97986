import {PhraseIndex} from './phrase-index.ts'
import type {PhraseList} from './phrases.ts'
import {bare, isUnspaced, isWordUnit, plain} from './spelling.ts'

const LIMIT = 300

function addWhole(wholes: Map<string, number>, phrase: string, bit: number): void {
  const line = bare(phrase)
  if (line === '') throw new Error(`an empty phrase: ${phrase}`)
  wholes.set(line, (wholes.get(line) ?? 0) | bit)
}

function firstWord(text: string): number {
  let at = 0
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++
  return at
}

/** Looks for phrases everywhere; a spaced word glued behind one of a script without blanks begins none. */
function matchAll(index: PhraseIndex, text: string, from: number): number {
  let bits = 0
  let inWord = false
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const wordy = isWordUnit(unit)
    if (wordy && (!inWord || isUnspaced(unit))) bits |= index.matchAt(text, i)
    inWord = wordy
  }
  return bits
}

/** The first letter behind the Latin alphabet. */
const BEYOND_LATIN = 0x250

function isBeyondLatin(phrase: string): boolean {
  return phrase.charCodeAt(0) >= BEYOND_LATIN
}

/** Phrases of all lists, ready to be found. */
interface Phrases {
  wholes: Map<string, number>
  starting: PhraseIndex
  inside: PhraseIndex
}

/** Adds the phrases that begin beyond the Latin alphabet, or all others. */
function gather(lists: readonly PhraseList[], {wholes, starting, inside}: Phrases, beyondLatin: boolean): void {
  lists.forEach(({whole, starts, contains}, i) => {
    for (const phrase of whole) if (isBeyondLatin(phrase) === beyondLatin) addWhole(wholes, phrase, 1 << i)
    for (const phrase of starts) if (isBeyondLatin(phrase) === beyondLatin) starting.add(phrase, 1 << i)
    for (const phrase of contains) if (isBeyondLatin(phrase) === beyondLatin) inside.add(phrase, 1 << i)
  })
}

function match({wholes, starting, inside}: Phrases, text: string): number {
  const whole = wholes.get(bare(text)) ?? 0
  const first = firstWord(text)
  return first === text.length ? whole : whole | starting.matchAt(text, first) | matchAll(inside, text, first)
}

function holdsBeyondLatin(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= BEYOND_LATIN && isWordUnit(unit)) return true
  }
  return false
}

/**
 * Compiles phrase lists (in plain spelling, as `phrases` gives them), a bit a list in their order, to a function that takes a line
 * (folded, lower case) to the bit set of the kinds in its first 300 characters.
 *
 * Throws where a list is empty, a phrase is too short to look up, or there are more than 31 lists; for phrases in other letters
 * than Latin ones, which are compiled when the first line has some, the function throws.
 */
export function compilePhrases(lists: readonly PhraseList[]): (folded: string) => number {
  if (lists.length > 31) throw new Error('at most 31 phrase lists fit a bit set')
  for (const {kind, whole, starts, contains} of lists)
    if (whole.length + starts.length + contains.length === 0) throw new Error(`${kind}: no phrases`)
  const phrases: Phrases = {wholes: new Map(), starting: new PhraseIndex(), inside: new PhraseIndex()}
  gather(lists, phrases, false)
  let all = false
  return (folded) => {
    const text = plain(folded.length > LIMIT ? folded.slice(0, LIMIT) : folded)
    if (!all && holdsBeyondLatin(text)) {
      gather(lists, phrases, true)
      all = true
    }
    return match(phrases, text)
  }
}
