/** A character of a script written without blanks, after or before which a line may break anywhere. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff9f) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0xd840 && code <= 0xd888)
  )
}

/** A Korean syllable. */
export function isHangul(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)
}

/** w3m's tables are older than Burmese marks from U+103A on, which take a column there. */
const mark = /(?![\u103a-\u109f])\p{M}/u
/** For each unit below U+2000: 1 where it is a mark on the letter before it, which takes no column, 2 where not, 0 where not yet asked. */
const marks = new Uint8Array(0x2000)

function isMark(code: number): boolean {
  if (marks[code] === 0) marks[code] = mark.test(String.fromCharCode(code)) ? 1 : 2
  return marks[code] === 1
}

/** Columns of one UTF-16 unit where East Asian characters take `wide` columns: marks take none, tabs are expanded elsewhere. */
function unitColumns(code: number, wide: number): number {
  if (code < 0x300) return code === 0xad ? 0 : 1
  if (code >= 0x1100 && (isUnspaced(code) || isHangul(code))) return wide
  // Where characters are counted, so is the mark of an `o\u0308`.
  if (code < 0x2000) return wide === 1 || !isMark(code) ? 1 : 0
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return 0
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  if (code >= 0xd83c && code <= 0xd83e) return wide
  return 1
}

/**
 * Width of a text from unit `start` to unit `end`, in terminal columns. `wide` is what an East Asian character takes:
 * 2 in a terminal (w3m), 1 where a tool counts characters (lynx).
 */
export function columns(text: string, wide: number, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += unitColumns(text.charCodeAt(i), wide)
  return sum
}

/** Signs of unspaced scripts that no line opens with (they hang on to what stands before them). */
const closing = '、。，．：；！？）］｝〉》」』】〕〗〙〛ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥”’'

/** End of the first piece that no line break can part: a word, or one character of an unspaced script. */
export function firstUnit(text: string, start: number, end: number): number {
  let i = start
  if (isUnspaced(text.charCodeAt(i))) {
    i += text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdbff ? 2 : 1
    while (i < end && closing.includes(text.charAt(i))) i++
    return i
  }
  while (i < end && !isBreak(text.charCodeAt(i))) i++
  return i === start ? Math.min(start + 1, end) : i
}

/** End of the word that begins at `start`: the next blank. */
export function wordEnd(text: string, start: number, end: number): number {
  let i = start
  while (i < end && !isBlank(text.charCodeAt(i))) i++
  return i
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0x3000
}

function isBreak(unit: number): boolean {
  return isBlank(unit) || isUnspaced(unit)
}

/** The last unit of a text that shows. */
export function lastUnit(text: string): number {
  const end = text.trimEnd()
  return end.charCodeAt(end.length - 1)
}

/** The first unit of a text that shows. */
export function firstVisible(text: string): number {
  return text.charCodeAt(text.length - text.trimStart().length)
}
