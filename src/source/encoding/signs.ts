/** The encoding that a byte order mark names, or null. */
export function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const looked = 4096
/** Of the characters of UTF-16 so many are ASCII, at least: the page's tags, line feeds, digits. */
const leastAscii = 0.04
const mostControls = 0.005

/** UTF-16 without a byte order mark, told by the NULs of its ASCII characters; null where bytes are none. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, looked)
  if (!sample.includes(0)) return null
  if (isWide(sample, 1)) return 'utf-16le'
  return isWide(sample, 0) ? 'utf-16be' : null
}

/** Whether every second byte, from `high` on, is NUL beside printable characters, far oftener than the bytes beside it. */
function isWide(sample: Uint8Array, high: 0 | 1): boolean {
  const pairs = sample.length >> 1
  let ascii = 0
  let controls = 0
  // Some characters end in NUL, too: 一 (U+4E00), 가 (U+AC00), က (U+1000).
  let others = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    const upper = sample[i + high] ?? 0
    const lower = sample[i + 1 - high] ?? 0
    if (upper !== 0) {
      if (lower === 0) others++
    } else if (lower >= 0x20 || (lower >= 0x09 && lower <= 0x0d)) ascii++
    else controls++
  }
  return ascii >= pairs * leastAscii && others * 2 <= ascii && controls <= pairs * mostControls
}

/** ISO-2022-JP, told by the escapes that begin and end its Japanese; all its bytes are ASCII. */
export function escapedEncoding(bytes: Uint8Array): 'iso-2022-jp' | null {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return 'iso-2022-jp'
  }
  return null
}

const strictUtf8 = new TextDecoder('utf-8', {fatal: true})

/** The text of bytes that are UTF-8 throughout, or null. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}
