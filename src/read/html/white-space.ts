/** Soft hyphen, zero-width space, word joiner and byte order mark: marks of the typesetting, in no line and no tally. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/
const allInvisible = /[\u00ad\u200b\u2060\ufeff]+/g
const runOfSpace = /\s+/g

/** The text without characters that no reader sees; joiners that shape letters (U+200C, U+200D) stay. */
export function visible(text: string): string {
  return invisible.test(text) ? text.replace(allInvisible, '') : text
}

/** The text with white space folded to single blanks, not trimmed. */
export function foldSpace(text: string): string {
  return text.replace(runOfSpace, ' ')
}

/** An attribute's text as a line: no invisible characters, white space folded and trimmed. */
export function lineOf(text: string): string {
  return foldSpace(visible(text)).trim()
}

/** What a piece of text needs before it goes into a line. */
export const piece = {
  /** White space alone. */
  blank: 0,
  /** Nothing: it shows as it stands. */
  plain: 1,
  /** A reference to decode, white space to fold, something invisible to take out, or all of them. */
  other: 2,
} as const

/** What a piece of text as it stands on the page needs; most need nothing. */
export function pieceKind(text: string): (typeof piece)[keyof typeof piece] {
  let at = 0
  while (at < text.length && isPlainSpace(text.charCodeAt(at))) at++
  if (at === text.length) return piece.blank
  if (at > 1) return piece.other
  let before = 0
  for (at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 127 ? unit < 32 || unit === 38 || (unit === 32 && before === 32) : isSpecial(unit)) return piece.other
    before = unit
  }
  return piece.plain
}

function isPlainSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}

/** Controls, white space and what is invisible, and some that are neither, beyond the first 127 characters. */
function isSpecial(unit: number): boolean {
  if (unit <= 0xad) return unit <= 0xa0 || unit === 0xad
  if (unit < 0x2000) return unit === 0x1680
  return (
    unit <= 0x200f ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2060) ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
