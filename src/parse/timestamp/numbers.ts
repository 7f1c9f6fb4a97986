import type {Token} from './tokens.ts'

/** A calendar day as printed. */
export interface DateRead {
  /** Null where the line prints no year. */
  year: number | null
  month: number
  day: number
  /** Printed as two numbers of which either may be the month, and nothing decides. */
  ambiguous: boolean
  /** Index of the first token behind the date. */
  next: number
}

/** How to read numeric dates. */
export interface DateOrder {
  /** Month or day first in `12/01/2024`; null: not known. */
  dayFirst: boolean | null
  /** Also `12.01.2024` reads month first: not on the word of a language tag, which many sites leave at `en-US`. */
  dotsMonthFirst?: boolean
  /** Two-digit years come first (`24.01.12`, Japan, Korea, China). */
  yearFirst: boolean
  /** Take dates without a year that are two numbers only (`12/01`) or hold a common word (`12 ago`). */
  short: boolean
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A year of four digits, 1990 to 2099. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= 1990 && token.value <= 2099
}

/** A number of one or two digits, 1 to `most`. */
export function isSmall(token: Token | undefined, most: number): token is Token {
  return token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= most
}

/** The year that a number of two or four digits names, or 0. */
export function fullYear(token: Token | undefined): number {
  if (token === undefined || token.kind !== 'number') return 0
  if (token.text.length === 4) return isYear(token) ? token.value : 0
  if (token.text.length !== 2) return 0
  return token.value < 90 ? 2000 + token.value : 1900 + token.value
}

/** A date that the calendar has, else null. */
export function made(
  year: number | null,
  month: number,
  day: number,
  next: number,
  ambiguous = false,
): DateRead | null {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null
  if (month === 2 && day === 29 && year !== null && year % 4 !== 0) return null
  return {year, month, day, ambiguous, next}
}

/** `1月12日` from the month's number on. */
export function monthDayUnits(tokens: readonly Token[], i: number): DateRead | null {
  const month = tokens[i]
  const unit = tokens[i + 1]?.text
  const day = tokens[i + 2]
  if (!isSmall(month, 12) || (unit !== '月' && unit !== '월') || !isSmall(day, 31)) return null
  const counted = tokens[i + 3]?.glued === true && '日号號일'.includes(tokens[i + 3]?.text ?? ' ')
  return made(null, month.value, day.value, counted ? i + 4 : i + 3)
}

/** `12.01.2024`, `12/01/24`, `28. 4. 2023`, `12/01`: two or three numbers with the same mark between. */
export function numeric(tokens: readonly Token[], i: number, order: DateOrder): DateRead | null {
  const a = tokens[i]
  const mark = tokens[i + 1]
  const b = tokens[i + 2]
  if (a === undefined || mark === undefined || !'./-'.includes(mark.text) || !mark.glued || !isSmall(b, 31)) return null
  if (!b.glued && mark.text !== '.') return null
  const c = tokens[i + 4]
  const third = tokens[i + 3]?.text === mark.text && (c?.glued === true || mark.text === '.') ? fullYear(c) : 0
  if (third === 0) {
    // A third number that is no year: a version, a phone number. A clock or nothing may follow `3/9`.
    if (!order.short || mark.text === '-' || (tokens[i + 3]?.text === mark.text && mark.text !== '.')) return null
    const stop = mark.text === '.' && tokens[i + 3]?.text === '.' ? 1 : 0
    return ordered(a.value, b.value, null, mark.text, order, i + 3 + stop)
  }
  const twoDigits = c?.text.length === 2
  if (twoDigits && order.yearFirst && a.text.length === 2 && c.value <= 31)
    return made(fullYear(a), b.value, c.value, i + 5)
  if (twoDigits && mark.text === '-' && (a.text.length !== 2 || b.text.length !== 2)) return null
  // `28.04.23:15`: a clock's hour is no year.
  if (twoDigits && tokens[i + 5]?.text === ':' && tokens[i + 5]?.glued) return null
  return ordered(a.value, b.value, third, mark.text, order, i + 5)
}

function ordered(
  a: number,
  b: number,
  year: number | null,
  mark: string,
  order: DateOrder,
  next: number,
): DateRead | null {
  if (a > 12 || b > 12 || a === b) return a > 12 ? made(year, b, a, next) : made(year, a, b, next)
  if (mark === '.') return order.dotsMonthFirst ? made(year, a, b, next) : made(year, b, a, next)
  if (order.dayFirst !== null) return order.dayFirst ? made(year, b, a, next) : made(year, a, b, next)
  return made(year, a, b, next, true)
}
