/**
 * Splits a run-on copy of a story, its paragraphs joined with nothing between, at its glued sentence ends:
 * `The talks go on.Next week the board votes.` → two paragraphs. A capital, a digit or an opening quote must follow at once; `U.S.`, `3.5`,
 * `site.com`, `e.V.` stay whole because a single letter before the stop, a small letter or a digit pair is no sentence end.
 */
export function splitRunOn(text: string): string[] {
  const out: string[] = []
  let from = 0
  for (const match of text.matchAll(GLUED)) {
    const at = match.index + match[0].length
    if (isAbbreviation(text, match.index)) continue
    out.push(text.slice(from, at).trim())
    from = at
  }
  out.push(text.slice(from).trim())
  return out.filter((part) => part !== '')
}

/** A sentence end, closing quotes and brackets, and at once the beginning of a sentence. Not for scripts without blanks: there every sentence is glued. */
const GLUED = /[.!?…]["”’»)\]]{0,2}(?=["“„«‘'([¿¡]{0,2}\p{Lu})/gu

/** `U.S`, `J.K`: the stop at `at` follows a single letter. */
function isAbbreviation(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))
}
