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
  return readLines([text], Int32Array.of(0))[0] as Line
}

/**
 * Reads the texts of a page's blocks for the signals; `same` names the first with the same text, whose line the others share. One grammar
 * goes through all lines before the next does: their code is larger than the processor's cache for it.
 */
export function readLines(texts: readonly string[], same: Int32Array): Line[] {
  const lines: Line[] = []
  for (let i = 0; i < texts.length; i++)
    lines.push(same[i] === i ? firstLook(texts[i] as string) : (lines[same[i] as number] as Line))
  for (let i = 0; i < lines.length; i++) if (same[i] === i) readPhrases(lines[i] as Line)
  for (let i = 0; i < lines.length; i++) if (same[i] === i) readNames(lines[i] as Line)
  return lines
}

function firstLook(text: string): Line {
  const lower = fold(text.length > HEAD ? text.slice(0, HEAD) : text).toLowerCase()
  return {text, lower, scan: scan(text), kinds: 0, credit: NO_CREDIT, agency: false}
}

function readPhrases(line: Line): void {
  line.kinds = phraseKinds(line.lower)
}

function readNames(line: Line): void {
  const {text} = line
  if (text.length < LONGEST_CAPTION) line.credit = readCredit(text)
  // Asked right behind the credit's grammar, which has mostly just asked it: the answer is then at hand.
  line.agency = text.length <= SHORT && agencyIn(text) !== null
}
