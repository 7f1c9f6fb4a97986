/** Sentence end, closing marks, opening marks, and at once a capital, a letter of a script without capitals, or a digit. */
const glued =
  /([.!?…؟।])(["”’»)\]]{0,2})(["“„«‘'([¿¡]{0,2})(?=\p{Lu}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\p{Lo}|\p{Nd})/gu
/** Titles and the like whose stop ends no sentence: `St.Pauli`. */
const abbreviated: ReadonlySet<string> = new Set(
  'st mr mrs ms dr prof ph no nr vs jr sr art abs bzw ca hl mt ft gen gov sen rep col lt sgt capt dir ing nos vol pp'.split(' '),
)
/** What stands behind the stop in names: `ASP.NET`. */
const nameEndings = /^(?:NET|JS|IO)(?![\p{L}\p{N}])/u
const wordBefore = /[\p{L}\p{N}]+$/u
const longestWord = 24

/**
 * Splits a run-on copy of a story, its paragraphs joined with nothing between, at its glued sentence ends:
 * `The talks go on.Next week the board votes.` gives two paragraphs. `U.S.`, `J.K. Rowling`, `e.V.`, `3.5`, `site.com`, `St.Pauli` and
 * `ASP.NET` stay whole. Scripts that put no blank between sentences stay whole too: there every sentence is glued. Linear.
 */
export function splitRunOn(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(glued)) {
    const cut = cutAt(text, from, match)
    if (cut < 0) continue
    parts.push(text.slice(from, cut).trim())
    from = cut
  }
  parts.push(text.slice(from).trim())
  return parts.filter((part) => part !== '')
}

/** Where the next paragraph starts, or -1 where the match is no end of a sentence. */
function cutAt(text: string, from: number, {0: whole, 1: stop = '', 2: closing = '', index}: RegExpExecArray): number {
  const next = index + whole.length
  const after = text.slice(next, next + longestWord)
  if (stop === '.' && whole.length === 1 && !endsSentence(text.slice(Math.max(from, index - longestWord), index), after)) return -1
  const cut = index + stop.length + closing.length
  // A straight quotation mark opens the next paragraph where the one before has none open: `on."We` is `on.` and `"We`.
  return closing === '"' && !isOpen(text.slice(from, index)) ? cut - 1 : cut
}

/** Whether a bare stop between these two pieces of text ends a sentence. */
function endsSentence(before: string, after: string): boolean {
  const word = wordBefore.exec(before)?.[0] ?? ''
  if (/^\p{L}$/u.test(word) || abbreviated.has(word.toLowerCase()) || nameEndings.test(after)) return false
  // `Article.3` may be, `No.3`, `2.5` and `§3.1` are not.
  return !/^\p{Nd}/u.test(after) || /^\p{Ll}{4,}$/u.test(word.slice(-4))
}

/** The text has an odd number of straight quotation marks. */
function isOpen(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count % 2 === 1
}
