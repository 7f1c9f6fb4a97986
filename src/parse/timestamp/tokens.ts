/** A piece of a line for the date grammar: a run of digits, a word, or one mark. Offsets are 0-based code units. */
export interface Token {
  kind: 'number' | 'word' | 'mark'
  /** As printed, full-width forms and other scripts' digits turned to ASCII. */
  text: string
  /** Lower case, for words; the text itself for marks and numbers. */
  key: string
  /** A number's value, else -1. */
  value: number
  start: number
  end: number
  /** Stands directly behind the token before, without white space. */
  glued: boolean
}

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xc66, 0x1040, 0xff10]
const LETTER = /[\p{L}\p{M}]/u
const SPACE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const UNITS = '年月日号號時时点點分秒년월일시분초'
const GLUED_YEAR = /^(?:199\d|20\d\d)\d{1,2}$/
const LONG_YEAR = /^(?:199\d|20\d\d)\d{3,8}$/
const CASE_BREAK = /(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu
const MOST = 90

/** The digit that a code unit of any supported script stands for, or -1. */
export function digitOf(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1
  if (code < 0x660) return -1
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero
  return -1
}

function plain(text: string, i: number): string {
  const code = text.charCodeAt(i)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return code >= 0x2010 && code <= 0x2015 ? '-' : (text[i] ?? '')
}

function isLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return LETTER.test(plain(text, i)) && digitOf(code) < 0
}

/** `May 21, 202501747`: a count of readers stands right behind the year. */
function isBehindDay(tokens: readonly Token[]): boolean {
  const day = tokens.at(-2)
  return tokens.at(-1)?.text === ',' && day?.kind === 'number' && day.text.length <= 2
}

function pushNumber(tokens: Token[], digits: string, start: number, glued: boolean): void {
  // `Apr 12 20242:23 PM` and `12.01.202412. Januar 2024`: tags vanished between a year and what follows.
  const cut = GLUED_YEAR.test(digits) || (LONG_YEAR.test(digits) && isBehindDay(tokens)) ? 4 : digits.length
  for (let from = 0; from < digits.length; from = from === 0 ? cut : digits.length) {
    const text = from === 0 ? digits.slice(0, cut) : digits.slice(cut)
    const at = start + from
    tokens.push({
      kind: 'number',
      text,
      key: text,
      value: Number(text),
      start: at,
      end: at + text.length,
      glued: from > 0 || glued,
    })
  }
}

function pushWord(tokens: Token[], text: string, start: number, glued: boolean): void {
  let from = 0
  // `UhrLesedauer`, `EDTUpdated`: a new word starts where the case changes.
  if (mayBreak(text))
    for (const match of text.matchAll(CASE_BREAK)) {
      pushPart(tokens, text.slice(from, match.index + 1), start + from, from > 0 || glued)
      from = match.index + 1
    }
  pushPart(tokens, from === 0 ? text : text.slice(from), start + from, from > 0 || glued)
}

function pushPart(tokens: Token[], text: string, start: number, glued: boolean): void {
  tokens.push({kind: 'word', text, key: text.toLowerCase(), value: -1, start, end: start + text.length, glued})
}

/** Cheap: something other than a small letter behind the first letter. */
function mayBreak(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return true
  }
  return false
}

/** The end of the word that starts at `i`; a counter behind a number (`12日電`) is a word of its own. */
function wordEnd(text: string, i: number, afterNumber: boolean): number {
  if (afterNumber && UNITS.includes(text[i] ?? '') && !'間间간'.includes(text[i + 1] ?? ' ')) return i + 1
  let end = i + 1
  while (end < text.length && isLetter(text, end)) end++
  return end
}

/** Cuts a short text into tokens, at most 90 of them. White space and invisible marks are dropped. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let glued = false
  for (let i = 0; i < text.length && tokens.length < MOST; ) {
    const start = i
    if (digitOf(text.charCodeAt(i)) >= 0) {
      let digits = ''
      for (let digit = digitOf(text.charCodeAt(i)); digit >= 0; digit = digitOf(text.charCodeAt(++i))) digits += digit
      pushNumber(tokens, digits, start, glued)
    } else if (isLetter(text, i)) {
      i = wordEnd(text, i, glued && tokens[tokens.length - 1]?.kind === 'number')
      pushWord(tokens, text.slice(start, i), start, glued)
    } else if (SPACE.test(text[i] ?? '')) {
      i++
      glued = false
      continue
    } else {
      const mark = plain(text, i++)
      tokens.push({kind: 'mark', text: mark, key: mark, value: -1, start, end: i, glued})
    }
    glued = true
  }
  return tokens
}
