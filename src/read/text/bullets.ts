/** Signs that `lynx -dump`, `w3m -dump` and people set before list items. */
const signs = '*•·∙‣⁃▪▫■□●○◦☆★◎◆◇△▲'
/** Signs that only lynx sets, by depth of the list; letters and mathematics elsewhere. */
const lynxSigns = '+o#@-='

/**
 * Length of the bullet that a line's text opens with, its blanks included (`* `, `• `), or 0.
 * `start` is the first character that shows; `lynx` admits the signs of lynx's deeper lists too.
 */
export function bulletLength(text: string, start: number, lynx: boolean): number {
  const sign = text.charAt(start)
  if (!signs.includes(sign) && !(lynx && start >= 5 && lynxSigns.includes(sign))) return 0
  let i = start + 1
  while (isBlank(text.charCodeAt(i))) i++
  if (i === start + 1 && i < text.length) return 0
  return i - start
}

/** An item's number (`12. `, `3) `): its value and the length with blanks, or null. */
export function itemNumber(text: string, start: number): {value: number; length: number} | null {
  let i = start
  let value = 0
  while (i < start + 3 && isDigit(text.charCodeAt(i))) value = value * 10 + text.charCodeAt(i++) - 48
  if (i === start) return null
  const mark = text.charCodeAt(i)
  if (mark !== 46 && mark !== 41) return null
  let end = i + 1
  while (isBlank(text.charCodeAt(end))) end++
  if (end === i + 1 && end < text.length) return null
  return {value, length: end - start}
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0
}
