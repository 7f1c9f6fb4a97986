import {decoderOf} from '../../../src/source/encoding/decoder.ts'

/** Bytes of a text in an encoding of one or two bytes a character, made from its decoder; what it lacks becomes `?`. */
export function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]))
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = decoderOf(encoding)
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]): void => {
    const char = decoder?.decode(Uint8Array.from(bytes))
    if (char !== undefined && [...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  tables.set(encoding, table)
  return table
}

/** Japanese as ISO-2022-JP: the bytes of EUC-JP without their upper bits, between escapes. */
export function escapedJapanese(text: string): Uint8Array {
  const bytes: number[] = []
  let double = false
  const euc = encoded(text, 'euc-jp')
  for (let i = 0; i < euc.length; i++) {
    const byte = euc[i] ?? 0
    if (byte >= 0x80 !== double) {
      double = !double
      bytes.push(0x1b, ...(double ? [0x24, 0x42] : [0x28, 0x42]))
    }
    bytes.push(byte & 0x7f)
    if (double) bytes.push((euc[++i] ?? 0) & 0x7f)
  }
  return Uint8Array.from(double ? [...bytes, 0x1b, 0x28, 0x42] : bytes)
}
