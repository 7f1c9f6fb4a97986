import {chinese, taiwanese} from './chinese.ts'
import {japanese} from './japanese.ts'
import {korean} from './korean.ts'
import type {DatelineMatch} from './match.ts'

/** A dateline of Korean, Chinese or Japanese copy at the start of the text, or null. */
export function asianDateline(text: string): DatelineMatch | null {
  const first = text.charCodeAt(0)
  const open = first === 0x28 || first === 0x5b
  if ((!open && first < 0x3000) || (open && text.charCodeAt(1) < 0x80 && !/[=＝]/.test(text.slice(0, 30)))) return null
  const head = text.length > 200 ? text.slice(0, 200) : text
  return korean(head) ?? taiwanese(head) ?? chinese(head) ?? japanese(head)
}
