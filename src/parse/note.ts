import {findAgency} from './agency.ts'
import {isRoleWord} from './byline/name.ts'
import {fold} from './fold.ts'
import {isDeskLine} from './note/desk-lines.ts'
import {isMark} from './note/marks.ts'
import {BIOGRAPHY, CALLING, CONTRIBUTORS, CORRECTION, DISCLAIMER, EMBARGO} from './note/openings.ts'
import {opening} from './openings.ts'

export {opensDeskBlock} from './note/desk-lines.ts'
export {markBehind} from './note/trailing.ts'

/** What an editorial note is about. */
export type NoteKind = 'correction' | 'contributors' | 'biography' | 'disclaimer' | 'embargo' | 'mark' | 'other'

const LONGEST = 400
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}"
const embargo = opening([[EMBARGO, '']], 'iu')
const correction = opening([[CORRECTION, '']], 'iu')
const contributors = opening([[CONTRIBUTORS, '']], 'iu')
const disclaimer = opening([[DISCLAIMER, '']], 'iu')
const biography = opening([[BIOGRAPHY, '']], 'iu')
/** `Jane Roe is …`, `Der Fischer Max Muster ist …`. */
const calling: RegExp = new RegExp(`^(?:\\p{L}{3,12} ){0,3}?(?:${NAME} ){0,6}${NAME}${CALLING}`, 'u')
/** `Styling: Eva Beispiel`: a task and a name. */
const task = /^\p{Lu}[\p{L} &-]{2,30}: \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}| and | mit |$)/u
const editor = /^editor['’]?s?['’]? note ?[:–—_-]\s?/iu
const withAgency = /^(?:mit|avec|com|con|med|met) /iu
const OUTER = /^[\s*†※([{（【«"–—-]{1,8}/u
const caps = /^[\p{Lu} .'-]{5,40} IS (?:A|THE) /u

/**
 * The kind of an editorial note: a correction or update, who contributed, who the author is, a disclaimer (rights,
 * first publication, affiliate links, machine text, broadcast), an embargo, an end mark. Looks at the first 400
 * characters. `other` where none fits.
 */
export function noteKind(text: string): NoteKind {
  const whole = fold(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  if (isMark(whole)) return 'mark'
  const line = whole.replace(OUTER, '')
  // `EDITOR'S NOTE: Jane Roe is …`: what follows says what it is about, where it does.
  const label = editor.exec(line)?.[0].length ?? 0
  const kind = kindOf(line, whole)
  if (label === 0 || kind !== 'correction') return kind
  const own = kindOf(line.slice(label), line.slice(label))
  return own === 'other' || own === 'mark' ? kind : own
}

function kindOf(line: string, whole: string): NoteKind {
  if (embargo(line)) return 'embargo'
  if (correction(line)) return 'correction'
  if (isDeskLine(whole)) return 'mark'
  if (contributors(line) || isWithAgency(line)) return 'contributors'
  if (disclaimer(line)) return 'disclaimer'
  if (line.length <= 100 && task.test(line)) return 'contributors'
  return isBiography(line) ? 'biography' : 'other'
}

/** `mit dpa`, `Com Lusa`. */
function isWithAgency(line: string): boolean {
  const rest = withAgency.exec(line)
  return rest !== null && findAgency(line.slice(rest[0].length)) !== null
}

function isBiography(line: string): boolean {
  if (biography(line) || caps.test(line)) return true
  return calling.test(line) || line.split(' ', 14).slice(2).some(isRoleWord)
}

/** True for a wire's end mark, desk code or slug: `-0-`, `###`, `ENDS`, `/ritzau/`, `BC-US--Ferry`. */
export function wireMark(text: string): boolean {
  return text.length <= 64 && isMark(text.trim())
}

/** True for what a wire's desk sets around copy, a line of its own: a wire mark, a word count, a credit with initials, a note to desks. */
export function deskLine(text: string): boolean {
  const line = text.trim()
  return wireMark(line) || isDeskLine(line)
}
