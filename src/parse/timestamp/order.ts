import type {DateOrder} from './numbers.ts'
import type {Token} from './tokens.ts'
import {isAmericanZone} from './zone.ts'

/** What the page says about its language, for numeric dates. */
export interface TimeContext {
  language?: string | null
  dayFirst?: boolean | null
}

/** How the page's numeric dates read: by what the caller knows, an American zone in the line, or the language. */
export function orderOf(context: TimeContext | undefined, tokens: readonly Token[]): DateOrder {
  const language = context?.language?.toLowerCase() ?? null
  const base = language?.slice(0, 2) ?? null
  const yearFirst = base === 'ja' || base === 'ko' || base === 'zh'
  let dayFirst = context?.dayFirst ?? null
  if (
    dayFirst === null &&
    tokens.some(
      (token) => token.kind === 'word' && token.text === token.text.toUpperCase() && isAmericanZone(token.key),
    )
  )
    dayFirst = false
  if (dayFirst === null && base !== null && base !== 'en') dayFirst = !yearFirst
  if (dayFirst === null && base === 'en' && language !== null && language.length > 2)
    dayFirst = !/^en[-_](?:us|ph)/.test(language)
  return {dayFirst, yearFirst, short: false}
}
