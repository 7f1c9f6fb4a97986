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
const OPENS_SLUG = /^(?:BC-|\d{1,2}(?:st|nd|rd|th)? L|ADV|URG|BUL|FLA|EIL|AVA|WDH|ROU)/
const CODE = /^\((?:[A-Z]-\d{1,2}|[a-z]{2,4}(?:\/[a-z]{2,4}){0,2}|end(?:s)?\)? ?[a-z]{2,3})\)?$/
const KEYWORDS = /^(?:keywords|slug|slugline|note à l['’]usage|eds|\(eds) ?: /i
const INITIALS = /^\p{Ll}{2,3}\/{1,2}\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?$/u

/** What a mark has that begins with a letter of the Latin alphabet. */
const LETTERED = /^(?:end|more to|lusa)|[-/:]|^(?:adv|urgent|bulletin|flash|eilmeldung|avance)/i

/** False, cheaply, for what is no mark, as nearly all lines that begin with a letter. */
function mayBe(text: string): boolean {
  const unit = text.charCodeAt(0) | 32
  return unit < 97 || unit > 122 || LETTERED.test(text)
}

/** True for a line that is a wire's end mark, a desk's code or a slug. */
export function isMark(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST || !mayBe(text)) return false
  const first = text.charAt(0)
  if (ALONE.test(text) || CODE.test(text) || KEYWORDS.test(text)) return true
  if ('([{*_=–—-'.includes(first) && MARKED.test(text)) return true
  if ('/(=-©'.includes(first) && SIGNED.test(text)) return true
  if ((text.includes('-') || text.includes(' GMT')) && TRAILER.test(text)) return true
  return (OPENS_SLUG.test(text) && SLUG.test(text)) || (text.includes('/') && INITIALS.test(text))
}
