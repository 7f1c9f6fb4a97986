import {closesQuotation} from './quotation.ts'

/** Sentence end, closing and opening marks, and at once a capital, a letter of a script without capitals, or a digit. */
const glued =
  /([.!?…؟।])(["”“„’‘‚»«'()[\]¿¡]{0,4})(?=\p{Lu}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\p{Lo}|\p{Nd})/gu
/** Titles and the like whose stop ends no sentence: `St.Alban`. */
const abbreviated: ReadonlySet<string> = new Set(
  'st mr mrs ms dr prof ph no nr vs jr sr art abs bzw ca hl mt ft gen gov sen rep col lt sgt capt dir ing nos vol pp'.split(
    ' ',
  ),
)
/** What stands behind the stop in names: `ASP.NET`. */
const nameEndings = /^(?:NET|JS|IO)(?![\p{L}\p{N}])/u
const wordBefore = /[\p{L}\p{N}]+$/u
const longestWord = 24
/** Characters before a stop in which its word is looked for. */
const longestBefore = 64
const startsWithDigit = /^\p{Nd}/u
const figure = /^\p{Nd}{1,3}(?:\p{Nd}|[.,:]\p{Nd})/u
const lowerCase = /\p{Ll}{3}$/u

/**
 * Splits a run-on copy of a story, its paragraphs joined with nothing between, at its glued sentence ends:
 * `The talks go on.Next week the board votes.` gives two paragraphs. `U.S.`, `J.K. Marden`, `e.V.`, `3.5`, `site.com`,
 * `St.Alban` and `ASP.NET` stay whole, and so do scripts that put no blank between sentences: there every one is glued.
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
function cutAt(text: string, from: number, {0: whole, 1: stop = '', 2: marks = '', index}: RegExpExecArray): number {
  const next = index + whole.length
  if (stop === '.' && marks === '') {
    const before = text.slice(Math.max(from, index - longestWord), index)
    if (!endsSentence(before, text.slice(next, next + longestWord))) return -1
  }
  let cut = index + stop.length
  while (cut < next && closesQuotation(text, from, cut)) cut++
  return cut
}

/** Whether a bare stop between these two pieces of text ends a sentence. */
function endsSentence(before: string, after: string): boolean {
  const word = wordBefore.exec(before.slice(-longestBefore))?.[0] ?? ''
  if (/^\p{L}$/u.test(word) || abbreviated.has(word.toLowerCase()) || nameEndings.test(after)) return false
  // `talks.2,300 people` is one; `No.3`, `2.5`, and the footnote in `me.1 All` are not.
  return !startsWithDigit.test(after) || (figure.test(after) && lowerCase.test(word))
}
