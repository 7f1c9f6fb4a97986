import {kin} from './language/families.ts'
import {latinWords} from './language/latin-words.ts'
import {otherWords} from './language/other-words.ts'
import {type LanguageGuess, Reading} from './language/reading.ts'
import {scripts} from './language/scripts.ts'

export type {LanguageGuess}
export {kin as sameLanguage}

/** No more than this many characters are looked at. */
const mostCharacters = 2000
/** Accents that stand behind their letters: pages made on a Mac have them apart. */
const accents = /[\u0300-\u036f]/

/**
 * The language of a text given in parts (a headline, paragraphs), most telling first: from its script, else from its small words,
 * its letters and how its words end. Looks at 2,000 characters at most, and at fewer where they make it clear; where a language
 * is `expected` it stops early for that one alone. Names and several languages at once give null. The tables are made
 * on the first call that needs them. Never throws.
 */
export function guessLanguage(parts: readonly string[], expected: string | null = null): LanguageGuess {
  const quick = read(parts, expected, false)
  return isSettled(quick, expected) ? quick : read(parts, expected, true)
}

/** True for a language (a main subtag) that `guessLanguage` can tell. */
export function tellsLanguage(language: string): boolean {
  const has = (rows: readonly (readonly [string, string])[]): boolean => rows.some(([name]) => kin(name, language))
  return has(latinWords) || has(otherWords) || scripts.some((script) => script.language === language)
}

function read(parts: readonly string[], expected: string | null, all: boolean): LanguageGuess {
  const reading = new Reading(all)
  let left = mostCharacters
  for (const part of parts) {
    const text = (part.length > left ? part.slice(0, left) : part).toLowerCase()
    reading.add(accents.test(text) ? text.normalize('NFC') : text)
    left -= part.length
    if (left <= 0 || isSettled(reading.guess(), expected)) break
  }
  return reading.guess()
}

function isSettled({language, clear}: LanguageGuess, expected: string | null): boolean {
  return clear && language !== null && (expected === null || kin(language, expected))
}
