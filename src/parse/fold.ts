/** Comparison forms of a text: what a reader would call the same words. */
import {UnitMap} from './unit-map.ts'

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const SINGLE_QUOTES = /[‘’‚‛′`´\u1fef\uff40]/g
const DOUBLE_QUOTES = /[“”„‟″‴⁗«»]/g
const DASHES = /[‐‑‒–—―−]/g
const SPACE = /\s/g
const SPACES = / +/g
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+|[\ufe00-\ufe0f]+/gu

/** True when every code unit is ASCII and none needs folding: no grave accent, no control, no doubled or outer space. */
function isFolded(text: string): boolean {
  let afterSpace = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) {
      if (afterSpace) return false
      afterSpace = true
    } else {
      if (code < 32 || code > 126 || code === 96) return false
      afterSpace = false
    }
  }
  return !afterSpace || text.length === 0
}

/**
 * Folds the differences that do not matter to a reader: compatibility forms (NFKC), curly quotes and guillemets to
 * straight ones, every dash to a hyphen, zero-width and direction marks away, runs of white space to one space, trimmed.
 * Letter case stays. Linear in the length of the text; never throws.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text
  const folded = folding.apply(text) ?? foldUnits(text)
  const loose = folded.includes('  ') || folded.startsWith(' ') || folded.endsWith(' ')
  return loose ? folded.replace(SPACES, ' ').trim() : folded
}

/** Acute accents and primes go before NFKC, which would turn a lone one into a space or a pair of letters. */
function foldUnits(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SPACE, ' ')
}

const folding = new UnitMap(foldUnits)

function squeezeAscii(text: string): string | null {
  let out = ''
  let from = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return null
    const wordy = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
    if (wordy) {
      if (from < 0) from = i
    } else if (from >= 0) {
      out += text.slice(from, i)
      from = -1
    }
  }
  if (from >= 0) out += text.slice(from)
  return out.toLowerCase()
}

/**
 * The letters and digits of a text in lower case, and nothing else: two lines with the same squeeze say the same words
 * whatever their spacing and punctuation. Compatibility forms are joined first (`ＡＰ` is `ap`). Linear; never throws.
 */
export function squeeze(text: string): string {
  return squeezeAscii(text) ?? squeezing.apply(text)?.toLowerCase() ?? squeezeWhole(text)
}

function squeezeUnits(text: string): string {
  return text.normalize('NFKC').replace(NOT_WORD, '').normalize('NFC')
}

function squeezeWhole(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, '').normalize('NFC')
}

/** A sigma’s small letter depends on whether a word ends behind it, and that of İ is two. */
const squeezing = new UnitMap(squeezeUnits, 'ΣϹİ')
