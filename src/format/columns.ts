/** Characters that fill two columns of a terminal: East Asian width W and F (Unicode, UAX 11), by block; emoji do too. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d37f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
/** Marks on the character before them, and the inner and last letters of Korean syllables. */
const empty = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u
/** Makes an emoji of the sign before it (`❤` into `❤️`), a column wider. */
const asEmoji = '\ufe0f'

/** Text cut to a number of terminal columns, an ellipsis at the cut. */
export function cut(text: string, columns: number): string {
  if (text.length * 2 <= columns) return text
  let used = 0
  let kept = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns) return `${text.slice(0, kept).trimEnd()}…`
    // The ellipsis needs a column of its own.
    if (used < columns) kept += character.length
  }
  return text
}

function columnsOf(character: string): number {
  if (character < '\u0300' || character === asEmoji) return 1
  return wide.test(character) ? 2 : empty.test(character) ? 0 : 1
}
