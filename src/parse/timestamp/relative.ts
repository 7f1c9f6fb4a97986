import type {Token} from './tokens.ts'
import {agoWords, sinceWords, todayWords, unitWords} from './words.ts'

/** `6時間前`, `3시간 전`, `2周前`: unit and mark in one word. */
const SPACELESS_AGO =
  /^(?:秒|分钟?|分鐘|時間|时间|小时|小時|日|天|周|週間?|[かヶケ]?月|个月|個月|年|시간|분|초|일|주일?|개월)?(?:[之以]?前|전)$/
const UNIT_ONLY = /^(?:秒|分|时|時|日|年|초|분|시간|일|주|개월|년|分钟|小时|天|周|時間)$/

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && (unitWords.has(token.key) || UNIT_ONLY.test(token.key))
}

/** Index behind `ago` words that follow a unit: up to two tokens on (`jam yang lalu`, `hours, 5 min ago`). */
function afterUnit(tokens: readonly Token[], i: number): number {
  for (let at = i; at < i + 2; at++) {
    const key = tokens[at]?.key ?? ''
    if (agoWords.has(key) || (key !== '' && SPACELESS_AGO.test(key))) return at + 1
  }
  return 0
}

function isSince(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i - 1]?.key ?? ''
  if (sinceWords.has(key)) return true
  return key === 'a' && tokens[i - 2]?.key === 'y' && tokens[i - 3]?.key === 'il'
}

/**
 * The index behind a relative time whose number stands at token `i` (`3 hours ago`, `vor 3 Stunden`, `6時間前`), or behind
 * a word such as `today` at `i`; 0 where there is none.
 */
export function readRelative(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token === undefined || token.kind === 'mark') return 0
  if (token.kind === 'word') return todayWords.has(token.key) ? i + 1 : 0
  const unit = tokens[i + 1]
  if (unit?.kind !== 'word') return 0
  if (SPACELESS_AGO.test(unit.key) && unit.key.length > 1) return i + 2
  if (!isUnit(unit)) return 0
  const after = afterUnit(tokens, i + 2)
  if (after > 0) return after
  return isSince(tokens, i) ? i + 2 : 0
}
