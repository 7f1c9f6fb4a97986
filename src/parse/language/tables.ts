import {Cues} from './cues.ts'
import {latinWords} from './latin-words.ts'
import {otherWords} from './other-words.ts'
import {signs} from './signs.ts'
import {scriptUnits} from './units.ts'

/** So many of a language's small words tell it from most others; the tables of all cues take five times as long to make. */
const fewWords = 24

const quick: Cues[] = []
const full: Cues[] = []

/** The cues of a script's languages, `all` of them or just the commonest words; made when first asked for. */
export function cuesOf(script: number, all: boolean): Cues {
  const made = all ? full : quick
  made[script] ??= new Cues(script, wordsOf(script, all), all ? signs : [])
  return made[script]
}

function wordsOf(script: number, all: boolean): (readonly [string, string])[] {
  const units = scriptUnits()
  const found: (readonly [string, string])[] = []
  for (const rows of [latinWords, otherWords])
    for (const row of rows)
      if (units[row[1].charCodeAt(0)] === script) found.push(all ? row : [row[0], commonest(row[1])])
  return found
}

function commonest(words: string): string {
  let end = -1
  for (let i = 0; i < fewWords; i++) {
    end = words.indexOf(' ', end + 1)
    if (end < 0) return words
  }
  return words.slice(0, end)
}
