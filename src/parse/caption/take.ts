import {squeeze} from '../fold.ts'
import {takeBracket} from './bracket.ts'
import {isAgency, isChain, isHandle, isNameless, strangers} from './chain.ts'
import {cleanCredit} from './clean.ts'
import {takeBare, takeBehindStop, takeEastern, takeLikely, takeNamed} from './ends.ts'
import {takeFront, takeSource} from './front.ts'
import {labelAnywhere, labelInFront, mayHoldLabel} from './pattern.ts'
import {cutAt, type Taken} from './taken.ts'

const REACH = 220
const LONGEST_CREDIT = 170
const CAPITALS = /^(?:FOTO|BILD|PHOTO|IMAGE|QUELLE|CREDIT|PICTURE) ?: ?/u
/** A label behind the name. */
const BEHIND = / nuotr(?:\.|auka)?$/u
const CLOSING_BRACKET = /[)\]）】]$/
const CLOSING_STOP = /[.;]$/
/** `Photos: Inside the battle` is a gallery's title. */
const SEVERAL = /^(?:Photos|Pics|Pictures|Images|Fotos)\b/
const SLASHED = /^\p{Lu}[\p{L}\p{M}-]+\/\p{Lu}[\p{L}\p{M}.-]+$/u

/** A label with what stands behind it. */
function takeLabel(text: string): Taken | null {
  if (!mayHoldLabel(text)) return null
  const opening = labelInFront(text)
  if (opening) return takeLabelled(text, opening[0])
  const start = Math.max(0, text.length - REACH)
  for (const match of text.slice(start).matchAll(labelAnywhere)) {
    const rest = text.slice(start + match.index + match[0].length).trim()
    const isShort = rest !== '' && rest.length <= LONGEST_CREDIT
    if (isShort && strangers(rest) <= 4) return cutAt(text, start + match.index)
  }
  return null
}

/**
 * A line that begins with a label: the caption may follow the credit (`BILD: SN/APA/EVA MUSTER Die Brücke`), or the
 * label is the caption's own (`Photo: A man walks along the pier. Jane Roe/AP`).
 */
function takeLabelled(text: string, label: string): Taken | null {
  const rest = text.slice(label.length).trim()
  const front = takeFront(rest)
  if (front) return front
  const isShort = rest.length <= LONGEST_CREDIT && strangers(rest) <= 3
  if (isShort && !(SEVERAL.test(label) && rest.split(' ').length > 4 && !isChain(rest))) return {text: '', credit: text}
  return takeEnd(rest, false)
}

/** Of two brackets that credit the same (`(Photo by Jane Roe/AFP) (Photo by JANE ROE/AFP via Getty Images)`) the fuller one counts. */
function takeBrackets(text: string, strict: boolean): Taken | null {
  const last = takeBracket(text, strict)
  if (last === null || !CLOSING_BRACKET.test(last.text)) return last
  const first = takeBracket(last.text, true)
  if (first === null || first.credit === null) return last
  const [a, b] = [squeeze(cleanCredit(first.credit)), squeeze(cleanCredit(last.credit ?? ''))]
  if (a === '' || b === '' || !(a.includes(b) || b.includes(a))) return last
  return {text: first.text, credit: a.length > b.length ? first.credit : last.credit}
}

/** Lithuanian names the picture's maker before the label: `The pier / J. Bandymas / LRT nuotr.` */
function takeBeforeLabel(text: string): Taken | null {
  if (!BEHIND.test(text.slice(-12))) return null
  const bare = text.replace(BEHIND, '')
  const last = bare.lastIndexOf('/')
  if (last < 0) return bare !== '' && bare.length <= 60 && strangers(bare) === 0 ? {text: '', credit: bare} : null
  const maker = bare.lastIndexOf('/', last - 1)
  const from = maker >= 0 && last - maker < 40 && strangers(bare.slice(maker + 1, last)) === 0 ? maker : last
  return {...cutAt(bare, from, from + 1), credit: bare.slice(from + 1).trim()}
}

function takeEnd(text: string, strict: boolean): Taken | null {
  return (
    takeBrackets(text, strict) ??
    (strict || labelInFront(text) ? null : takeNamed(text)) ??
    takeBeforeLabel(text) ??
    takeEastern(text) ??
    takeLabel(text) ??
    takeBehindStop(text, strict) ??
    takeBare(text) ??
    (strict ? null : takeLikely(text))
  )
}

/** A line that is a credit and nothing else, without a label. */
function isCredit(line: string, strict: boolean): boolean {
  if (line.length > LONGEST_CREDIT || line.includes('(')) return false
  const bare = line.replace(CLOSING_STOP, '')
  if (strict) return (isChain(bare, true) && !isNameless(bare)) || isAgency(bare)
  return isChain(bare) || isAgency(bare) || isHandle(bare) || SLASHED.test(bare)
}

/**
 * Takes the credit off a caption. `strict` leaves alone what only may be one, for lines that may be no captions.
 * Takes a line with single blanks.
 */
export function takeCredit(line: string, strict = false): Taken {
  const source = strict ? null : takeSource(line)
  if (source) return source
  const capitals = CAPITALS.exec(line)
  const labelled = capitals ? takeFront(line.slice(capitals[0].length)) : null
  if (labelled) return labelled
  if (isCredit(line, strict)) return {text: '', credit: line}
  return takeEnd(line, strict) ?? takeFront(line) ?? {text: line, credit: null}
}
