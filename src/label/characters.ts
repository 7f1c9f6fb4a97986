/** What kind of character a UTF-16 unit is, as far as signals care. Surrogates count as symbols. */
export const SPACE = 1
export const UPPER = 2
export const LOWER = 3
/** A letter of a script without case whose words are parted by blanks (Arabic, Hebrew, Hangul, Devanagari). */
export const CASELESS = 4
/** A letter of a script that is written without blanks between words. */
export const IDEOGRAPH = 5
export const DIGIT = 6
/** Ends a sentence. */
export const STOP = 7
export const COMMA = 8
export const QUOTE = 9
export const BRACKET = 10
export const DASH = 11
const PUNCTUATION = 12
export const SYMBOL = 13

const patterns: readonly [number, RegExp][] = [
  [SPACE, /\s/],
  [STOP, /[.!?…。！？｡؟۔।॥።]/],
  [COMMA, /[,;，、；،؛]/],
  [QUOTE, /["'“”„‟‘’‚‛«»‹›「」『』]/],
  [BRACKET, /[()[\]{}（）【】〔〕［］《》〈〉]/],
  [DASH, /[-‐‑‒–—―−]/],
  [DIGIT, /\p{Nd}/u],
  [
    IDEOGRAPH,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u,
  ],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [CASELESS, /[\p{L}\p{M}]/u],
  [PUNCTUATION, /\p{P}/u],
]

/** The kinds of the first 256 units in hexadecimal digits: a page in English needs none of the slow patterns. */
const LATIN =
  'ddddddddd11111dddddddddddddddddd179cdcc9aacd8b7c6666666666c8ddd7' +
  'c22222222222222222222222222acadcd33333333333333333333333333adadd' +
  'dddddddddddddddddddddddddddddddd1cdddddcdd49ddddddddd3ccdd49dddc' +
  '22222222222222222222222d2222222333333333333333333333333d33333333'

const known = new Uint8Array(65536)
for (let unit = 0; unit < LATIN.length; unit++) known[unit] = Number.parseInt(LATIN.charAt(unit), 16)

/** The kind of a UTF-16 unit; looked up once for each unit. */
export function kindOf(unit: number): number {
  return known[unit] || classify(unit)
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? SYMBOL
  known[unit] = kind
  return kind
}
