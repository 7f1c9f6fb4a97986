/** Code units that mean something in markup. */
export const EXCLAMATION = 33
export const DOUBLE_QUOTE = 34
export const SINGLE_QUOTE = 39
export const SLASH = 47
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63

/** White space between the parts of a tag. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12
}

/** Whether the name of a tag ends before it. */
export function endsName(unit: number): boolean {
  return unit === GREATER || unit === SLASH || isSpace(unit)
}

/** Whether the name of a tag can begin with it. */
export function isLetter(unit: number): boolean {
  const small = unit | 32
  return small >= 97 && small <= 122
}
