import {isCaseless, isFullName, isNameWord, isParticle, isRoleWord} from './name.ts'
import {roleModifiers} from './words.ts'

/** A capital behind two small letters: a title may be glued there, `MusterKorrespondent`. */
const GLUED = /(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/u
const CLOSING = /[.,:;()]+$/
/** Capitalised words that end a name: `Jane Roe For Norvale.com`. */
const BREAK = new Set('for special in from at with'.split(' '))

function isModifier(word: string): boolean {
  return roleModifiers.has(word.toLowerCase().replace(CLOSING, ''))
}

/** True where a word says what someone does. */
export function hasJob(words: readonly string[]): boolean {
  return words.some(isRoleWord)
}

/** Words that are a title and no name: `Senior Business Writer`. */
export function isTitle(words: readonly string[]): boolean {
  const first = words[0] as string
  return hasJob(words) && (isRoleWord(first) || isModifier(first))
}

/** How many words at the start are the name, with a title or more behind them: `Jane Roe Political Editor` → 2. */
export function nameLength(words: readonly string[]): number {
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (count >= 2 && (isRoleWord(word) || isModifier(word) || BREAK.has(word.toLowerCase()))) return i
    if (isNameWord(word) || isCaseless(word)) count++
    else if (!isParticle(word)) return i
  }
  return words.length
}

/** Splits a title off that is glued to the last name. */
export function unglue(text: string): string {
  if (!GLUED.test(text)) return text
  const words = text.split(' ')
  const out = words.map((word, i) => {
    const at = word.search(GLUED)
    const tail = at < 0 ? '' : word.slice(at)
    const opens = isRoleWord(tail) || (isModifier(tail) && hasJob(words.slice(i + 1, i + 5)))
    return opens ? `${word.slice(0, at)} ${tail}` : word
  })
  return out.join(' ')
}

/** What stands behind a title: `Staff Writer Jane Roe` → `Jane Roe`; the words themselves where that is no name. */
export function afterTitle(words: readonly string[]): readonly string[] {
  let at = 0
  let seen = false
  while (at < words.length && (isRoleWord(words[at] as string) || isModifier(words[at] as string))) {
    seen ||= isRoleWord(words[at] as string)
    at++
  }
  const rest = words.slice(at)
  // `Journalist i Paris`: a small word goes on with the title.
  return seen && isFullName(rest) && !isParticle(rest[0] as string) ? rest : words
}
