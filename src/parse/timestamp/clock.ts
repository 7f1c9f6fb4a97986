import {digitOf, type Token} from './tokens.ts'

/** A time of day as printed, on the 24-hour clock. */
export interface ClockRead {
  hour: number
  minute: number
  /** Null where no seconds are printed. */
  second: number | null
  /** Printed with am or pm. */
  halves: boolean
  /** Only `HH:MM`, with no word that says it is a time: may be a video's length. */
  plain: boolean
  next: number
}

type Half = 'am' | 'pm' | null

const BEFORE_DOT = new Set([
  'kl',
  'klo',
  'klockan',
  'klokken',
  'um',
  'at',
  'seit',
  'alle',
  'ore',
  'à',
  'godz',
  'в',
  'heute',
  'om',
  'uhr',
])
const HOUR_WORDS = new Set(['h', 'uhr', '時', '时', '點', '点', '시', 'hs', 'hrs'])
const MINUTE_WORDS = new Set(['分', '분', 'min'])
const LENGTH_WORDS = new Set(['min', 'mins', 'minutes', 'minuten', 'minute', 'std', 'minuti', 'minutos'])
const AFTER_WORDS = new Set(['uhr', 'h', 'hs', 'hrs', 'u', 'น'])
const AM_BEFORE = new Set(['上午', '午前', '오전', '早上', '凌晨'])
const PM_BEFORE = new Set(['下午', '午後', '오후', '晚上', '晚间'])

function halfBefore(token: Token | undefined): Half {
  if (token === undefined) return null
  if (AM_BEFORE.has(token.key)) return 'am'
  return PM_BEFORE.has(token.key) ? 'pm' : null
}

/** `pm`, `p.m.`, `AM`, or a lone `a` or `p` glued to the minutes, at token `i`. */
function halfAfter(tokens: readonly Token[], i: number): {half: Half; next: number} {
  const token = tokens[i]
  const key = token?.key ?? ''
  if (key === 'am' || key === 'pm') return {half: key, next: i + 1}
  if (key !== 'a' && key !== 'p') return {half: null, next: i}
  const half = key === 'a' ? 'am' : 'pm'
  if (tokens[i + 1]?.text === '.' && tokens[i + 2]?.key === 'm') {
    return {half, next: tokens[i + 3]?.text === '.' ? i + 4 : i + 3}
  }
  return token?.glued ? {half, next: i + 1} : {half: null, next: i}
}

function isTwoDigits(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length === 2 && token.value <= 59
}

function hourIn(hour: number, half: Half): number {
  if (half === null) return hour
  if (hour < 1 || hour > 12) return hour > 12 && hour < 24 && half === 'pm' ? hour : -1
  return half === 'am' ? hour % 12 : (hour % 12) + 12
}

function seconds(tokens: readonly Token[], i: number, mark: string): {second: number | null; next: number} {
  const token = tokens[i + 1]
  if (tokens[i]?.text !== mark || !tokens[i]?.glued || !isTwoDigits(token)) return {second: null, next: i}
  // Fractions of a second are not kept: `16:15:30.250Z`.
  const fraction = tokens[i + 2]?.text === '.' && tokens[i + 3]?.kind === 'number' && tokens[i + 3]?.glued
  return {second: token.value, next: fraction ? i + 4 : i + 2}
}

/** `18:04`, `18:04:30`, `18.04 Uhr`, `9h05`, `2:23 PM`: hour, mark, two digits. */
function hourAndMinute(tokens: readonly Token[], i: number, afterDate: boolean): ClockRead | null {
  const hour = tokens[i]
  const mark = tokens[i + 1]
  const minute = tokens[i + 2]
  if (hour === undefined || mark === undefined || hour.value > 23) return null
  const spelled = HOUR_WORDS.has(mark.key) || (mark.key === 'uhr' && isTwoDigits(minute))
  if (!spelled && mark.text !== ':' && mark.text !== '.') return null
  if (!isTwoDigits(minute) || (!spelled && !minute.glued)) return null
  const end = MINUTE_WORDS.has(tokens[i + 3]?.key ?? '') && spelled ? i + 4 : i + 3
  const rest = mark.text === ':' ? seconds(tokens, end, ':') : {second: null, next: end}
  // `2:38 min`: the length of a video.
  if (!spelled && LENGTH_WORDS.has(tokens[rest.next]?.key ?? '')) return null
  const half = halfAfter(tokens, rest.next)
  const worded = half.half === null && AFTER_WORDS.has(tokens[half.next]?.key ?? '')
  const said = spelled || worded || half.half !== null || halfBefore(tokens[i - 1]) !== null
  if (mark.text === '.' && !said && !afterDate && !BEFORE_DOT.has(wordBefore(tokens, i))) return null
  const full = hourIn(hour.value, half.half ?? halfBefore(tokens[i - 1]))
  if (full < 0) return null
  const next = worded ? half.next + 1 : half.next
  const plain = !said && !BEFORE_DOT.has(wordBefore(tokens, i))
  return {hour: full, minute: minute.value, second: rest.second, halves: half.half !== null, plain, next}
}

function wordBefore(tokens: readonly Token[], i: number): string {
  const at = tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  return tokens[at]?.key ?? ''
}

/** `4 PM`, `18 Uhr`, `14h`, `10時` */
function hourOnly(tokens: readonly Token[], i: number, afterDate: boolean): ClockRead | null {
  const hour = tokens[i]
  if (hour === undefined || hour.value > 23) return null
  const half = halfAfter(tokens, i + 1)
  const base = {minute: 0, second: null, plain: false}
  if (half.half !== null) {
    const full = hourIn(hour.value, half.half)
    return full < 0 ? null : {...base, hour: full, halves: true, next: half.next}
  }
  const word = tokens[i + 1]?.key ?? ''
  const counts = word === 'uhr' || word === '時' || word === '时' || word === '시' || (word === 'h' && afterDate)
  return counts ? {...base, hour: hour.value, halves: false, next: i + 2} : null
}

/**
 * The time of day that starts at token `i`, or null. A full stop between hour and minute counts only behind a date or a
 * word such as `kl.`, or before one such as `Uhr`.
 */
export function readClock(tokens: readonly Token[], i: number, afterDate: boolean): ClockRead | null {
  const token = tokens[i]
  if (token?.kind !== 'number' || token.text.length > 2 || digitOf(token.text.charCodeAt(0)) < 0) return null
  return hourAndMinute(tokens, i, afterDate) ?? hourOnly(tokens, i, afterDate)
}
