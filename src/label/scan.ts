import * as kind from './characters.ts'

/** Counts over one line's characters, taken in a single pass. */
export interface Scan {
  chars: number
  /** Characters as a Latin reader would count them: an ideograph weighs 2.2. */
  size: number
  words: number
  letters: number
  upper: number
  digits: number
  commas: number
  stops: number
  /** Sentence ends followed by a blank and by more text, or (ideographs) by more text. */
  innerStops: number
  quotes: number
  punctuation: number
  symbols: number
  ideographs: number
  /** Words that begin with a capital, and with a small letter. */
  capitalised: number
  lowered: number
  /** Words wholly in capitals, of two letters or more. */
  shouted: number
  longestWord: number
  /** Places inside a word where a small letter meets a capital (`SportsNews`), as glued lists have. */
  humps: number
  /** Kind of the first character, and of the first letter or digit. */
  first: number
  firstLetter: number
  /** Kind of the last character, and of the last before closing quotes and brackets. */
  last: number
  end: number
}

const IDEOGRAPH_SIZE = 2.2

/** Scans a block's text (white space already folded). */
export function scan(text: string): Scan {
  const seen = emptyScan(text)
  let wordLength = 0
  let wordUpper = 0
  let before = kind.SPACE
  for (let i = 0; i < text.length; i++) {
    const now = kind.kindOf(text.charCodeAt(i))
    if (isLetter(now)) {
      if (wordLength === 0) beginWord(seen, now)
      else if (before === kind.LOWER && now === kind.UPPER) seen.humps++
      wordLength++
      seen.letters++
      if (now === kind.UPPER) wordUpper++
      if (now === kind.IDEOGRAPH) seen.ideographs++
      if (seen.firstLetter === 0) seen.firstLetter = now
    } else {
      if (wordLength > 0 && !(now === kind.QUOTE && isLetterAt(text, i + 1))) {
        endWord(seen, wordLength, wordUpper)
        wordLength = 0
        wordUpper = 0
      }
      count(seen, now, before, text, i)
    }
    before = now
  }
  if (wordLength > 0) endWord(seen, wordLength, wordUpper)
  finish(seen, text)
  return seen
}

function emptyScan(text: string): Scan {
  return {
    chars: text.length,
    size: 0,
    words: 0,
    letters: 0,
    upper: 0,
    digits: 0,
    commas: 0,
    stops: 0,
    innerStops: 0,
    quotes: 0,
    punctuation: 0,
    symbols: 0,
    ideographs: 0,
    capitalised: 0,
    lowered: 0,
    shouted: 0,
    longestWord: 0,
    humps: 0,
    first: text.length > 0 ? kind.kindOf(text.charCodeAt(0)) : 0,
    firstLetter: 0,
    last: 0,
    end: 0,
  }
}

function isLetter(now: number): boolean {
  return now >= kind.UPPER && now <= kind.IDEOGRAPH
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && isLetter(kind.kindOf(text.charCodeAt(index)))
}

function beginWord(seen: Scan, now: number): void {
  seen.words++
  if (now === kind.UPPER) seen.capitalised++
  else if (now === kind.LOWER) seen.lowered++
}

function endWord(seen: Scan, length: number, upper: number): void {
  seen.upper += upper
  if (upper > 1 && upper === length) seen.shouted++
  if (length > seen.longestWord) seen.longestWord = length
}

function count(seen: Scan, now: number, before: number, text: string, index: number): void {
  if (now === kind.DIGIT) {
    seen.digits++
    if (seen.firstLetter === 0) seen.firstLetter = now
  } else if (now === kind.COMMA) seen.commas++
  else if (now === kind.STOP) {
    seen.stops++
    if (index + 2 < text.length && (text.charCodeAt(index + 1) === 32 || before === kind.IDEOGRAPH)) seen.innerStops++
  } else if (now === kind.QUOTE) seen.quotes++
  else if (now === kind.SYMBOL) seen.symbols++
  else if (now !== kind.SPACE) seen.punctuation++
}

function finish(seen: Scan, text: string): void {
  seen.size = seen.chars + seen.ideographs * (IDEOGRAPH_SIZE - 1)
  seen.words += seen.ideographs / 2
  let at = text.length - 1
  seen.last = at >= 0 ? kind.kindOf(text.charCodeAt(at)) : 0
  const floor = Math.max(0, at - 6)
  while (at > floor) {
    const now = kind.kindOf(text.charCodeAt(at))
    if (now !== kind.QUOTE && now !== kind.BRACKET && now !== kind.SPACE) break
    at--
  }
  seen.end = at >= 0 ? kind.kindOf(text.charCodeAt(at)) : 0
}
