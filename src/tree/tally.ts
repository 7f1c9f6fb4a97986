import type {Tally} from './page.ts'

/** The tally of no text. */
export function emptyTally(): Tally {
  return {count: 0, hash: 0}
}

/**
 * Adds a text's characters (UTF-16 units) other than white space to a tally, in place.
 *
 * Texts that differ in white space only have the same tally; order matters. White space is what `\s` is.
 */
export function addToTally(tally: Tally, text: string): void {
  let {count, hash} = tally
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 160 && isWideSpace(unit)) continue
    hash = (Math.imul(hash, 31) + unit) | 0
    count++
  }
  tally.count = count
  tally.hash = hash
}

function isWideSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
