/** Share of the words that a language's cues are worth, at least, and how far they are ahead; less will do where it is far. */
const told = {share: 0.2, score: 1.5, lead: 0.5}
const toldFar = {share: 0.12, ofTop: 0.5}
/** The same for what may be held against a page's own word. */
const clear = {share: 0.25, ofTop: 0.1}
const clearFar = {share: 0.16, ofTop: 0.4}
const fewestWords = 40
const shortestLead = 4

/** What a text's words are worth for the best language, the next best, and the best that is not kin to the first. */
export interface Standing {
  top: number
  second: number
  rival: number
  words: number
}

/** True where the words tell the language. */
export function isTold({top, second, words}: Standing): boolean {
  const lead = top - second
  if (top < told.score || lead < told.lead) return false
  return top >= told.share * words || (top >= toldFar.share * words && lead >= toldFar.ofTop * top)
}

/** True where they leave no doubt about it; where only the commonest words were looked for (not `all`), the lead must be a far one. */
export function isClear({top, rival, words}: Standing, all: boolean): boolean {
  const lead = top - rival
  if (words < fewestWords || lead < shortestLead) return false
  if (top >= clearFar.share * words && lead >= clearFar.ofTop * top) return true
  return all && top >= clear.share * words && lead >= clear.ofTop * top
}
