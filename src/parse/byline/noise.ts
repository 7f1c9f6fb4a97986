import {agencyIn} from '../agency.ts'
import {isWeekday, isWordlikeMonth, monthOf} from '../months.ts'

/** Stands for what was cut out: names do not run across it. */
export const CUT = '\u0001'

const MAIL = /[^\s@()<>|/,;:]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,20})+/gu
const HANDLE = /@ ?[\w.]{2,40}/g
const LINK = /(?:https?:\/\/|www\.)\S*/gi
const SLASH = /(?<=\p{L})\/(?=\p{L})/gu
/** A place or desk in brackets behind a name. */
const ASIDE = /(?<=\p{L}) ?\([^()]{1,80}\)(?= ?(?:$|[,|·•]))/gu
const NICK = /["“][^"“”]{0,30}\d[^"“”]{0,30}["”] ?/g
const PICTOGRAM = /\p{Extended_Pictographic}(?:\ufe0f|\u200d)?/gu
const DIGITS = /\d/
/** A word that a time or a count is glued to: `Muster24.04.2024`, `AdamsMar 10`. */
const GLUED_DIGITS = /(?<=\p{L})(?=\d)|(?<=\d)(?=[来來作責责文記记出])/gu
const GLUED_MONTH =
  /(?<=\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)[a-z]{0,6}\.? \d)/gu
const GLUED_WORD =
  /(?<=\p{Ll}|\.)(?=(?:View |Follow|Read (?:More|more|bio)|Twitter|Facebook|Instagram|LinkedIn|E-?[Mm]ail|Published|Updated|Posted|Contact|Share|Bio\b))/gu
/** Cheap: what a glued word has at least. */
const STUCK =
  /[^ ](?:View |Follow|Read |Twitter|Facebook|Instagram|LinkedIn|E-?[Mm]ail|Published|Updated|Posted|Contact|Share|Bio)/
const BEYOND_ASCII = /[^\0-\x7f]/
const STOPS = new Set(
  'published updated posted follow view email e-mail twitter facebook instagram linkedin whatsapp contact share teilen twittern tweeten senden drucken partager compartir condividi compartilhar udostępnij поделиться paylaş bio modified originally uhr publié publicado actualizado aktualisiert veröffentlicht publisert oppdatert publicerad uppdaterad publiceret opdateret julkaistu päivitetty опубликовано обновлено yayınlanma güncelleme 更新 配信 公開 입력 수정'.split(
    ' ',
  ),
)
/** Behind a number only, for some are names as well (`Min`, `Day`). */
const UNITS = new Set(
  'pm am p.m a.m et edt est gmt bst utc cet pst pdt ist wib mst cst cdt aedt aest sast minute minutes min mins read hour hours day days week weeks month months year years ago comments comment views shares geleden siden sitten temu назад önce stunden minuten мин phone'.split(
    ' ',
  ),
)
const MARKS = /^[\s.,:;|•·–—()[\]-]+|[\s.,:;|•·–—()[\]-]+$/gu
const SINGLE = /^\p{L}\.?$/u

function bare(word: string): string {
  return word.replace(MARKS, '').toLowerCase()
}

/** What a bracket behind a name leaves: the agency in it, `Max Muster (dpa)`. */
function keepAgency(aside: string): string {
  const agency = agencyIn(aside)
  return agency ? ` ${CUT} ${agency.printed} ` : ' '
}

function isTimeWord(word: string, next: string, after: string, afterCut: boolean): boolean {
  if (DIGITS.test(word)) return true
  const lower = bare(word)
  if (lower === '' || SINGLE.test(word)) return false
  if (STOPS.has(lower) || (afterCut && UNITS.has(lower))) return true
  if (lower === 'last' && bare(next) === 'updated') return true
  if (/^\p{Lu}/u.test(word) && isWeekday(lower) && (lower.length > 3 || /[.,]$/.test(word))) return true
  return (
    monthOf(lower) > 0 && (DIGITS.test(next) || DIGITS.test(after) || (!isWordlikeMonth(lower) && lower.length > 5))
  )
}

/**
 * A byline without mail addresses, handles, links, dates, times and counters; `CUT` marks where they stood.
 * Takes a folded line of sane length.
 */
export function cutNoise(line: string): string {
  let text = line
  if (text.includes('@')) text = text.replace(MAIL, CUT).replace(HANDLE, CUT)
  if (text.includes('/') || text.includes('www')) text = text.replace(LINK, CUT).replace(SLASH, ' / ')
  if (text.includes('(')) text = text.replace(ASIDE, (aside) => keepAgency(aside))
  if (BEYOND_ASCII.test(text)) text = text.replace(PICTOGRAM, CUT)
  if (STUCK.test(text)) text = text.replace(GLUED_WORD, ` ${CUT} `)
  if (DIGITS.test(text)) text = text.replace(NICK, '').replace(GLUED_MONTH, ' ').replace(GLUED_DIGITS, ' ')
  const words = text.split(' ')
  const out: string[] = []
  words.forEach((word, i) => {
    const next = words[i + 1] ?? ''
    const after = words[i + 2] ?? ''
    out.push(isTimeWord(word, next, after, out[i - 1] === CUT) ? CUT : word)
  })
  return out.join(' ')
}

const TIME =
  /\d[:.h]\d\d|\d{4}-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d ?(?:hours?|days?|hrs?|min|mins|minutes?|weeks?|h|Std|Stunden|heures?|horas?)\b|[年日]|\d (?:min|минут)/u
const MONTH_DAY = /(\p{L}{3,12})\.? \d|\d\.? (\p{L}{3,12})/gu

/** True for a line with a date, a time of day or an age (`3 hours ago`) in it. */
export function hasTime(line: string): boolean {
  if (!DIGITS.test(line)) return false
  if (TIME.test(line)) return true
  // `matchAll` copies the pattern each time, ten times the work of looking where there is nothing.
  MONTH_DAY.lastIndex = 0
  for (let match = MONTH_DAY.exec(line); match; match = MONTH_DAY.exec(line))
    if (monthOf((match[1] ?? match[2] ?? '').toLowerCase()) > 0) return true
  return false
}
