import {isRoleWord} from './name.ts'
import {isDeskWord} from './outlet.ts'
import {deskWords, roleStems} from './words.ts'

/** Words that are looked at. */
const MOST = 12
const DESK = /redaktion|redactie|toimitus/i

/** A mark for each hash of three letters with which a job or a desk begins: few words of a line begin so. */
const openings = new Uint8Array(4096)
for (const word of [...roleStems, ...deskWords]) openings[opening(word, 0)] = 1

function opening(lower: string, at: number): number {
  return ((lower.charCodeAt(at) << 8) ^ (lower.charCodeAt(at + 1) << 4) ^ lower.charCodeAt(at + 2)) & 0xfff
}

/** True where one of the first twelve words says what someone does, or names a desk. */
export function namesJob(text: string): boolean {
  const lower = text.toLowerCase()
  if (lower.length !== text.length || DESK.test(text))
    return text.split(' ', MOST).some((word) => isRoleWord(word) || isDeskWord(word))
  let from = 0
  for (let count = 0; count < MOST && from < text.length; count++) {
    const blank = text.indexOf(' ', from)
    const to = blank < 0 ? text.length : blank
    if (openings[opening(lower, from)] === 1) {
      const word = text.slice(from, to)
      if (isRoleWord(word) || isDeskWord(word)) return true
    }
    from = to + 1
  }
  return false
}
