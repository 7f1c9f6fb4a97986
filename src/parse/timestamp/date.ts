import {isWordlikeMonth, monthOf} from '../months.ts'
import {type DateOrder, type DateRead, fullYear, isSmall, isYear, made, monthDayUnits, numeric} from './numbers.ts'
import type {Token} from './tokens.ts'

export type {DateOrder, DateRead} from './numbers.ts'

const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'e', 'ste', 'de'])
const LINK = new Set(['de', 'of', 'del', 'do', 'di', 'da', 'г', 'года', 'року', 'm', 'năm'])
const DOUBLE = new Set(['كانون', 'تشرين'])

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

/** `12 January 2024`, `12. Januar`, `12 de enero de 2024`, `12th January, 2024`, `21.dez.2018` */
function dayFirst(tokens: readonly Token[], i: number, order: DateOrder): DateRead | null {
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
    (joined && (tokens[name.next]?.text === '-' || tokens[name.next - 1]?.text === '.')) ||
      endsInYear(tokens, name.next),
  )
  if (year.year === 0 && name.wordlike && !order.short) return null
  return made(year.year || null, name.month, tokens[i]?.value ?? 0, year.year ? year.next : name.next)
}

/** `last updated 4 April 17`: two digits that end the line are a year; an hour has a word behind it. */
function endsInYear(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return tokens.length === i + 1 && token?.kind === 'number' && token.text.length === 2 && token.value < 50
}

/** `January 12, 2024`, `Sept. 12`, `Dec 1st 2016` */
function monthFirst(tokens: readonly Token[], i: number, order: DateOrder): DateRead | null {
  const name = monthAt(tokens, i)
  if (name === null) return null
  const at = tokens[name.next]?.text === '-' ? name.next + 1 : name.next
  const day = tokens[at]
  if (!isSmall(day, 31)) return null
  let next = at + 1
  // `May 8:57` and `May 5 PM` are clocks; `mar 12 gen 2024` a weekday before the date.
  const key = tokens[next]?.key
  if (key === ':' || key === 'am' || key === 'pm' || monthAt(tokens, next) !== null) return null
  if (tokens[next]?.glued && ORDINAL.has(tokens[next]?.key ?? '')) next++
  const year = yearAt(tokens, next, false)
  if (year.year === 0 && name.wordlike && !order.short) return null
  return made(year.year || null, name.month, day.value, year.year ? year.next : next)
}

/** `4.2.3 April 2014`: the last part of a version or a price is no day. */
function insideNumber(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i - 1]
  return (
    tokens[i]?.glued === true &&
    mark !== undefined &&
    './-:,'.includes(mark.text) &&
    mark.glued &&
    tokens[i - 2]?.kind === 'number'
  )
}

/** The date that starts at token `i`, or null. Years 1990 to 2099; two-digit years in numeric dates only. */
export function readDate(tokens: readonly Token[], i: number, order: DateOrder): DateRead | null {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return null
  if (token.kind === 'word') return monthFirst(tokens, i, order)
  if (insideNumber(tokens, i)) return null
  if (isYear(token)) return yearFirst(tokens, i)
  if (order.yearFirst && token.text.length === 2 && tokens[i + 1]?.text === '.') {
    const date = numeric(tokens, i, order)
    if (date !== null) return date
  }
  if (!isSmall(token, 31)) return null
  return monthDayUnits(tokens, i) ?? numeric(tokens, i, order) ?? dayFirst(tokens, i, order)
}
