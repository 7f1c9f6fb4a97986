/**
 * Decodes EUC-KR as the web does, with the 8822 syllables that Microsoft added in between (code page 949), which Node's
 * decoder lacks: `펲시맨`, `똠방각하`. They stand there in Unicode's order, so the table is made from those that EUC-KR has.
 */
export function decodeKorean(bytes: Uint8Array): string {
  const euckr = new TextDecoder('euc-kr')
  let text = ''
  let from = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x81) continue
    const place = placeOf(lead, bytes[i + 1] ?? 0)
    if (place !== null) {
      text += euckr.decode(bytes.subarray(from, i)) + (added()[place] ?? '\ufffd')
      from = i + 2
    }
    if ((bytes[i + 1] ?? 0) >= 0x80 || place !== null) i++
  }
  return text + euckr.decode(bytes.subarray(from))
}

/** Where the syllable of two bytes stands among the added ones, 0-based; null where it is none of them. */
function placeOf(lead: number, trail: number): number | null {
  const column = columnOf(trail)
  if (column === null) return null
  if (lead <= 0xa0) return (lead - 0x81) * 178 + column
  if (lead > 0xc6 || trail > 0xa0) return null
  const place = 32 * 178 + (lead - 0xa1) * 84 + column
  return place < 8822 ? place : null
}

function columnOf(trail: number): number | null {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : null
}

let table: string[] | null = null

function added(): string[] {
  if (table !== null) return table
  const euckr = new TextDecoder('euc-kr')
  const known = new Set<string>()
  const pair = new Uint8Array(2)
  for (let lead = 0xb0; lead <= 0xc8; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      pair.set([lead, trail])
      known.add(euckr.decode(pair))
    }
  table = []
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code)
    if (!known.has(syllable)) table.push(syllable)
  }
  return table
}
