const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u

/** For each code unit: not seen yet, part of a word, or none. */
const units = new Uint8Array(65536)

/** True for a letter, mark or digit of any script; false for surrogates. Looked up once for each code unit. */
export function isWordUnit(unit: number): boolean {
  return (units[unit] || learn(unit)) === 1
}

function learn(unit: number): number {
  const kind = LETTER_OR_DIGIT.test(String.fromCharCode(unit)) ? 1 : 2
  units[unit] = kind
  return kind
}

/** Hash of the first three letters or digits (fewer where the word ends) at `at`: tells at a glance what a word is not. */
export function openingAt(text: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + 3 && i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isWordUnit(unit)) break
    hash = (Math.imul(hash, 8209) + unit) & 0xffff
  }
  return hash
}
