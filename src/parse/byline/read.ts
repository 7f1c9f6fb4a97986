import {findAgency} from '../agency.ts'
import {fold} from '../fold.ts'
import {chineseName, isEastern, koreanName} from './eastern.ts'
import {innerLabel, isLabelAlone, type LabelKind, leadingLabel} from './labels.ts'
import {hasOrdinaryWord, isCaseless, isNameWord, isRoleWord} from './name.ts'
import {cutNoise} from './noise.ts'
import {isDesk} from './outlet.ts'
import {joints, splitCommas, splitStrong} from './split.ts'
import {CHAIN, type Reading, readToken, type Token} from './token.ts'

/** A byline line, read. */
export interface BylineLine {
  /** The kind of label in front, or null where there is none. */
  label: LabelKind | null
  /** The line is a label and nothing else: the name comes on the next line. */
  alone: boolean
  /** The line begins with a time of day: it signs a post of a live story. */
  timed: boolean
  /** What stands before a label inside the line, `Posted on Monday` by …; else empty. */
  before: string
  tokens: Token[]
}

const LONGEST = 400
const CLOCK = /^\d{1,2}[:.]\d\d(?!\d)/
const PICTURES =
  /(?:photos?|pictures?|photograph\w{0,8}|illustrations?|graphics?|edited|translated|video|images?)[\s:]*$/i
const KOREAN =
  /([가-힣]{2,4})\s?(?:선임|수석|전문|인턴|객원|전문위원)?\s?(?:기자|특파원|논설위원|앵커|통신원|에디터|편집위원)/gu
const SPACE = /\s+/
const SLASHED = /[\p{L}.-]+(?:\/[\p{L}.-]+)+/gu
const LEADING_AND = /^(?:and|und|et|y|e|og|och|ja|&) /i
const PREPOSITION = /^(?:in|from|at|for|with|à|en|aus|mit|avec|con|com|i|på|fra|från|da|w|z|в|из)\s/i

/** What is left to read once labels are off. */
function unlabel(line: string): {label: LabelKind | null; text: string; before: string} {
  const leading = leadingLabel(line)
  if (leading && leading.kind !== 'none') return {label: leading.kind, text: leading.rest, before: ''}
  const inner = innerLabel(line)
  if (!inner) return {label: leading?.kind ?? null, text: line, before: ''}
  if (PICTURES.test(inner.before))
    return {label: leading?.kind ?? null, text: inner.before.replace(PICTURES, ''), before: ''}
  return {label: 'author', text: inner.rest, before: inner.before}
}

/** A side of `and` that can stand alone: a full name, an agency, words of a script without capitals. */
function standsAlone(part: string): boolean {
  const words = part.trim().split(' ')
  if (words.length === 1) return findAgency(part) !== null || /^\p{Lu}{2,6}$/u.test(part)
  if (isDesk(words)) return true
  return words.filter((word) => isNameWord(word) || isCaseless(word)).length >= 2 && !/^\p{Ll}/u.test(part)
}

/** Splits at `and`, `und`, `mit` where both sides can stand alone. */
function splitJoined(part: string): string[] {
  const out: string[] = []
  let from = 0
  for (const joint of joints(part)) {
    if (joint.from < from) continue
    if (!standsAlone(part.slice(from, joint.from)) || !standsAlone(part.slice(joint.to))) continue
    out.push(part.slice(from, joint.from))
    from = joint.to
  }
  out.push(part.slice(from))
  return out
}

/** Names of a Chinese or Japanese part stand apart by blanks: `财新 余聪`. */
function splitEastern(part: string): string[] {
  if (!isEastern(part)) return [part]
  const pieces = part.split(SPACE)
  if (pieces.length === 1) return pieces
  const names = pieces.filter(chineseName)
  return names.length > 0 ? names : [part]
}

