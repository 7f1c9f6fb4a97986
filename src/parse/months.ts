/** Month and weekday names of many languages. */
import {MONTHS, WEEKDAYS} from './month-names.ts'

/** Cut forms as datelines print them (January first); those that Intl has not or has only in some versions. */
const CUT: readonly string[] = [
  'jan janv jän ene gen янв січ ian sty led oca ocak',
  'feb febr févr fév fev фев февр лют lut úno şub фвр',
  'mar mär mrt mars мар бер brez bře mac márc',
  'apr avr abr апр квіт kwi dub nis ápr',
  'may mag mai maj mei мая тра kvě máj',
  'jun juin giu июн чер cze čvn haz jún',
  'jul juil lug июл лип lip čvc tem júl',
  'aug août aou ago авг серп sie srp ağu agu ogos ogo ágú',
  'sep sept set сен сент вер wrz zář eyl szept',
  'oct okt ott out окт жовт paź říj eki ekim',
  'nov ноя нояб лист lis kas nóv',
  'dec déc dez dic des dis дек груд gru pro ara',
]
const WEEKDAYS_CUT =
  'mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom gio sab seg ter qua qui sex ma wo vr za zo man tir ons tor fre lør søn tirs tors mån tis lör sön ke pe pon wt śr czw pt sob niedz po út st čt pá пн вт ср чт пт сб вс нд'

const ACCENTS = /[\u0300-\u036f\u0653-\u0655]/g
/** Cut forms that are English words too: a month only beside a day and a year. */
const WORDLIKE = new Set(
  'out set ago gen dis mag may dec pro led mac ara tem lip lis march mars lug kas mai'.split(' '),
)

const months = new Map<string, number>()
const weekdays = new Set<string>()

/** True for small letters a to z alone, as most words are. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** The form under which names are kept: lower case, without accents, dots and apostrophes. */
function nameKey(name: string): string {
  const lower = name.toLowerCase().replaceAll('ı', 'i')
  return isPlain(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(ACCENTS, '')
        .replace(/[.'’׳]/g, '')
        .normalize('NFC')
}

function load(): void {
  CUT.forEach((row, i) => {
    for (const name of row.split(' ')) addMonth(nameKey(name), i + 1)
  })
  MONTHS.forEach((row, i) => {
    for (const key of row.split('|')) addMonth(key, i + 1)
  })
  for (const name of WEEKDAYS_CUT.split(' ')) weekdays.add(nameKey(name))
  for (const key of WEEKDAYS.split(' ')) weekdays.add(key)
}

function addMonth(key: string, month: number): void {
  if (!months.has(key)) months.set(key, month)
}

/**
 * The month (1 to 12) that a word names in any of some thirty languages, full or cut (`Januar`, `janv.`, `янв`), or 0.
 * Arabic names of two words are given joined by one blank. Full names are Intl’s, cut forms those of wire copy.
 */
export function monthOf(word: string): number {
  if (word.length < 2 || word.length > 16) return 0
  const key = nameKey(word)
  if (months.size === 0) load()
  // Hebrew glues `in` to the month: `12 בינואר`.
  return months.get(key) ?? (key.startsWith('ב') ? (months.get(key.slice(1)) ?? 0) : 0)
}

/** True for month words that are common words as well (`may`, `out`, `set`): they need a year beside them. */
export function isWordlikeMonth(word: string): boolean {
  return WORDLIKE.has(word)
}

/** True for a weekday's name or cut form in any of those languages (`Freitag`, `Fri`, `пн`). */
export function isWeekday(word: string): boolean {
  if (word.length < 2 || word.length > 16) return false
  const key = nameKey(word)
  if (months.size === 0) load()
  return weekdays.has(key)
}
