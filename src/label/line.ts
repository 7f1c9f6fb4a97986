import {fold} from '../parse/fold.ts'
import {type Scan, scan} from './scan.ts'
import {phraseKinds} from './words/matcher.ts'

/** What line signals look at: a block's text and what one pass over it has counted. */
export interface Line {
  text: string
  /** The first 300 characters, folded and in small letters. */
  lower: string
  scan: Scan
  /** Bit set of the kinds of phrases in it, see words/matcher.ts. */
  kinds: number
}

const HEAD = 300

/** Reads a block's text for the signals. */
export function readLine(text: string): Line {
  const lower = fold(text.length > HEAD ? text.slice(0, HEAD) : text).toLowerCase()
  return {text, lower, scan: scan(text), kinds: phraseKinds(lower)}
}
