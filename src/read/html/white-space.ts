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
