/** One spelling for what differs by habit, and what counts as a letter: shared by phrases and the lines they meet. */

const DIGIT = /\d/
const NUMBER = /\d+(?:[.,]\d+)*/g
const VARIANT = /[ıёأإآىάέήίόύώϊϋΐΰ›\u0640]|\u0307/
const VARIANTS = /[ıёأإآىάέήίόύώϊϋΐΰ›\u0640]|\u0307/g
const PLAIN: Readonly<Record<string, string>> = {
  '›': '>',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  ϊ: 'ι',
  ϋ: 'υ',
  ΐ: 'ι',
  ΰ: 'υ',
}
const LETTER = /[\p{L}\p{M}\p{N}]/u
const OPENING = ' "\'([{<>+•·●■▪►▶→⇒*|/\\-【「『《〈・▼◆'
const CLOSING = ' "\')]}<>+•·●►▶→⇒|/\\:.!?,;…-】」』》〉・。、'

/** Numbers as `#`, dotless i, ё, alef forms and Greek accents as their plain letters, no blank before a colon. */
export function plain(text: string): string {
  let out = DIGIT.test(text) ? text.replace(NUMBER, '#') : text
  if (out.includes(' :')) out = out.replaceAll(' :', ':')
  return VARIANT.test(out) ? out.replace(VARIANTS, (char) => PLAIN[char] ?? '') : out
}

/** Chinese, Japanese, Korean, Thai: words have no blanks between them, or their endings are glued on. */
export function isUnspaced(unit: number): boolean {
  return unit >= 0x0e00 && (unit <= 0x0e7f || (unit >= 0x2e80 && unit <= 0xd7af) || (unit >= 0xf900 && unit <= 0xfaff))
}

/** For each code unit: not seen yet, part of a word, or none. */
const wordUnits = new Uint8Array(65536)

/** A letter, mark, digit, or the `#` that stands for a number. */
export function isWordUnit(unit: number): boolean {
  return (wordUnits[unit] || learnUnit(unit)) === 1
}

function learnUnit(unit: number): number {
  const plain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 35
  const han = unit >= 0x4e00 && unit <= 0x9fff
  const is = unit < 128 ? plain : han || LETTER.test(String.fromCharCode(unit))
  wordUnits[unit] = is ? 1 : 2
  return is ? 1 : 2
}

/** The line without the marks around it. */
export function bare(text: string): string {
  if (isWordUnit(text.charCodeAt(0)) && isWordUnit(text.charCodeAt(text.length - 1))) return text
  let from = 0
  let to = text.length
  while (from < to && OPENING.includes(text.charAt(from))) from++
  while (to > from && CLOSING.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}
