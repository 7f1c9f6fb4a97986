import {isWordlikeMonth, monthOf} from '../months.ts'
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
  /** Two-digit years come first (`24.01.12`, Japan, Korea, China). */
  yearFirst: boolean
  /** Take dates without a year that are two numbers only (`12/01`). */
  short: boolean
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'e', 'ste', 'de'])
const LINK = new Set(['de', 'of', 'del', 'do', 'di', 'da', 'г', 'года', 'року', 'm', 'năm'])
const DOUBLE = new Set(['كانون', 'تشرين'])
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= 1990 && token.value <= 2099
}

function isSmall(token: Token | undefined, most: number): token is Token {
  return token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= most
}

function fullYear(token: Token | undefined): number {
  if (token === undefined || token.kind !== 'number') return 0
  if (token.text.length === 4) return isYear(token) ? token.value : 0
  if (token.text.length !== 2) return 0
  return token.value < 90 ? 2000 + token.value : 1900 + token.value
}

function made(year: number | null, month: number, day: number, next: number, ambiguous = false): DateRead | null {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null
  if (month === 2 && day === 29 && year !== null && year % 4 !== 0) return null
  return {year, month, day, ambiguous, next}
}

/** The month word at `i`, of one or two tokens: month and the index behind it and its full stop. */
function monthAt(tokens: readonly Token[], i: number): {month: number; next: number; wordlike: boolean} | null {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return null
  if (token.key === 'tháng' || token.key === 'thg') {
    const number = tokens[i + 1]
    return isSmall(number, 12) ? {month: number.value, next: i + 2, wordlike: false} : null
  }
  let next = i + 1
  const month = DOUBLE.has(token.key) ? monthOf(`${token.key} ${tokens[next++]?.key ?? ''}`) : monthOf(token.key)
  if (month === 0) return null
  if (tokens[next]?.text === '.') next++
  // Arabic pages print both names of a month: `3 مارس/ آذار 2024`.
  if (tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'word') {
    const twin = monthAt(tokens, next + 1)
    if (twin?.month === month) next = twin.next
  }
  return {month, next, wordlike: isWordlikeMonth(token.key) && token.text === token.key}
}

/** The year that may stand at `i`, behind a comma or a link word; 0 where there is none. */
function yearAt(tokens: readonly Token[], i: number, shortToo: boolean): {year: number; next: number} {
  let at = i
  const first = tokens[at]?.text
  if (first === ',' || first === '،' || first === '-' || first === '.' || first === '/') at++
  if (LINK.has(tokens[at]?.key ?? '')) at++
  const mark = tokens[at]?.text
  const cut = mark === "'" || mark === '’' || mark === '‘'
  if (cut) at++
  const token = tokens[at]
  if (isYear(token)) return {year: fullYear(token), next: at + 1}
  if ((cut || shortToo) && token?.text.length === 2 && tokens[at + 1]?.text !== ':')
    return {year: fullYear(token), next: at + 1}
  return {year: 0, next: i}
}

/** `2024-01-12`, `2024. 1. 12.`, `2024年1月12日`, `2024. január 12.` */
function yearFirst(tokens: readonly Token[], i: number): DateRead | null {
  const year = tokens[i]?.value ?? 0
  const unit = tokens[i + 1]
  if (unit === undefined) return null
  if (unit.text === '年' || unit.text === '년') {
    const date = monthDayUnits(tokens, i + 2)
    return date && {...date, year}
  }
  const numeric = (unit.text === '.' || unit.text === '/' || unit.text === '-') && unit.glued
  const month = tokens[i + 2]
  if (numeric && isSmall(month, 12) && tokens[i + 3]?.text === unit.text && isSmall(tokens[i + 4], 31)) {
    const stop = unit.text === '.' && tokens[i + 5]?.text === '.' ? 1 : 0
    return made(year, month.value, tokens[i + 4]?.value ?? 0, i + 5 + stop)
  }
  let at = i + 1
  if (',.-/'.includes(unit.text)) at++
  if (tokens[at]?.key === 'm') at = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const name = monthAt(tokens, at)
  if (name === null) return null
  const dayAt = tokens[name.next]?.text === '-' ? name.next + 1 : name.next
  const day = tokens[dayAt]
  if (!isSmall(day, 31) || tokens[dayAt + 1]?.text === ':') return null
  let next = dayAt + 1
  if (tokens[next]?.text === '.') next++
  return made(year, name.month, day.value, next)
}

