import {scriptUnits} from './units.ts'

/** What a cue is worth: a small word, by its length (short ones mean something in many languages), a letter, an ending. */
const wordWorth = [0, 0.3, 0.75, 1] as const
const letterWorth = 0.3
const endingWorth = 0.3
/** Endings count from this length of a word on. */
const shortestEnded = 5
/** Room for the cues of one script, twice what Latin needs. */
const slotCount = 8192
/** No letter that is a cue lies behind this code unit. */
const letterCount = 0x2000
const wordSeed = 0x011c9dc5
const endingSeed = 0x2545f491
const letterSeed = 0x1b873593

/** Small words, letters and endings of the languages of one script, found by hash without cutting words out of the text. */
export class Cues {
  /** Tags, in the order of the scores. */
  readonly languages: readonly string[]
  readonly #units = scriptUnits()
  readonly #script: number
  readonly #keys = new Int32Array(slotCount)
  /** A slot's first pair, from 1; then for each pair its language, and the next pair of the same slot. */
  readonly #first = new Uint16Array(slotCount)
  readonly #owners = new Uint8Array(slotCount)
  readonly #next = new Uint16Array(slotCount)
  #pairs = 0
  /** 1 for a letter that is a cue. */
  readonly #letters = new Uint8Array(letterCount)

  /** `words` and `signs` are rows of the tables beside this file; signs of languages without words are left out. */
  constructor(
    script: number,
    words: readonly (readonly [language: string, words: string])[],
    signs: readonly (readonly [language: string, letters: string, endings: string])[],
  ) {
    this.#script = script
    this.languages = words.map(([language]) => language)
    const signsOf = new Map(signs.map((row) => [row[0], row]))
    words.forEach(([language, row], owner) => {
      this.#addWords(row, owner)
      const sign = signsOf.get(language)
      if (sign) this.#addSigns(sign[1], sign[2], owner)
    })
  }

  /** Adds what a text in small letters has of each language to `scores`, in the order of `languages`; returns its words. */
  count(text: string, scores: Float64Array): number {
    const units = this.#units
    const letters = this.#letters
    const script = this.#script
    let words = 0
    let length = 0
    let hash = wordSeed
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 32
      if (units[unit] === script) {
        length++
        hash = mix(hash, unit)
        if (letters[unit] === 1) this.#credit(mix(letterSeed, unit), letterWorth, scores)
      } else if (length > 0) {
        words++
        const isSmall = this.#credit(hash, wordWorth[Math.min(length, 3)] as number, scores)
        if (!isSmall && length >= shortestEnded) this.#credit(endingHash(text, i), endingWorth, scores)
        length = 0
        hash = wordSeed
      }
    }
    return words
  }

  /** Adds a cue's worth to every language that has it; false where none has. */
  #credit(key: number, worth: number, scores: Float64Array): boolean {
    let pair = this.#first[this.#slot(key)] as number
    if (pair === 0) return false
    for (; pair !== 0; pair = this.#next[pair] as number) {
      const owner = this.#owners[pair] as number
      scores[owner] = (scores[owner] as number) + worth
    }
    return true
  }

  #addWords(words: string, owner: number): void {
    let hash = wordSeed
    for (let i = 0; i <= words.length; i++) {
      const unit = i < words.length ? words.charCodeAt(i) : 32
      if (unit !== 32) hash = mix(hash, unit)
      else {
        this.#add(hash, owner)
        hash = wordSeed
      }
    }
  }

  #addSigns(letters: string, endings: string, owner: number): void {
    for (let i = 0; i < letters.length; i++) {
      const unit = letters.charCodeAt(i)
      this.#letters[unit] = 1
      this.#add(mix(letterSeed, unit), owner)
    }
    for (let end = 3; end <= endings.length; end += 4) this.#add(endingHash(endings, end), owner)
  }

  #add(key: number, owner: number): void {
    const slot = this.#slot(key)
    const pair = ++this.#pairs
    this.#keys[slot] = key
    this.#owners[pair] = owner
    this.#next[pair] = this.#first[slot] as number
    this.#first[slot] = pair
  }

  #slot(key: number): number {
    let slot = (key ^ (key >>> 15)) & (slotCount - 1)
    while (this.#first[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (slotCount - 1)
    return slot
  }
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Of the three units before `end`. */
function endingHash(text: string, end: number): number {
  const hash = mix(mix(endingSeed, text.charCodeAt(end - 3)), text.charCodeAt(end - 2))
  return mix(hash, text.charCodeAt(end - 1))
}
