import {agencyIn} from '../parse/agency.ts'
import {type Credited, readCredit} from '../parse/caption.ts'
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
  /** Whether it is a photo credit, or ends with one. */
  credit: Credited
  /** Whether it is short and names a news agency. */
  agency: boolean
}

const HEAD = 300
/** Longer lines name agencies as any copy does. */
const SHORT = 240
/** A caption is shorter. */
const LONGEST_CAPTION = 1500
const NO_CREDIT: Credited = {whole: false, end: false}

/** Reads a block's text for the signals. */
export function readLine(text: string): Line {
  const lower = fold(text.length > HEAD ? text.slice(0, HEAD) : text).toLowerCase()
  const credit = text.length < LONGEST_CAPTION ? readCredit(text) : NO_CREDIT
  // Asked right behind the credit's grammar, which has mostly just asked it: the answer is then at hand.
  const agency = text.length <= SHORT && agencyIn(text) !== null
  return {text, lower, scan: scan(text), kinds: phraseKinds(lower), credit, agency}
}
