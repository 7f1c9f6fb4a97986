import {agencyIn, findAgency} from '../agency.ts'
import {mayBegin} from '../agency-forms.ts'
import {fold} from '../fold.ts'
import {isWordUnit} from '../word-units.ts'
import {strangers} from './chain.ts'
import {BLANK_LABELS, COLON_LABELS, NAMELESS} from './labels.ts'

const REACH = 220
const BRACKETS = ')]）】'
const LABEL =
  /[:：=＝©ⓒ]|\b(?:by|von|de|di|av|af|door|por) \p{Lu}|ourtesy|source,|redit|\([cC]\)|（[CＣ]）|\b(?:Fot|Dok)\.|[a-zß-ÿ](?:Foto|Bild)|\/\S/u

/** False, cheaply, for a line in which no credit can be. Takes a line with single blanks. */
export function mayHaveCredit(line: string): boolean {
  if (BRACKETS.includes(line.charAt(line.length - 1))) return true
  const tail = line.length > REACH ? line.slice(-REACH) : line
  if (LABEL.test(tail) || line.slice(0, 80).includes('/')) return true
  return strangers(tail.slice(tail.lastIndexOf(' ') + 1)) === 0
}

const MARKS = '/=＝©ⓒ'
const CLOSED = /[)\]）】] ?[.。]?$/
/** `. 김하늘 기자` at the end, and what ends inside text without blanks. */
const FIRST_EASTERN = 0x2e80
const EASTERN = /[.。다] [가-힣]{2,8}(?: [가-힣]{2,4})?$|[.。！？…!?»”)"'’|—–-]\s?[\u2e80-\ud7af]|（[CＣ]/
/** Words without which no label in front of a blank can be. */
const WORDS: RegExp = new RegExp([...new Set(BLANK_LABELS.match(/\p{L}{4,}|Fot/gu)), 'redit'].join('|'))
/** The last letters of labels in front of a colon, `s` or not. */
const colonEndings: ReadonlySet<string> = new Set(
  (COLON_LABELS.match(/\p{L}+/gu) ?? []).flatMap((word) => [word.slice(-3), word.slice(0, -1).slice(-3)]),
)
/** What ends before a credit that has neither label nor bracket. */
const BOUNDARY = /[.!?»”)。…"'’|—–-]/
const NAMELESS_OPENING = /screens|screeng|handout|captur|courtesy/i
/** Last words of the credits that name no one. */
const lastWords: ReadonlySet<string> = new Set([...NAMELESS].map(lastWord))

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/**
 * False, cheaply, for a line in which `takeCredit` (strict) finds nothing, as in nearly all that are no captions: without a
 * label, bracket or slash a credit names an agency, or is a word such as `Supplied` behind a sentence.
 */
export function holdsSign(line: string): boolean {
  if (CLOSED.test(line) || holdsMark(line) || WORDS.test(line)) return true
  if (agencyIn(line.length > REACH ? line.slice(-REACH) : line) !== null) return true
  if (findAgency(line.endsWith('.') || line.endsWith(';') ? line.slice(0, -1) : line) !== null) return true
  return BOUNDARY.test(line) && (endsNameless(line) || NAMELESS_OPENING.test(line))
}

/** Such a mark anywhere, a label's ending before a colon, `(c)`, or an agency glued to a stop: `the pier.AP`. */
function holdsMark(line: string): boolean {
  let before = 0
  let eastern = false
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    if (isWordUnit(unit)) {
      const glued = before === 0x2e || before === 0x27 || before === 0x2019
      if (glued && mayBegin(line.slice(i, i + 3).toLowerCase(), 0)) return true
    } else if (unit === 0x3a || unit === 0xff1a ? endsLabel(line, i) : MARKS.includes(line.charAt(i))) return true
    else if (unit === 0x29 && (before === 0x63 || before === 0x43)) return true
    if (unit >= FIRST_EASTERN) eastern = true
    before = unit
  }
  return eastern && EASTERN.test(line)
}

function endsLabel(line: string, colon: number): boolean {
  const end = line.charCodeAt(colon - 1) === 0x20 ? colon - 1 : colon
  let from = end
  while (from > 0 && from > end - 3 && isWordUnit(line.charCodeAt(from - 1))) from--
  return from === end || colonEndings.has(line.slice(from, end))
}

function endsNameless(line: string): boolean {
  const word = lastWord(fold(lastWord(line)).toLowerCase())
  return lastWords.has(word.replace(/[.;]{1,2}$/, ''))
}
