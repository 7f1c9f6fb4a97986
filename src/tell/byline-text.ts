import {findAll} from '../parse/byline/found.ts'
import {isPortrait} from '../parse/byline/lead-in.ts'
import type {Block} from '../tree/page.ts'

/** `To: newsroom@norvale.example`: a mail's address lines; its `From:` is a byline. */
const mailHeader = /^(?:to|cc|bcc|subject|reply-to|an|betreff|à|objet|para|asunto|til|emne|aan|onderwerp) ?:/iu
const fewestWords = 4

/** The byline's lines as they stand, joined with line feeds, each once, without what merely stands among them; null for none. */
export function bylineText(lines: readonly Block[]): string | null {
  const values = [...new Set(lines.map(({value}) => value))]
  const own = values.filter((value) => !isAmong(value))
  return values.length === 0 ? null : (own.length > 0 ? own : values).join('\n')
}

/** A portrait's alternative text, a mail's header, or a sentence that names nobody and holds no time. */
function isAmong(value: string): boolean {
  if (mailHeader.test(value) || isPortrait(value)) return true
  if (/\p{Nd}/u.test(value) || value.split(' ').length < fewestWords) return false
  const {others, ...known} = findAll([value])
  return others.length > 0 && Object.values(known).every((names: string[]) => names.length === 0)
}
