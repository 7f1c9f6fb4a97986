/** A page's text and the encoding it was in (the WHATWG label, lower case). */
export interface Decoded {
  text: string
  encoding: string
}

type Decoder = InstanceType<typeof TextDecoder>

const strictUtf8 = new TextDecoder('utf-8', {fatal: true})
/** Bytes in which a page may declare its encoding. */
const declaredWithin = 4096

/**
 * Turns a page's bytes into text. What decides, in order: a byte order mark; `declared` (an option, an HTTP header);
 * what the page itself declares (`<meta charset>`, `http-equiv`, an XML declaration) in its first 4 kB; UTF-8 if the
 * bytes are; else windows-1252. Labels that the WHATWG encoding standard does not know are passed over. A page saved
 * anew as UTF-8 keeps its old `<meta>`: bytes that are UTF-8 beyond chance overrule it. The byte order mark is no part
 * of the text; undecodable bytes become U+FFFD. Never throws.
 */
export function decode(bytes: Uint8Array, declared?: string | null): Decoded {
  const told = decoderOf(markedEncoding(bytes)) ?? decoderOf(declared)
  const decoder = told ?? savedAnew(bytes, decoderOf(selfDeclared(bytes))) ?? undeclared(bytes)
  const text = decoder.decode(bytes)
  return {text: decoder.encoding === 'windows-1252' ? withoutControls(text) : text, encoding: decoder.encoding}
}

/** What windows-1252 has from 0x80 to 0x9f; `\0` where it has nothing. */
const upperControls = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** Mends what Node's decoder gets wrong: some versions read windows-1252 as ISO-8859-1, quotes and dashes as controls. */
function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => {
    const char = upperControls.charAt(control.charCodeAt(0) - 0x80)
    return char === '\0' ? control : char
  })
}

/** A page's own declaration, unless its bytes say otherwise: null then. */
function savedAnew(bytes: Uint8Array, own: Decoder | null): Decoder | null {
  if (own === null || own.encoding === 'utf-8') return own
  return countSequences(bytes) >= beyondChance && isUtf8(bytes) ? null : own
}

/** UTF-8 sequences that text in another encoding does not form by accident (a word or two of GBK may). */
const beyondChance = 4

/** Number of bytes that could begin a UTF-8 sequence, up to `beyondChance`. */
function countSequences(bytes: Uint8Array): number {
  let found = 0
  for (let i = 0; i < bytes.length && found < beyondChance; i++) if ((bytes[i] ?? 0) >= 0xc2) found++
  return found
}

function decoderOf(label: string | null | undefined): Decoder | null {
  if (label === null || label === undefined) return null
  try {
    return new TextDecoder(label.trim())
  } catch {
    return null
  }
}

function undeclared(bytes: Uint8Array): Decoder {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes)
    return true
  } catch {
    return false
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const xmlDeclaration = /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})/
const metaTag = /<meta\s([^>]{0,1000})>/gi
const charset = /charset\s{0,10}=\s{0,10}["']?\s{0,10}([\w.:-]{1,40})/i

/** The encoding that a page names in a `<meta>` tag or an XML declaration, or null. */
function selfDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin))
  const xml = xmlDeclaration.exec(head)?.[1]
  if (xml !== undefined) return notWide(xml)
  for (const tag of head.matchAll(metaTag)) {
    const label = charset.exec(tag[1] ?? '')?.[1]
    if (label !== undefined) return notWide(label)
  }
  return null
}

/** A declaration that reads as ASCII cannot stand in UTF-16: the standard takes it for UTF-8. */
function notWide(label: string): string {
  return /^utf-?16|^ucs-?2|^unicode$/i.test(label) ? 'utf-8' : label
}

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
 * UTF-16 with a byte order mark is text.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (magics.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return true
  if (markedEncoding(bytes) !== null) return false
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