function readKorean(line: string): Token[] {
  const tokens: Token[] = []
  // `matchAll` copies the pattern each time, ten times the work of looking where there is nothing.
  KOREAN.lastIndex = 0
  for (let match = KOREAN.exec(line); match; match = KOREAN.exec(line)) {
    const name = match[1] as string
    if (koreanName(name, true)) tokens.push({kind: 'person', text: name, rest: '', label: null})
  }
  return tokens
}

/** The parts of one strongly separated stretch: a title ends an unlabelled one, `Director of News and Ad Sales`. */
function readStretch(stretch: string, label: LabelKind | null, expected: boolean, tokens: Token[]): void {
  let open = true
  const first = tokens.length
  for (const listed of splitCommas(stretch)) {
    for (const joined of splitJoined(listed.replace(LEADING_AND, ''))) {
      for (const part of splitEastern(joined)) {
        const token = readToken(part, expected && tokens.length === first)
        if (!token) continue
        if (token.kind === 'person' && (!open || !isLikely(token, tokens, first))) token.kind = 'other'
        if (label === null && (token.kind === 'role' || token.kind === 'outlet')) open = false
        tokens.push({...token, label})
      }
    }
  }
}

/** A name behind others on the line: no ordinary words, no long rest, no capitals where the others have none. */
function isLikely(token: Reading, tokens: readonly Token[], first: number): boolean {
  if (tokens.length === 0) return true
  if (isOrdinary(token.text)) return false
  if (tokens.length > first && isLongRest(token.rest)) return false
  const earlier = tokens.find(({kind}) => kind === 'person')
  return !(
    earlier &&
    token.text === token.text.toUpperCase() &&
    earlier.text !== earlier.text.toUpperCase() &&
    !isEastern(token.text)
  )
}

/** `Good Morning America`, `Technology Project`: no name though in capitals. */
function isOrdinary(text: string): boolean {
  const words = text.split(' ')
  return hasOrdinaryWord(words[0] as string) || words.filter(hasOrdinaryWord).length > 1
}

function isLongRest(rest: string): boolean {
  const words = rest.split(' ')
  return words.length > 3 && !PREPOSITION.test(rest) && !isRoleWord(words[0] as string)
}

/** Keeps the slash between agencies from splitting them. */
function keepChains(text: string): string {
  return text.includes('/')
    ? text.replace(SLASHED, (chain) => (isChain(chain) ? chain.replaceAll('/', CHAIN) : chain))
    : text
}

function isChain(text: string): boolean {
  return text.split('/').every((part) => findAgency(part) !== null)
}

function readParts(text: string, label: LabelKind | null, expected: boolean): Token[] {
  const tokens: Token[] = []
  for (const stretch of splitStrong(cutNoise(keepChains(text)))) {
    const own = leadingLabel(stretch)
    if (own?.kind === 'none') continue
    const rest = own ? own.rest : stretch
    readStretch(rest, own ? own.kind : label, own !== null || (expected && tokens.length === 0), tokens)
  }
  return tokens
}

/** The two halves of a name that is printed twice: `Jane Roe Jane Roe`. */
function undouble(text: string): string {
  const half = (text.length - 1) / 2
  return Number.isInteger(half) && half > 3 && text.charAt(half) === ' ' && text.slice(0, half) === text.slice(half + 1)
    ? text.slice(0, half)
    : text
}

/**
 * Reads one line of a byline. `expected`: the line before was a label alone, so this one begins with a name.
 * Looks at the first 400 characters.
 */
export function readByline(raw: string, expected = false): BylineLine {
  const line = fold(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw)
  if (isLabelAlone(line)) return {label: 'author', alone: true, timed: false, before: '', tokens: []}
  const {label, text, before} = unlabel(line)
  const korean = label === 'none' ? [] : readKorean(line)
  const named = expected || label === 'author' || label === 'editor' || label === 'source'
  const tokens = label === 'none' ? [] : korean.length > 0 ? korean : readParts(undouble(text), label, named)
  return {label, alone: false, timed: CLOCK.test(line), before, tokens}
}
