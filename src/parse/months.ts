/** Month and weekday names of many languages, read from Intl on first use. */

const LATIN = 'en de de-AT fr es it pt nl nb da sv fi is pl cs sk tr vi id ms hu ro ca et lv lt'.split(' ')
const OTHER = 'ru uk bg ar ar-LB he el hi'.split(' ')

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
const loaded = new Set<string>()

/** The form under which names are kept: lower case, without accents, dots and apostrophes. */
function nameKey(name: string): string {
  const lower = name.toLowerCase().replace(/ı/g, 'i')
  return /^[a-z]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(ACCENTS, '')
        .replace(/[.'’׳]/g, '')
        .normalize('NFC')
}

function addMonth(name: string, month: number): void {
  const key = nameKey(name.replace(/^(?:de |d['’])/, '').trim())
  if (key !== '' && !/\d/.test(key) && !months.has(key)) months.set(key, month)
}

function load(group: string, languages: readonly string[]): void {
  loaded.add(group)
  for (const language of languages) {
    const common = {timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'} as const
    const alone = new Intl.DateTimeFormat(language, {...common, month: 'long'})
    const inDate = new Intl.DateTimeFormat(language, {...common, month: 'long', day: 'numeric'})
    for (let month = 1; month <= 12; month++) {
      const when = Date.UTC(2024, month - 1, 12)
      addMonth(alone.format(when), month)
      addMonth(inDate.formatToParts(when).find((part) => part.type === 'month')?.value ?? '', month)
    }
    const day = new Intl.DateTimeFormat(language, {timeZone: 'UTC', weekday: 'long'})
    for (let i = 1; i <= 7; i++)
      for (const part of day.format(Date.UTC(2024, 0, i)).split(/[ -]/)) weekdays.add(nameKey(part))
  }
}

function loadCut(): void {
  loaded.add('cut')
  CUT.forEach((row, i) => {
    for (const name of row.split(' ')) addMonth(name, i + 1)
  })
  for (const name of WEEKDAYS_CUT.split(' ')) weekdays.add(nameKey(name))
}

function ready(key: string): void {
  if (!loaded.has('cut')) loadCut()
  const latin = (key.codePointAt(0) ?? 0) < 0x250
  if (latin && !loaded.has('latin')) load('latin', LATIN)
  if (!latin && !loaded.has('other')) load('other', OTHER)
}

/**
 * The month (1 to 12) that a word names in any of some thirty languages, full or cut (`Januar`, `janv.`, `янв`), or 0.
 * Arabic names of two words are given joined by one blank. Names come from Intl, cut forms from wire copy.
 */
export function monthOf(word: string): number {
  if (word.length < 2 || word.length > 16) return 0
  const key = nameKey(word)
  ready(key)
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
  ready(key)
  return weekdays.has(key)
}
