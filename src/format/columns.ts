/** Scripts whose characters fill two columns of a terminal; emoji do too. Combining marks fill none. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const empty = /[\p{Mn}\p{Me}\p{Cf}]/u

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
  if (character < '\u0300') return 1
  return wide.test(character) ? 2 : empty.test(character) ? 0 : 1
}
