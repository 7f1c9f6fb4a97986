import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2'

const reference = /&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?/g

let decoded = ''
let source = ''

function keep(start: number, end: number): void {
  decoded += source.slice(start, end)
}

function keepCodePoint(codePoint: number): void {
  decoded += String.fromCodePoint(codePoint)
}

function ignore(): void {}

const callbacks: TokenizerCallbacks = {
  ontext: keep,
  ontextentity: keepCodePoint,
  onattribdata: keep,
  onattribentity: keepCodePoint,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
}
const tokenizer = new Tokenizer({decodeEntities: true}, callbacks)

function decode(markup: string): string {
  decoded = ''
  source = markup
  tokenizer.reset()
  tokenizer.write(markup)
  tokenizer.end()
  source = ''
  return decoded
}

/** References met so far, in text and in attributes, and what they stand for: a page uses few, many times over. */
const inText = new Map<string, string>()
const inAttributes = new Map<string, string>()
const most = 1000
/** Longer ones are rare, and may keep the page alive that they are cut from. */
const longest = 12

function remember(known: Map<string, string>, reference: string, meaning: string): string {
  if (reference.length <= longest && known.size < most) known.set(reference, meaning)
  return meaning
}

function decodeReference(reference: string): string {
  return inText.get(reference) ?? remember(inText, reference, decode(reference))
}

/** Decodes the character references in a piece of running text. */
export function decodeText(text: string): string {
  return text.includes('&') ? text.replace(reference, decodeReference) : text
}

/** Decodes the character references in an attribute's value, where `&copy=` is no reference. */
export function decodeAttribute(value: string): string {
  return value.replace(reference, (match, offset: number) => {
    if (!match.endsWith(';') && value.charCodeAt(offset + match.length) === 61) return match
    return inAttributes.get(match) ?? remember(inAttributes, match, decode(`<a b="${match}">`))
  })
}
