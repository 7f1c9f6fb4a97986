import type {DateOrder} from './numbers.ts'
import type {Token} from './tokens.ts'
import {isAmericanZone, isDayFirstZone} from './zone.ts'

/** What is known of a page, for numeric dates and for how much a time line may hold. */
export interface TimeContext {
  language?: string | null
  /** Day or month first, whatever else speaks for. */
  dayFirst?: boolean | null
  /** What the page's other dates and its country speak for; a zone in the line and a language other than English weigh more. */
  house?: boolean | null
  /** Words beside the time that make the line a sentence; 9 without it. */
  words?: number
}

/**
 * How the page's numeric dates read: by what the caller knows, a language that has one order, the zone in the line, the
 * page's other dates, or the country of its English; `en` alone decides nothing.
 */
export function orderOf(context: TimeContext | undefined, tokens: readonly Token[]): DateOrder {
  const language = context?.language?.toLowerCase() ?? null
  const base = language?.slice(0, 2) ?? null
  const yearFirst = base === 'ja' || base === 'ko' || base === 'zh'
  const spoken = base !== null && base !== 'en' ? !yearFirst : null
  const known = context?.dayFirst ?? spoken ?? orderByZone(tokens) ?? context?.house ?? null
  const dotsMonthFirst = known === false && (context?.dayFirst === false || !yearFirst)
  return {dayFirst: known ?? orderByCountry(language), dotsMonthFirst, yearFirst, short: false}
}

function orderByZone(tokens: readonly Token[]): boolean | null {
  for (const {kind, text, key} of tokens) {
    if (kind !== 'word' || text !== text.toUpperCase()) continue
    if (isAmericanZone(key)) return false
    if (isDayFirstZone(key)) return true
  }
  return null
}

function orderByCountry(language: string | null): boolean | null {
  if (language === null || !/^en[-_]/.test(language)) return null
  return !/^en[-_](?:us|ph)/.test(language)
}
