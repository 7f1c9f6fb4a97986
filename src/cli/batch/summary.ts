import {visibleLine} from '../../format/visible.ts'
import type {Passed} from '../../source/record.ts'
import type {Tally} from './tally.ts'

/** What a run came to, in one line: `1,000 pages: 987 told, 13 failed (10 bad-record, 3 no-story)`. */
export function summary({pages, told, failures}: Tally, passed: Passed): string {
  const failed = pages - told
  const parts = [`${number(told)} told`]
  if (failed > 0) parts.push(`${number(failed)} failed (${counts(failures)})`)
  const others = [...passed.values()].reduce((sum, count) => sum + count, 0)
  const beside = others === 0 ? '' : `; ${number(others)} records that hold no page (${counts(passed)})`
  return `${number(pages)} ${pages === 1 ? 'page' : 'pages'}: ${parts.join(', ')}${beside}`
}

/** Kinds that are named; an archive may hold hundreds. */
const most = 8

function counts(found: ReadonlyMap<string, number>): string {
  const sorted = [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const named = sorted.slice(0, most).map(([name, count]) => `${number(count)} ${visibleLine(name)}`)
  return sorted.length > most ? `${named.join(', ')} …` : named.join(', ')
}

/** A number with commas, whatever the locale. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
