import {decodeKorean} from './korean.ts'

/** Turns bytes into text. */
export interface Decoder {
  /** The WHATWG name, lower case. */
  encoding: string
  /** Never throws: bytes that cannot be decoded become U+FFFD. */
  decode(bytes: Uint8Array): string
}

/**
 * The decoder of an encoding by any name that the WHATWG encoding standard has for it, or null. What Node's own decoders
 * lack is put right: quotes and dashes of windows-1252, the rest of Unicode in GBK, syllables in EUC-KR.
 */
export function decoderOf(label: string | null | undefined): Decoder | null {
  if (label === null || label === undefined) return null
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(label.trim())
  } catch {
    return null
  }
  const {encoding} = decoder
  if (encoding === 'windows-1252') return {encoding, decode: (bytes) => withoutControls(decoder.decode(bytes))}
  if (encoding === 'gbk') return {encoding, decode: (bytes) => new TextDecoder('gb18030').decode(bytes)}
  if (encoding === 'euc-kr') return {encoding, decode: decodeKorean}
  return decoder
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
