import {fillerWords, labelOf} from '../timestamp/words.ts'

/** Words of time labels that time lines do not need to know: `Last`, `Date`, and inflected forms; lower case. */
const beside: ReadonlySet<string> = new Set(
  `
  stand zuletzt letzte veröffentlichung viimeksi senast sidst sist síðast laatst laatste
  dernière dernier última último ultima ultimo последнее останнє poslední ostatnia ostatnio naposledy posledná
  utolsó frissítés τελευταία अंतिम terakhir lần cuối tarihi datum fecha data дата تاريخ نُشر تم אחרון אחרונה תאריך פרסום
  обновление обновлено оновлення 최초 송고 송고시간 게재
  `
    .trim()
    .split(/\s+/),
)

const longest = 40
const breaks = /[\s:：.,،|]+/u

/** True for words that say when and name nobody: `آخر تحديث`, `Dernière mise à jour`, `Zuletzt`. */
export function isTimeWords(text: string): boolean {
  if (text.length > longest) return false
  let labelled = false
  for (const word of text.toLowerCase().split(breaks)) {
    if (word === '') continue
    if (beside.has(word) || labelOf(word) !== null) labelled = true
    else if (!fillerWords.has(word)) return false
  }
  return labelled
}
