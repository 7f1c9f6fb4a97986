/** Letters of scripts that put no blanks between words: each counts as a word. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const word = /[\p{L}\p{N}]/u
/** The first letter of those scripts. */
const firstIdeograph = 0x2e80

/** Number of words in a text: what stands between blanks and holds a letter or digit; Chinese and Japanese letters count one each. */
export function countWords(text: string): number {
  let count = 0
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    if (unit >= firstIdeograph) return countEach(text)
    if (unit === 32 || (unit < 14 && unit > 8) || (unit > 127 && /\s/.test(text.charAt(i)))) {
      if (from >= 0 && isWord(text, from, i)) count++
      from = -1
    } else if (from < 0) from = i
  }
  return count
}

function isWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return true
    if (unit > 127) return word.test(text.slice(from, to))
  }
  return false
}

/** The same for a text with letters of which each is a word, or others so far up. */
function countEach(text: string): number {
  let count = 0
  const rest = text.replace(ideograph, () => {
    count++
    return ' '
  })
  for (const piece of rest.split(/\s+/)) if (word.test(piece)) count++
  return count
}
