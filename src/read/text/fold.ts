const invisible = /[\u00ad\u200b\u2060\ufeff]/g
const spaces = /\s+/g

/**
 * A line as a reader sees it: each run of white space (tab, no-break and ideographic space …) one blank, none at the
 * ends, soft hyphens and zero-width marks gone. Joiners that shape letters (U+200C, U+200D) stay.
 */
export function foldSpaces(text: string): string {
  if (isPlain(text)) return text.trim()
  return text.replace(invisible, '').replace(spaces, ' ').trim()
}

/** Holds nothing but single blanks between characters that show. */
function isPlain(text: string): boolean {
  let blank = true
  let leading = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 32) {
      if (blank && !leading) return i === text.length - 1 || text.trimEnd().length <= i
      blank = true
      continue
    }
    if (unit < 32 || (unit >= 0xa0 && isOddSpace(unit))) return false
    blank = false
    leading = false
  }
  return true
}

function isOddSpace(unit: number): boolean {
  if (unit < 0x1680) return unit === 0xa0 || unit === 0xad
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    (unit >= 0x2028 && unit <= 0x2029) ||
    unit === 0x202f ||
    (unit >= 0x205f && unit <= 0x2060) ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
