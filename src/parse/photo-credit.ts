import {agencyIn} from './agency.ts'
import {looksLikeName} from './byline.ts'
import {looksLikeCredit, parseCaption} from './caption.ts'
import {squeeze} from './fold.ts'

const longestCredit = 120
const longestBare = 60

/** True for a line that credits and says nothing else. */
export function isCreditLine(line: string): boolean {
  return looksLikeCredit(line) || (line.length <= longestCredit && parseCaption(line).text === '')
}

/** `Jan Modell/Nordbild`, `Getty Images`, `Ada Quill` beside a caption that is longer; or what the alternative text begins with. */
export function isBareCredit(line: string, caption: string, alt: string | null): boolean {
  if (line.length > longestBare || caption.length < line.length || /[.!?]$/.test(line)) return false
  if (/\p{L}\s?\/\s?\p{L}/u.test(line) || looksLikeName(line) || agencyIn(line) !== null) return true
  return alt?.startsWith(`${line} `) ?? false
}

/** `NTV` below the alternative text `NTV A lighthouse in the snow`: the maker's initials, set in front by the source. */
export function isInitials(line: string, alt: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(line) && alt.startsWith(`${line} `)
}

/** True for the gallery's own words alone (`View image in fullscreen`), which are no part of a caption. */
export function saysNothing(line: string): boolean {
  const {text, credit} = parseCaption(line)
  return text === '' && credit === null && !looksLikeCredit(line)
}

/** True where a line credits whom another line, a caption's or a credit's, credits already. */
export function repeatsCredit(line: string, other: string): boolean {
  const credit = squeeze(parseCaption(line).credit ?? line)
  return credit !== '' && credit === squeeze(parseCaption(other).credit ?? other)
}

/**
 * True where two lines are copies of one caption: they say the same, and one of them at most has a credit that the other
 * lacks (`The old lamp` and `The old lamp. Foto: Jan Modell/AP`).
 */
export function repeatsCaption(line: string, other: string): boolean {
  if (line === other) return true
  const [a, b] = [parseCaption(line), parseCaption(other)]
  const words = squeeze(a.text)
  if (words === '' || words !== squeeze(b.text)) return false
  return a.credit === null || b.credit === null || squeeze(a.credit) === squeeze(b.credit)
}
