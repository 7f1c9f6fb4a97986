import {guessLanguage, type LanguageGuess, sameLanguage, tellsLanguage} from '../parse/language.ts'
import type {Page} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import type {Finding} from './findings.ts'

/** The longest tag looked at; longer ones are no tags. */
const longest = 35
/** Characters of copy that are enough to tell a language by. */
const enough = 2000
/** Lines in the story's own words, and those that are looked at where it has hardly any. */
const copy: readonly Role[] = ['headline', 'standfirst', 'body']
const besides: readonly Role[] = ['caption', 'alt']
const fewCharacters = 200
/** Declared of pages without words, or in several languages: any text may say otherwise. */
const noLanguage: readonly string[] = ['mul', 'zxx', 'mis']

/** The language of a story, and a finding where its page declares another. */
export interface ToldLanguage {
  language: string | null
  finding: Finding | null
}

/**
 * The language of a labelled page's story as a BCP 47 tag: what the page declares, with its region (`en-GB`), unless headline and
 * copy are clearly in another language; what the text says where nothing is declared; null where that is unsure. Never throws.
 */
export function tellLanguage(page: Page): ToldLanguage {
  const tag = languageTag(page.data.metadata.language)
  const declared = tag !== null && noLanguage.includes(tag) ? null : tag
  const guess = guessLanguage(storyText(page), declared)
  if (declared === null) return {language: guess.language ?? tag, finding: null}
  const {language} = guess
  if (language === null || !differs(guess, declared)) return {language: declared, finding: null}
  const reason = `The page declares its language as ${declared}, but its text is in ${language}`
  return {language, finding: {ruleId: 'language-differs', reason, place: null}}
}

/** True where the text is clearly not in the declared language. One that cannot be told from its words differs by script alone. */
function differs({language, script, clear}: LanguageGuess, declared: string): boolean {
  if (!clear || language === null || sameLanguage(language, declared)) return false
  const {language: main, script: usual} = new Intl.Locale(declared).maximize()
  return tellsLanguage(main) || usual !== script
}

/** The story's headline and paragraphs, as far as they are needed; with its captions where they are short. */
function storyText({children}: Page): string[] {
  const parts: string[] = []
  let length = 0
  for (const roles of [copy, besides]) {
    for (const {value, data} of children) {
      if (length >= enough) break
      if (data.role === undefined || !roles.includes(data.role)) continue
      parts.push(value)
      length += value.length
    }
    if (length >= fewCharacters) break
  }
  return parts
}

/**
 * A declared language as a BCP 47 tag in its usual spelling: `en_us` and `en-US, de` give `en-US`. Null where nothing is
 * declared or it is no tag (`english`, `x-default`, `und`).
 */
export function languageTag(declared: string | null): string | null {
  if (declared === null || declared.length > longest) return readTag(declared ?? '')
  const known = tags.get(declared)
  if (known !== undefined) return known
  const tag = readTag(declared)
  if (tags.size < mostTags) tags.set(declared, tag)
  return tag
}

/** Tags met so far: spelling one takes longer than reading a line, and pages declare few. */
const tags = new Map<string, string | null>()
const mostTags = 500

function readTag(declared: string): string | null {
  const first =
    declared
      .slice(0, 200)
      .split(/[,;.\s]/, 1)[0]
      ?.replaceAll('_', '-') ?? ''
  if (first.length > longest || !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(first) || /^und\b/i.test(first)) return null
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null
  } catch {
    return null
  }
}
