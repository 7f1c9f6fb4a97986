import type {Block} from './page.ts'
import {sha1} from './sha1.ts'

/** Of two lines of a page of a thousand that differ, these digits are the same by chance on one page in ten thousand. */
const digits = 8

/** The first eight digits of the SHA-1 of each source line of a block, white space around it aside (HTML: one, of the block's value). */
export function lineHashes({value, data}: Block): string[] {
  return (data.raw?.split('\n') ?? [value]).map((line) => sha1(line.trim()).slice(0, digits))
}
