import {agencyIn, findAgency} from '../agency.ts'
import {fold} from '../fold.ts'
import {isEastern} from './eastern.ts'
import {namesJob} from './job-hint.ts'
import {isLabelAlone, mayBeginWithLabel} from './labels.ts'
import {hasOrdinaryWord, isCaseless, isFullName, isRoleWord, looksLikeName} from './name.ts'
import {cutNoise, hasTime} from './noise.ts'
import {type BylineLine, readByline} from './read.ts'
import type {Token} from './token.ts'
import {jobs} from './words.ts'

const LONGEST = 160
const SENTENCE_END = /[.!?…]["”')]?$/
const INITIAL_END = /(?:^|[\s.])\p{Lu}\.$|\b(?:Jr|Sr)\.$/u
/** Small words with which a byline goes on behind a name. */
const GOES_ON =
  /^(?:["(]|(?:in|from|at|for|with|of|on|and|und|mit|aus|à|de|en|avec|et|con|da|com|e|y|i|og|och|på|fra|från|w|z|в|из|special|reporting|skriver|skrifar|für|pour|para|per|voor)\s)/iu
const SIGNATURE = /^[-–—]/
const CONTRIBUTED = /\bcontribut|\breport(?:ed|ing) (?:from|by)\b/i
const HINT = /[@|·•]| by /i
const BEFORE = /(?:\b(?:on|at|in|by|am|um|le|el|il|author|posted|written|published|updated)\b|[\s.,:|•·()/\u0001-])+/gi
const MAIL_LINE = /^[•\s]*(?:e-?mail\s?:\s?)?[^\s@]{1,40}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i
const HANDLE_LINE = /^@\w{3,30}$/
const KANJI = /^(?:\p{Script=Han}{2,5}|\p{Script=Han}{1,3} \p{Script=Han}{1,3})$/u
const KOREAN_JOB = /^(?:[가-힣, ]{0,12} )?[가-힣]{2,4} (?:[가-힣]{2,4} )?(?:기자|특파원)(?: |$)/u
const COLLECTIVE = /.(?: (?:Staff|Desk|Newsroom)|redaktion(?:en)?|-?redactie)$/i
const IS = /^(?:is|was|ist|war|est|es|è|é|er|är|jest|on|je)\s/i
const CAPITAL = /^["'\p{Lu}\p{Lo}]/u

function goesOn(rest: string): boolean {
  if (rest === '') return true
  const words = rest.split(' ')
  return findAgency(rest) !== null || words.slice(0, 5).some(isRoleWord) || (GOES_ON.test(rest) && words.length <= 8)
}

function isWho({kind}: Token): boolean {
  return kind === 'person' || kind === 'desk' || kind === 'agency' || kind === 'outlet'
}

function areShort(tokens: readonly Token[]): boolean {
  return tokens.every(({kind, text}) => kind !== 'other' || text.split(' ').length <= 4)
}

/** Behind a label: someone, and then nothing that only a sentence has. */
function labelled(line: BylineLine, text: string): boolean {
  const [first] = line.tokens
  if (!first || !isWho(first) || !goesOn(first.rest) || !areShort(line.tokens)) return false
  if (line.before !== '' && cutNoise(line.before).replace(BEFORE, '') !== '') return false
  if (first.kind !== 'person') return true
  const words = first.text.split(' ')
  if (!CAPITAL.test(first.text) || hasOrdinaryWord(words[0] as string)) return false
  if (words.length > 1) return isFullName(words) || words.every(isCaseless)
  return first.rest === '' && text.length <= 40 && line.tokens.length === 1
}

/** Without a label: a name with a title, an agency, a handle or a time behind it; a desk, an agency, a title alone. */
function unlabelled(line: BylineLine, text: string): boolean {
  const [first, ...others] = line.tokens
  if (!first || SIGNATURE.test(text) || CONTRIBUTED.test(text)) return false
  if (others.length === 0 && first.kind !== 'person') return isAlone(first, text)
  if (first.kind !== 'person' || !areShort(others)) return false
  if (isEastern(first.text)) return hasTime(text) ? text.length < 40 && KANJI.test(first.text) : KOREAN_JOB.test(text)
  if (first.text.length < 5 || !looksLikeName(first.text)) return false
  if (IS.test(first.rest)) return false
  if (first.rest !== '') return first.rest.split(' ').slice(0, 6).some(isRoleWord)
  if (others.some(({kind}) => kind === 'role')) return true
  if (text.includes('/') && others.some(({kind}) => kind === 'agency')) return false
  return others.every(isWho) && (others.length > 0 || text.includes('@') || hasTime(text))
}

function isAlone({kind, text}: Token, line: string): boolean {
  if (line.length > text.length + 3) return false
  const words = text.split(' ')
  const [opening, closing] = [words[0], words[words.length - 1]]
  if (kind === 'role')
    return words.length <= 4 && [opening, closing].some((word) => jobs.has((word ?? '').toLowerCase()))
  return kind === 'agency' || (kind === 'desk' && words.length <= 4 && COLLECTIVE.test(text))
}

/** Cheap: a label, or a capital and something that tells a byline from a bare name or a title. */
function mayBe(text: string): boolean {
  if (HINT.test(text) || mayBeginWithLabel(text)) return true
  if (!CAPITAL.test(text)) return false
  return hasTime(text) || (text.includes(',') ? agencyIn(text) : findAgency(text)) !== null || namesJob(text)
}

/**
 * True for a line that reads like a byline: a label and a name (`By Jane Roe`, `Von Max Muster, Ostau`), a label alone
 * (`Author:`), or a name with a title, an agency, a handle or a time (`Jane Roe, Staff Writer`). A bare name is not
 * enough (`looksLikeName`), nor is a sentence that begins with `By`.
 */
export function looksLikeByline(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST) return false
  const folded = fold(text)
  if (isLabelAlone(folded)) return true
  if (folded.includes('@') && (MAIL_LINE.test(folded) || HANDLE_LINE.test(folded))) return true
  if (SENTENCE_END.test(folded) && !INITIAL_END.test(folded)) return false
  if (!mayBe(folded)) return false
  const line = readByline(folded)
  if (line.label === 'none' || line.label === 'source') return false
  return line.label === null ? unlabelled(line, folded) : labelled(line, folded)
}
