import {fold} from '../parse/fold.ts'
import {isWordUnit} from '../parse/word-units.ts'
import {quotedSpans} from './quoted.ts'

/** How much of a shingle a word, an ideograph or kana, and a letter of another script without blanks is worth. */
export const WORD = 20
const IDEOGRAPH = 12
const LETTER = 8

/** The words of a paragraph in parallel arrays, of which the first `count` entries count; reused from paragraph to paragraph. */
export interface Words {
  count: number
  hashes: Uint32Array
  /** Share of a shingle: one word of a script without blanks is several entries. */
  weights: Uint8Array
  /** 1 for a word of speech. */
  quoted: Uint8Array
  /** 1 where a sentence ends behind the word. */
  ends: Uint8Array
}

/** Words for paragraphs of up to `room` of them; what lies behind is not read. */
export function wordsOf(room: number): Words {
  return {
    count: 0,
    hashes: new Uint32Array(room),
    weights: new Uint8Array(room),
    quoted: new Uint8Array(room),
    ends: new Uint8Array(room),
  }
}

/**
 * Reads a paragraph's words into `words`. Case, quotation marks, dashes and compatibility forms make no difference; letters of
 * scripts that put no blanks between words count one by one. Hashes are FNV-1a over UTF-16 units, the same on every machine.
 */
export function readWords(text: string, words: Words): void {
  const {hashes, weights, quoted, ends} = words
  const folded = fold(text).toLowerCase()
  const spans = quotedSpans(folded)
  let span = 0
  let count = 0
  let at = 0
  while (at < folded.length && count < hashes.length) {
    const unit = folded.charCodeAt(at)
    if (!isWordUnit(unit)) {
      if (count > 0 && endsSentence(unit)) ends[count - 1] = 1
      at++
      continue
    }
    const start = at
    const weight = weightOf(unit)
    let hash = 0x811c9dc5
    if (weight === WORD) {
      while (at < folded.length && continuesWord(folded, at)) {
        const next = folded.charCodeAt(at++)
        // An apostrophe is no part of a word: some outlets lose it.
        if (next !== 0x27) hash = Math.imul(hash ^ next, 0x01000193)
      }
    } else hash = Math.imul(hash ^ folded.charCodeAt(at++), 0x01000193)
    while (span < spans.length && (spans[span + 1] as number) < start) span += 2
    hashes[count] = hash
    weights[count] = weight
    quoted[count] = span < spans.length && (spans[span] as number) < start ? 1 : 0
    ends[count++] = 0
  }
  words.count = count
}

function continuesWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x27) return isWordUnit(text.charCodeAt(at + 1)) && weightOf(text.charCodeAt(at + 1)) === WORD
  return isWordUnit(unit) && weightOf(unit) === WORD
}

/** Full stops, question and exclamation marks of many scripts. */
function endsSentence(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2e || unit === 0x21 || unit === 0x3f
  return unit === 0x3002 || unit === 0x0964 || unit === 0x061f || unit === 0x06d4 || unit === 0x1362
}

function weightOf(unit: number): number {
  if (unit < 0x0e00) return WORD
  if (unit >= 0x3041) {
    const ideographic = unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)
    return ideographic ? IDEOGRAPH : WORD
  }
  const blankless = unit <= 0x0eff || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff)
  return blankless ? LETTER : WORD
}
