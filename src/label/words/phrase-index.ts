import {isUnspaced, isWordUnit} from './spelling.ts'

/** An open word is looked up by so many letters. */
const STEM = 4
const OPEN = 0x2545f491
const CELLS = 0x4000
/** Bytes of the filter; it is asked some sixty times a line and should stay in the nearest cache. */
const FILTER = 0x2000

function mix(key: number, unit: number): number {
  return (Math.imul(key, 31) + unit) | 0
}

/** True for a letter of a word that ends at a blank or mark. */
function isSpaced(unit: number): boolean {
  return isWordUnit(unit) && !isUnspaced(unit)
}

/** Hash of two units of a script without blanks. */
function pairAt(text: string, at: number): number {
  return mix(mix(1, text.charCodeAt(at)), text.charCodeAt(at + 1))
}

/** Hash by which a phrase is looked up: two units, an open word's first four letters, or the first word and two units behind it. */
function keyOf(phrase: string, open: boolean): number {
  const stem = open && !phrase.includes(' ')
  if (isUnspaced(phrase.charCodeAt(0))) return pairAt(phrase, 0)
  let key = 0
  let i = 0
  for (; i < phrase.length && isSpaced(phrase.charCodeAt(i)); i++) {
    key = mix(key, phrase.charCodeAt(i))
    if (stem && i === STEM - 1) return key ^ OPEN
  }
  for (const end = i + 2; i < end && i < phrase.length; i++) key = mix(key, phrase.charCodeAt(i))
  return key
}

/** A phrase is found by the opening of its first word, so that much of it must be fixed. */
function checkPhrase(phrase: string, open: boolean): void {
  const first = phrase.charCodeAt(0)
  if (!isWordUnit(first)) throw new Error(`a phrase must begin with a word: ${phrase}`)
  if (isUnspaced(first) && phrase.length < 2) throw new Error(`a phrase is too short to look up: ${phrase}`)
  if (open && phrase.length < STEM && !phrase.includes(' '))
    throw new Error(`a stem is too short to look up: ${phrase}*`)
}

/** Phrases by the hash of their opening, in flat arrays: there are thousands, and a page may be all that a process reads. */
export class PhraseIndex {
  /** A bit for each end of a hash that is there at all. */
  private readonly filter = new Uint8Array(FILTER)
  /** For each end of a hash the last phrase that has it, from 1; 0 for none. */
  private readonly last = new Int32Array(CELLS)
  private readonly before: number[] = [0]
  private readonly keys: number[] = [0]
  private readonly phrases: string[] = ['']
  private readonly open: boolean[] = [false]
  private readonly bits: number[] = [0]

  /** A closing `*` lets the last word go on. */
  add(raw: string, bit: number): void {
    const open = raw.endsWith('*')
    const phrase = open ? raw.slice(0, -1) : raw
    checkPhrase(phrase, open)
    const key = keyOf(phrase, open)
    const cell = key & (CELLS - 1)
    this.before.push(this.last[cell] as number)
    this.last[cell] = this.keys.length
    this.keys.push(key)
    this.filter[(key >>> 3) & (FILTER - 1)] = (this.filter[(key >>> 3) & (FILTER - 1)] as number) | (1 << (key & 7))
    this.phrases.push(phrase)
    this.open.push(open)
    this.bits.push(bit)
  }

  /** Bits of the phrases that begin with the word, or the letter of a script without blanks, at `at`. */
  matchAt(text: string, at: number): number {
    if (isUnspaced(text.charCodeAt(at))) return this.match(pairAt(text, at), text, at)
    let bits = 0
    let key = 0
    let i = at
    for (; i < text.length && isSpaced(text.charCodeAt(i)); i++) {
      key = mix(key, text.charCodeAt(i))
      if (i === at + STEM - 1) bits |= this.match(key ^ OPEN, text, at)
    }
    bits |= this.match(key, text, at)
    for (const end = i + 2; i < end && i < text.length; i++) {
      key = mix(key, text.charCodeAt(i))
      bits |= this.match(key, text, at)
    }
    return bits
  }

  private match(key: number, text: string, at: number): number {
    if ((((this.filter[(key >>> 3) & (FILTER - 1)] as number) >> (key & 7)) & 1) === 0) return 0
    let bits = 0
    for (let i = this.last[key & (CELLS - 1)] as number; i > 0; i = this.before[i] as number) {
      if (this.keys[i] !== key) continue
      const phrase = this.phrases[i] as string
      if (text.startsWith(phrase, at) && (this.open[i] || endsWord(text, at + phrase.length)))
        bits |= this.bits[i] as number
    }
    return bits
  }
}

/** True where a word may end at `end`: behind a mark or a letter of a script without blanks, or before a mark. */
function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true
  const last = text.charCodeAt(end - 1)
  return isUnspaced(last) || !isWordUnit(last) || !isWordUnit(text.charCodeAt(end))
}
