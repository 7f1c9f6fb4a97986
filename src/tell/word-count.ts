/** Letters of scripts that put no blanks between words: each counts as a word. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const word = /[\p{L}\p{N}]/u
const ascii = /^[\0-\x7f]*$/

/** Number of words in a text: what stands between blanks and holds a letter or digit; Chinese and Japanese letters count one each. */
export function countWords(text: string): number {
  let count = 0
  let rest = text
  if (!ascii.test(text)) {
    rest = text.replace(ideograph, () => {
      count++
      return ' '
    })
  }
  for (const piece of rest.split(/\s+/)) if (word.test(piece)) count++
  return count
}
