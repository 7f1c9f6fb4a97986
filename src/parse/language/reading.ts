import type {Cues} from './cues.ts'
import {kin} from './families.ts'
import {type Script, scripts} from './scripts.ts'
import {cuesOf} from './tables.ts'
import {scriptUnits} from './units.ts'
import {isClear, isTold} from './verdict.ts'

/** What a text is written in. */
export interface LanguageGuess {
  /** A BCP 47 tag (`de`, `nb`, `zh`, `sr-Latn`), or null where the text does not tell. */
  language: string | null
  /** ISO 15924 name of the script that most of the text is in, or null where there is none. */
  script: string | null
  /** True where the text is long enough and so much in that language that it may be held against what a page declares. */
  clear: boolean
}

/** Letters of a script whose language is known by it alone: a few tell it, more make it clear. */
const fewLetters = 8
const manyLetters = 60
/** A Japanese text has at least this share of kana among its characters; a Chinese one may have a の in a name. */
const leastKana = 0.04
/** Characters without kana that may still be a Japanese headline. */
const fewHan = 30
/** A Han character or a syllable of Hangul says as much as this many letters. */
const syllableWeight = 2.5
/** Where less of the letters is in the commonest script, a text is in several. */
const leastShare = 0.6
const han = scripts.findIndex(({name}) => name === 'Hani') + 1
const kana = scripts.findIndex(({name}) => name === 'Jpan') + 1
const hangul = scripts.findIndex(({name}) => name === 'Kore') + 1

/** A text being read part by part: its letters by script, and what its words say for each language of its script. */
export class Reading {
  readonly #letters = new Float64Array(scripts.length + 1)
  readonly #all: boolean
  #cues: Cues | null = null
  #scores = new Float64Array(0)
  #words = 0

  /** `all`: with all cues of its script's languages, not just their commonest words. */
  constructor(all: boolean) {
    this.#all = all
  }

  /** Reads a part, in small letters. Where the script changes for the most part, what the words said before is forgotten. */
  add(part: string): void {
    this.#countLetters(part)
    const {script} = this.#script()
    if (script === 0 || languageOf(script) !== null) return
    const cues = cuesOf(script, this.#all)
    if (cues !== this.#cues) {
      this.#cues = cues
      this.#scores = new Float64Array(cues.languages.length)
      this.#words = 0
    }
    this.#words += cues.count(part, this.#scores)
  }

  /** Run by run, for a text hardly ever changes its script. */
  #countLetters(part: string): void {
    const units = scriptUnits()
    const letters = this.#letters
    let script = 0
    let run = 0
    for (let i = 0; i < part.length; i++) {
      const here = units[part.charCodeAt(i)] as number
      if (here === 0) continue
      if (here !== script) {
        letters[script] = (letters[script] as number) + run
        script = here
        run = 0
      }
      run++
    }
    letters[script] = (letters[script] as number) + run
  }

  /** What the parts read so far are written in. */
  guess(): LanguageGuess {
    const {script, share, count} = this.#script()
    if (script === 0 || share < leastShare) return {language: null, script: null, clear: false}
    const {name, language} = scripts[script - 1] as Script
    if (language === null) return this.#byWords(name)
    const few = count < (script === han ? fewHan : fewLetters)
    return {language: few ? null : language, script: name, clear: count >= manyLetters}
  }

  /** The script of most letters, from 1 (0: none), with their share and number; kana beside Han characters are one with them. */
  #script(): {script: number; share: number; count: number} {
    const letters = this.#letters
    let sum = 0
    let script = 0
    let most = 0
    for (let i = 1; i < letters.length; i++) {
      const count = (letters[i] as number) * (i === han || i === kana || i === hangul ? syllableWeight : 1)
      sum += count
      if (count <= most) continue
      most = count
      script = i
    }
    if (script !== han && script !== kana) return {script, share: most / sum, count: most}
    const count = (letters[han] as number) + (letters[kana] as number)
    const isJapanese = (letters[kana] as number) >= leastKana * count
    return {script: isJapanese ? kana : han, share: (count * syllableWeight) / sum, count}
  }

  #byWords(script: string): LanguageGuess {
    const languages = this.#cues?.languages ?? []
    const scores = this.#scores
    let best = 0
    for (let i = 1; i < languages.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
    const language = languages[best] ?? null
    let second = 0
    let rival = 0
    for (let i = 0; i < languages.length; i++) {
      const score = scores[i] as number
      if (i === best || score <= rival) continue
      if (score > second) second = score
      if (!kin(language as string, languages[i] as string)) rival = score
    }
    const standing = {top: scores[best] ?? 0, second, rival, words: this.#words}
    const told = isTold(standing)
    return {language: told ? language : null, script, clear: told && isClear(standing, this.#all)}
  }
}

/** The language of a script that has but one, or null. */
function languageOf(script: number): string | null {
  return scripts[script - 1]?.language ?? null
}
