import {decoderOf} from './decoder.ts'

/** Encodings that pages are in, by their usual names; others that the WHATWG encoding standard has are known, too. */
export const usualEncodings: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250 to windows-1258',
  'iso-8859-1 to iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'gb18030',
  'gbk',
  'big5',
]

/** The encoding that a name stands for, by its WHATWG name, or null: `latin1` is `windows-1252`. */
export function encodingNamed(name: string): string | null {
  return decoderOf(name)?.encoding ?? null
}
