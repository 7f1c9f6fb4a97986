import {selfDeclared} from './encoding/declared.ts'
import {type Decoder, decoderOf} from './encoding/decoder.ts'
import {guessEncoding} from './encoding/guess.ts'
import {escapedEncoding, markedEncoding, strictText, wideEncoding} from './encoding/signs.ts'

/** A page's text and the encoding it was in (the WHATWG name, lower case). */
export interface Decoded {
  text: string
  encoding: string
}

/**
 * Turns a page's bytes into text. What decides, in order: `given` (what the user says); a byte order mark; UTF-16 by its
 * NULs; `declared` (an HTTP header); what the page itself declares (`<meta charset>`, `http-equiv`, an XML declaration) in its
 * first 4 kB; UTF-8 if the bytes are; an encoding that they are clearly in; else windows-1252. Names that the WHATWG encoding
 * standard does not know are passed over, and so are declarations that the bytes belie. The byte order mark is no part of the
 * text; undecodable bytes become U+FFFD. Never throws.
 */
export function decode(bytes: Uint8Array, declared?: string | null, given?: string | null): Decoded {
  const told = decoderOf(given) ?? decoderOf(markedEncoding(bytes)) ?? decoderOf(wideEncoding(bytes))
  if (told !== null) return {text: told.decode(bytes), encoding: told.encoding}
  const text = strictText(bytes)
  const decoder =
    believed(bytes, text, declared) ?? believed(bytes, text, selfDeclared(bytes)) ?? undeclared(bytes, text)
  return {
    text: decoder.encoding === 'utf-8' && text !== null ? text : decoder.decode(bytes),
    encoding: decoder.encoding,
  }
}

/**
 * The decoder of a declaration, or null where the bytes say otherwise: a page saved anew as UTF-8 keeps its old `<meta>`, and
 * a server says `utf-8` of all its pages. `text`: the bytes as UTF-8, where they are that.
 */
function believed(bytes: Uint8Array, text: string | null, label: string | null | undefined): Decoder | null {
  const decoder = decoderOf(label)
  if (decoder === null) return null
  if (decoder.encoding === 'utf-8') return text === null && isHardlyUtf8(bytes) ? null : decoder
  if (text === null) return decoder
  return decoder.encoding.startsWith('utf-16') || countSequences(bytes) >= beyondChance ? null : decoder
}

/** UTF-8 sequences that text in another encoding does not form by accident (a word or two of GBK may). */
const beyondChance = 4

/** Number of bytes that could begin a UTF-8 sequence, up to `beyondChance`. */
function countSequences(bytes: Uint8Array): number {
  let found = 0
  for (let i = 0; i < bytes.length && found < beyondChance; i++) if ((bytes[i] ?? 0) >= 0xc2) found++
  return found
}

/** How much of what is not ASCII is right and wrong as UTF-8. */
function utf8Counts(bytes: Uint8Array): {right: number; wrong: number} {
  let right = 0
  let wrong = 0
  for (const char of utf8.decode(bytes)) {
    if (char === '\ufffd') wrong++
    else if (char > '\u007f') right++
  }
  return {right, wrong}
}

/** Bytes that are no UTF-8 beyond a stray one or two, whatever a server says. */
function isHardlyUtf8(bytes: Uint8Array): boolean {
  const {right, wrong} = utf8Counts(bytes)
  return wrong >= beyondChance && wrong > right
}

/** Bytes that are UTF-8 but for a stray one or two: a page cut within a character, an advertisement pasted in. */
function isAlmostUtf8(bytes: Uint8Array): boolean {
  const {right, wrong} = utf8Counts(bytes)
  return right >= beyondChance && wrong * beyondChance <= right
}

function undeclared(bytes: Uint8Array, text: string | null): Decoder {
  if (text !== null) return decoderOf(escapedEncoding(bytes)) ?? utf8
  return isAlmostUtf8(bytes) ? utf8 : (decoderOf(guessEncoding(bytes) ?? 'windows-1252') as Decoder)
}

const utf8 = decoderOf('utf-8') as Decoder

const magics: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x50, 0x4b, 0x03, 0x04], // ZIP, docx, epub
  [0x1f, 0x8b], // gzip
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x42, 0x5a, 0x68, 0x39], // bzip2
]
const looked = 8192

/**
 * Whether bytes are no page at all: a PDF, a picture, an archive, or bytes full of NULs and control characters.
 * UTF-16 is text; `given`: the encoding that the user says, which may be UTF-16 that cannot be told.
 */
export function looksBinary(bytes: Uint8Array, given?: string | null): boolean {
  if (magics.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return true
  if (given?.startsWith('utf-16') || markedEncoding(bytes) !== null || wideEncoding(bytes) !== null) return false
  const end = Math.min(bytes.length, looked)
  let nuls = 0
  let controls = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) nuls++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return nuls > end / 200 || controls > end / 20
}
