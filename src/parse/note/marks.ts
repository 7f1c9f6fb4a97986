/** End marks and desk codes of wires: `-30-`, `###`, `/ritzau/`, `BC-US--Ferry`. */

const LONGEST = 60
/** Marks that need nothing around them. */
const ALONE =
  /^(?:ENDS?|ends|ENDS HERE|Enditem|ENDITEM|-?30-|-0-|MORE TO (?:FOLLOW|COME)|Lusa\/Fim|#{2,6}|_{3,}|♦|■|∎|◆)\.?$/u
/** Words that are marks between brackets, dashes or stars only: `(more)`, `-ENDE-`. */
const MARKED =
  /^(?:[([{*_=–—-]{1,4} ?)(?:ends?|ends here|end item|enditem|30|0|more|more to come|more to follow|mtf|fin|fim|schluss|ende|slut|loppu|koniec|konec|конец|кінець|son|vége|終わり|おわり|了|끝|完|النهاية)(?: ?[)\]}*_=–—-]{1,4})$/iu
/** `/ritzau/`, `(NTB)`, `(©NTB)`, `==Kyodo`: lower-case desk initials may follow. */
const SIGNED =
  /^(?:\/[\p{L}\d ]{2,14}(?:\/[\p{L}\d ]{2,14})?\/|\(© ?[\p{L}\d]{2,12}\)|==[\p{L}]{2,12}|--[A-Z]{2,8}|©[A-Z]{2,6}\/?)$/u
const TRAILER =
  /^(?:AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:GMT|EDT|EST)?<?|\d{6} GMT \p{L}{3} \d{2}|[A-Z]{2,4}-[A-Z]{2,5}-\d{2,})$/u
const SLUG =
  /^(?:BC-[A-Z]{2,4}--?[\p{L}\d]|(?:\d(?:st|nd|rd|th)|\d{1,2}) L(?:d|ead)-?Writethru|ADV ?\d|URGENT:?$|BULLETIN:?$|FLASH:?$|EILMELDUNG:?$|AVANCE:?$|WDH:|ROUNDUP:$)/u
const CODE = /^\((?:[A-Z]-\d{1,2}|[a-z]{2,4}(?:\/[a-z]{2,4}){0,2}|end(?:s)?\)? ?[a-z]{2,3})\)?$/
const KEYWORDS = /^(?:keywords|slug|slugline|note à l['’]usage|eds|\(eds) ?: /i
const INITIALS = /^\p{Ll}{2,3}\/{1,2}\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?$/u

/** True for a line that is a wire's end mark, a desk's code or a slug. */
export function isMark(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false
  if (ALONE.test(text) || MARKED.test(text) || SIGNED.test(text) || TRAILER.test(text) || SLUG.test(text)) return true
  return CODE.test(text) || INITIALS.test(text) || KEYWORDS.test(text)
}