/** `1月12日` from the month's number on. */
function monthDayUnits(tokens: readonly Token[], i: number): DateRead | null {
  const month = tokens[i]
  const unit = tokens[i + 1]?.text
  const day = tokens[i + 2]
  if (!isSmall(month, 12) || (unit !== '月' && unit !== '월') || !isSmall(day, 31)) return null
  const counted = tokens[i + 3]?.glued === true && '日号號일'.includes(tokens[i + 3]?.text ?? ' ')
  return made(null, month.value, day.value, counted ? i + 4 : i + 3)
}

/** `12.01.2024`, `12/01/24`, `28. 4. 2023`, `12/01`: two or three numbers with the same mark between. */
function numeric(tokens: readonly Token[], i: number, order: DateOrder): DateRead | null {
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
  if (mark === '.') return made(year, b, a, next)
  if (order.dayFirst !== null) return order.dayFirst ? made(year, b, a, next) : made(year, a, b, next)
  return made(year, a, b, next, true)
}

/** `12 January 2024`, `12. Januar`, `12 de enero de 2024`, `12th January, 2024`, `21.dez.2018` */
function dayFirst(tokens: readonly Token[], i: number): DateRead | null {
  let at = i + 1
  if (tokens[at]?.text === '.' || tokens[at]?.text === '-' || tokens[at]?.text === '/') at++
  if (ORDINAL.has(tokens[at]?.key ?? '')) at++
  if (LINK.has(tokens[at]?.key ?? '')) at++
  const name = monthAt(tokens, at)
  if (name === null) return null
  const joined = tokens[i + 1]?.text === '-' || tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === '/'
  const year = yearAt(
    tokens,
    name.next,
    joined && (tokens[name.next]?.text === '-' || tokens[name.next - 1]?.text === '.'),
  )
  if (year.year === 0 && name.wordlike) return null
  return made(year.year || null, name.month, tokens[i]?.value ?? 0, year.year ? year.next : name.next)
}

/** `January 12, 2024`, `Sept. 12`, `Dec 1st 2016` */
function monthFirst(tokens: readonly Token[], i: number): DateRead | null {
  const name = monthAt(tokens, i)
  if (name === null) return null
  const at = tokens[name.next]?.text === '-' ? name.next + 1 : name.next
  const day = tokens[at]
  if (!isSmall(day, 31)) return null
  let next = at + 1
  // `May 8:57` is a clock; `mar 12 gen 2024` a weekday before the date.
  if (tokens[next]?.text === ':' || monthAt(tokens, next) !== null) return null
  if (tokens[next]?.glued && ORDINAL.has(tokens[next]?.key ?? '')) next++
  const year = yearAt(tokens, next, false)
  if (year.year === 0 && name.wordlike) return null
  return made(year.year || null, name.month, day.value, year.year ? year.next : next)
}

/** `4.2.3 April 2014`: the last part of a version or a price is no day. */
function insideNumber(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i - 1]
  return tokens[i]?.glued === true && mark !== undefined && './-:,'.includes(mark.text) && mark.glued && tokens[i - 2]?.kind === 'number'
}

/** The date that starts at token `i`, or null. Years 1990 to 2099; two-digit years in numeric dates only. */
export function readDate(tokens: readonly Token[], i: number, order: DateOrder): DateRead | null {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  if (token.kind === 'word') return monthFirst(tokens, i)
  if (insideNumber(tokens, i)) return null
  if (isYear(token)) return yearFirst(tokens, i)
  if (order.yearFirst && token.text.length === 2 && tokens[i + 1]?.text === '.') {
    const date = numeric(tokens, i, order)
    if (date !== null) return date
  }
  if (!isSmall(token, 31)) return null
  return monthDayUnits(tokens, i) ?? numeric(tokens, i, order) ?? dayFirst(tokens, i)
}
