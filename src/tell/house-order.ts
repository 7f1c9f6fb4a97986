import type {Page} from '../tree/page.ts'

/** How a reader wants `05/03/2021` read: `auto` decides by the page. */
export type DatesOption = 'auto' | 'day-first' | 'month-first'

/** What the option settles: day first, month first, or nothing. */
export function orderAsked(dates: DatesOption): boolean | null {
  return dates === 'auto' ? null : dates === 'day-first'
}

const numeric = /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/.:-])/g
/** `12 January 2024`; month names of other languages do not matter, for those languages have one order. */
const dayThenMonth =
  /(?<![\d,.-])\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?,? (?:19|20)\d\d(?!\d)/i
const monthThenDay = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.? \d{1,2},? (?:19|20)\d\d(?!\d)/i
/** `on 2 January`, `by April 8`: days of the copy, which mostly name no year. */
const dayInCopy =
  /(?<![\d,.-])\d{1,2} (?:January|February|March|April|June|July|August|September|October|November|December)\b/
const dayBehindMonth =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}(?![\d:])/
const longest = 200
/** Times this many dates of one order outweigh those of the other, which are slips or code. */
const clear = 4

/** Countries whose English pages print the day first, and those that print the month first, by the end of their hosts. */
const dayFirstHost =
  /\.(?:uk|ie|au|nz|in|pk|bd|lk|np|za|ng|ke|gh|ug|tz|zm|zw|bw|na|ls|mw|sg|my|hk|mt|cy|jm|tt|bb|fj|pg|eu|de|fr|es|it|pt|nl|be|ch|at|dk|se|no|fi|is|pl|cz|ae|qa|il|eg|lb)$/
const monthFirstHost = /\.(?:us|gov|mil|ph)$/

/**
 * Whether the page's house prints the day first: what its other numeric dates show (`26/01/2024` beside `05/03/2024`), else the
 * country of its address, else its spelled dates where all put the day first; null where nothing speaks.
 */
export function houseOrder(page: Page, address: string | null): boolean | null {
  let [dayFirst, monthFirst, spelled, american] = [0, 0, 0, 0]
  for (const {value} of page.children) {
    const line = value.length > longest ? value.slice(0, longest) : value
    for (const [, first, , second] of line.matchAll(numeric)) {
      if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) dayFirst++
      if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) monthFirst++
    }
    if (dayThenMonth.test(line) || dayInCopy.test(line)) spelled++
    if (monthThenDay.test(line) || dayBehindMonth.test(line)) american++
  }
  if (dayFirst !== monthFirst) {
    if (dayFirst >= monthFirst * clear) return true
    if (monthFirst >= dayFirst * clear) return false
  }
  const byHost = orderOfHost(address)
  // Americans hardly ever put the day first; `January 12, 2024` stands on pages of either order.
  return byHost ?? (spelled > 1 && american === 0 ? true : null)
}

function orderOfHost(address: string | null): boolean | null {
  if (address === null || !URL.canParse(address)) return null
  const {hostname} = new URL(address)
  if (dayFirstHost.test(hostname)) return true
  return monthFirstHost.test(hostname) ? false : null
}
