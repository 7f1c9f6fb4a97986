import {isRoleWord} from './byline/name.ts'
import {fold} from './fold.ts'
import {isMark} from './note/marks.ts'
import {BIOGRAPHY, CALLING, CONTRIBUTORS, CORRECTION, DISCLAIMER, EMBARGO} from './note/openings.ts'

/** What an editorial note is about. */
export type NoteKind = 'correction' | 'contributors' | 'biography' | 'disclaimer' | 'embargo' | 'mark' | 'other'

const LONGEST = 400
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}"
const embargo: RegExp = new RegExp(`^(?:${EMBARGO})`, 'iu')
const correction: RegExp = new RegExp(`^(?:${CORRECTION})`, 'iu')
const contributors: RegExp = new RegExp(`^(?:${CONTRIBUTORS})`, 'iu')
const disclaimer: RegExp = new RegExp(`^(?:${DISCLAIMER})`, 'iu')
const biography: RegExp = new RegExp(`^(?:${BIOGRAPHY})`, 'iu')
/** `Jane Roe is …`, `Der Fischer Max Muster ist …`. */
const calling: RegExp = new RegExp(`^(?:\\p{L}{3,12} ){0,3}?(?:${NAME} ){0,6}${NAME}${CALLING}`, 'u')
/** `Styling: Eva Beispiel`: a task and a name. */
const task = /^\p{Lu}[\p{L} &-]{2,30}: \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}| and | mit |$)/u
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
  if (embargo.test(line)) return 'embargo'
  if (correction.test(line)) return 'correction'
  if (contributors.test(line)) return 'contributors'
  if (disclaimer.test(line)) return 'disclaimer'
  if (line.length <= 100 && task.test(line)) return 'contributors'
  return isBiography(line) ? 'biography' : 'other'
}

function isBiography(line: string): boolean {
  if (biography.test(line) || caps.test(line)) return true
  return calling.test(line) || line.split(' ', 14).slice(2).some(isRoleWord)
}

/** True for a wire's end mark, desk code or slug: `-0-`, `###`, `ENDS`, `/ritzau/`, `BC-US--Ferry`. */
export function wireMark(text: string): boolean {
  return text.length <= 64 && isMark(text.trim())
}
