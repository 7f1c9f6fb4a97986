import {fold} from '../fold.ts'
import {isEastern} from './eastern.ts'
import {notPeople, payers, picturers, portraitOf} from './not-people.ts'

/** What a byline line says before its names. */
export interface LeadIn {
  /** `story`: the names belong to the story; `picture`: to its pictures; `nobody`: to neither. */
  who: 'story' | 'picture' | 'nobody'
  /** The line without what stood before the names. */
  text: string
}

const LONGEST = 400
const openings = lead([...portraitOf, ...payers, ...picturers])
const portraits = new Set(portraitOf)
const pictures = new Set(picturers)
/** `来源：港报作者：林某`: labels glued to the value before them. */
const GLUED =
  /(?<=[^\s(（[【|·])(?=(?:作者|责任编辑|責任編輯|责编|(?<!责任)编辑|(?<!責任)編輯|来源|來源|记者|記者|文字|撰文)[:：])/gu
/** A place or a reading time behind the date: `2024年1月12日 10:01 発信地：ノーベール/北国`. */
const ASIDE = /(?:発信地|読了時間|所要時間|阅读量|閱讀數|浏览量)[:：]?.*$/u
/** `Jane Roe 및 1명`, `김하늘 기자 외 1명`: how many more there are. */
const MORE = /\s외\s\d{1,2}\s?(?:명|인)$/u
const MARKS = /^[\s:.,;|•·-]+|[\s:.,;|•·-]+$/g

/** The lead-ins by their first word, the longest first. */
function lead(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const word = phrase.split(' ', 1)[0] as string
    found.set(word, [...(found.get(word) ?? []), phrase])
  }
  return found
}

function openingOf(lower: string): string | null {
  const word = /^[^\s:]+/.exec(lower)?.[0] ?? ''
  return (
    openings.get(word)?.find((phrase) => lower.startsWith(phrase) && !/^[\p{L}]/u.test(lower.slice(phrase.length))) ??
    null
  )
}

/** True for words that stand in bylines and name nobody: `Social Sharing`, `読了時間`. */
export function isNobody(text: string): boolean {
  return text.length <= 40 && notPeople.has(text.replace(MARKS, '').toLowerCase())
}

/** True for a portrait's alternative text: `Profilbild von Eva Beispiel`. */
export function isPortrait(line: string): boolean {
  const lower = line.slice(0, LONGEST).toLowerCase()
  return portraits.has(openingOf(lower) ?? '')
}

/**
 * Takes off what stands before the names of a byline line and is no label of an author: a portrait's (`Profilbild von
 * Eva Beispiel`), an illustrator's, a sponsor's. Parts labels that are glued to the value before them.
 */
export function leadIn(line: string): LeadIn {
  const text = fold((line.length > LONGEST ? line.slice(0, LONGEST) : line).replaceAll('︱', '|'))
  if (isEastern(text)) return {who: 'story', text: text.replace(ASIDE, '').replace(MORE, '').replace(GLUED, ' | ')}
  const lower = text.toLowerCase()
  const opening = lower.length === text.length ? openingOf(lower) : null
  if (opening === null) return {who: 'story', text}
  const rest = text.slice(opening.length).replace(/^[\s:]+/, '')
  if (portraits.has(opening)) return {who: 'story', text: rest}
  return pictures.has(opening) ? {who: 'picture', text: rest} : {who: 'nobody', text: ''}
}
