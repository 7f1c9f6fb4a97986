import {indexOpenings, indexWholes, matchAt, matchWhole, type Phrase, type PhraseIndex} from './phrase-index.ts'
import type {PhraseList} from './phrases.ts'
import {bare, isUnspaced, isWordUnit, plain} from './spelling.ts'

/** Phrases of all lists, ready to be found. */
export interface PhraseTables {
  wholes: PhraseIndex
  starting: PhraseIndex
  inside: PhraseIndex
}

const LIMIT = 300

/**
 * Indexes phrase lists (in plain spelling, as `phrases` gives them), a bit a list in their order.
 *
 * Throws where a list is empty, a phrase is too short to look up, or there are more than 31 lists.
 */
export function compilePhrases(lists: readonly PhraseList[]): PhraseTables {
  if (lists.length > 31) throw new Error('at most 31 phrase lists fit a bit set')
  for (const {kind, whole, starts, contains} of lists)
    if (whole.length + starts.length + contains.length === 0) throw new Error(`${kind}: no phrases`)
  const listed = (part: 'starts' | 'contains'): Phrase[] =>
    lists.flatMap((list, i) => list[part].map((phrase): Phrase => [phrase, 1 << i]))
  return {
    wholes: indexWholes(wholesOf(lists)),
    starting: indexOpenings(listed('starts')),
    inside: indexOpenings(listed('contains')),
  }
}

function wholesOf(lists: readonly PhraseList[]): Phrase[] {
  const wholes = new Map<string, number>()
  lists.forEach(({whole}, i) => {
    for (const phrase of whole) {
      const line = bare(phrase)
      if (line === '') throw new Error(`an empty phrase: ${phrase}`)
      wholes.set(line, (wholes.get(line) ?? 0) | (1 << i))
    }
  })
  return [...wholes]
}

/** Bit set of the kinds of phrase in the first 300 characters of a line (folded, lower case). */
export function matchPhrases({wholes, starting, inside}: PhraseTables, folded: string): number {
  const text = plain(folded.length > LIMIT ? folded.slice(0, LIMIT) : folded)
  const whole = matchWhole(wholes, bare(text))
  const first = firstWord(text)
  return first === text.length ? whole : whole | matchAt(starting, text, first) | matchAll(inside, text, first)
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
    if (wordy && (!inWord || isUnspaced(unit))) bits |= matchAt(index, text, i)
    inWord = wordy
  }
  return bits
}
