import {isNamed, Names} from './names.ts'
import {
  DOUBLE_QUOTE,
  EQUALS,
  EXCLAMATION,
  endsName,
  GREATER,
  isLetter,
  isSpace,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
} from './units.ts'

/** Takes what a tokenizer finds, as places in the source. */
export interface Tokens {
  /** Running text, references undecoded; the content of a script, style or title likewise. */
  text(start: number, end: number): void
  /** The name of a start tag. */
  openTag(start: number, end: number): void
  /** An attribute of the start tag at hand: its name, and its value (empty where it has none) without quotes. */
  attribute(start: number, end: number, valueStart: number, valueEnd: number): void
  /** The start tag at hand is complete. */
  openTagEnd(selfClosing: boolean): void
  /** The name of an end tag. */
  closeTag(start: number, end: number): void
  /** Whether the place at hand is a drawing's, where `<title>` holds elements like any other. */
  isForeign(): boolean
}

/** Elements whose content is text up to their end tag, whatever stands in it. */
const raw = ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext'] as const
const rawNames = new Names(raw)
const PLAINTEXT = raw.indexOf('plaintext')

/**
 * Splits HTML into tags and text by the HTML standard's rules, jumping to the next mark that matters instead of going through the states
 * character by character: what htmlparser2's tokenizer says of the same page (the tests compare them), in a fraction of its time. Comments,
 * declarations and a tag that the end of the page cuts off are passed over. Linear in the length of the page.
 */
export class Tokenizer {
  readonly #text: string
  readonly #tokens: Tokens

  constructor(text: string, tokens: Tokens) {
    this.#text = text
    this.#tokens = tokens
  }

  /** Reads the whole text. */
  run(): void {
    const text = this.#text
    let from = 0
    for (let at = text.indexOf('<'); at >= 0; ) {
      if (at > from) this.#tokens.text(from, at)
      const next = text.charCodeAt(at + 1)
      from = this.#isMarkup(next, at) ? this.#markup(at, next) : at
      if (from < 0) return
      at = text.indexOf('<', from === at ? at + 1 : from)
    }
    if (from < text.length) this.#tokens.text(from, text.length)
  }

  #isMarkup(next: number, at: number): boolean {
    if (next === SLASH) return at + 2 < this.#text.length
    return isLetter(next) || next === EXCLAMATION || next === QUESTION
  }

  /** Reads a tag, comment or declaration; returns the place behind it, or -1 where the page ends inside. */
  #markup(at: number, next: number): number {
    if (next === EXCLAMATION) return this.#declaration(at + 2)
    if (next === QUESTION) return this.#behind('>', at + 2)
    if (next !== SLASH) return this.#openTag(at + 1)
    const first = this.#text.charCodeAt(at + 2)
    if (first === GREATER) return at + 3
    return isLetter(first) ? this.#closeTag(at + 2, this.#nameEnd(at + 3)) : this.#behind('>', at + 3)
  }

  #behind(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from)
    return at < 0 ? -1 : at + mark.length
  }

  #nameEnd(from: number): number {
    const text = this.#text
    let at = from
    while (at < text.length && !endsName(text.charCodeAt(at))) at++
    return at
  }

  #closeTag(start: number, end: number): number {
    if (end >= this.#text.length) return -1
    this.#tokens.closeTag(start, end)
    return this.#behind('>', end)
  }

  #openTag(start: number): number {
    const end = this.#nameEnd(start + 1)
    if (end >= this.#text.length) return -1
    const special = this.#tokens.isForeign() ? -1 : rawNames.find(this.#text, start, end)
    this.#tokens.openTag(start, end)
    const behind = this.#attributes(end)
    if (behind < 0 || special < 0) return behind
    if (special !== PLAINTEXT) return this.#rawText(behind, raw[special] as string)
    if (behind < this.#text.length) this.#tokens.text(behind, this.#text.length)
    return -1
  }

  /** Reads attributes up to the end of the tag; returns the place behind it. */
  #attributes(from: number): number {
    const text = this.#text
    let slash = false
    for (let at = from; at >= 0 && at < text.length; ) {
      const unit = text.charCodeAt(at)
      if (unit === GREATER) {
        this.#tokens.openTagEnd(slash)
        return at + 1
      }
      if (unit === SLASH || isSpace(unit)) {
        if (unit === SLASH) slash = true
        at++
      } else {
        slash = false
        at = this.#attribute(at)
      }
    }
    return -1
  }

  #attribute(start: number): number {
    const text = this.#text
    let end = start + 1
    while (end < text.length && text.charCodeAt(end) !== EQUALS && !endsName(text.charCodeAt(end))) end++
    let at = end
    while (isSpace(text.charCodeAt(at))) at++
    if (at >= text.length) return -1
    if (text.charCodeAt(at) !== EQUALS) {
      this.#tokens.attribute(start, end, at, at)
      return at
    }
    at++
    while (isSpace(text.charCodeAt(at))) at++
    const quote = text.charCodeAt(at)
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.#bareValue(start, end, at)
    const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1)
    if (close < 0) return -1
    this.#tokens.attribute(start, end, at + 1, close)
    return close + 1
  }

  #bareValue(start: number, end: number, value: number): number {
    const text = this.#text
    let at = value
    while (at < text.length && text.charCodeAt(at) !== GREATER && !isSpace(text.charCodeAt(at))) at++
    if (at >= text.length) return -1
    this.#tokens.attribute(start, end, value, at)
    return at
  }

  /** Reads the content of a script and the like, and its end tag. */
  #rawText(from: number, name: string): number {
    const text = this.#text
    for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
      const end = at + 2 + name.length
      if (!isNamed(name, text, at + 2, end) || !endsName(text.charCodeAt(end))) continue
      if (at > from) this.#tokens.text(from, at)
      return this.#closeTag(at + 2, end)
    }
    if (from < text.length) this.#tokens.text(from, text.length)
    return -1
  }

  /** Passes over what begins with `<!`. */
  #declaration(from: number): number {
    const text = this.#text
    if (text.startsWith('--', from)) return this.#comment(from + 2)
    return text.startsWith('[CDATA[', from) ? this.#behind(']]>', from + 7) : this.#behind('>', from)
  }

  /** A comment ends with `-->`, `--!>`, or at once with `>` or `->`. */
  #comment(from: number): number {
    const text = this.#text
    if (text.charCodeAt(from) === GREATER) return from + 1
    if (text.startsWith('->', from)) return from + 2
    for (let at = text.indexOf('--', from); at >= 0; at = text.indexOf('--', at)) {
      at += 2
      while (text.charCodeAt(at) === 45) at++
      if (text.charCodeAt(at) === EXCLAMATION) at++
      if (text.charCodeAt(at) === GREATER) return at + 1
    }
    return -1
  }
}
