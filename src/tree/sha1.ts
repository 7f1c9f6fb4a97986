/** Starting state and round constants, FIPS 180-4, 5.3.1 and 4.2.1. */
const start: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
const constants: readonly number[] = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6]
const encoder = new TextEncoder()

/**
 * SHA-1 (FIPS 180-4) of a text's UTF-8 bytes as 40 hexadecimal digits: what `sha1sum` says. The library knows no platform whose
 * own it could use, and a browser's is asynchronous. It tells lines apart; it guards no secret. A lone surrogate counts as U+FFFD.
 */
export function sha1(text: string): string {
  const bytes = padded(encoder.encode(text))
  const state = Int32Array.from(start)
  const words = new Int32Array(80)
  for (let at = 0; at < bytes.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = bytes.getInt32(at + i * 4)
    for (let i = 16; i < 80; i++) {
      const mixed = word(words, i - 3) ^ word(words, i - 8) ^ word(words, i - 14) ^ word(words, i - 16)
      words[i] = rotated(mixed, 1)
    }
    addBlock(state, words)
  }
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The bytes with a one, zeros and their length in bits behind them, whole blocks of 64. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) * 64))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(view.byteLength - 4, bytes.length << 3)
  return view
}

function addBlock(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number]
  for (let i = 0; i < 80; i++) {
    const round = (i / 20) | 0
    const choice = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
    const next = (rotated(a, 5) + choice + e + (constants[round] as number) + word(words, i)) | 0
    e = d
    d = c
    c = rotated(b, 30)
    b = a
    a = next
  }
  ;[a, b, c, d, e].forEach((value, i) => {
    state[i] = (word(state, i) + value) | 0
  })
}

function word(words: Int32Array, at: number): number {
  return words[at] as number
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
