import {type DatelineMatch, parseDateline} from '../parse/dateline.ts'
import {parseTimestamp} from '../parse/timestamp.ts'
import type {Block} from '../tree/page.ts'
import type {BodyBlock, Dateline, Passage} from '../tree/story.ts'

/** Where a story was filed and by whom, as its copy says it. */
export interface CopyDateline {
  fields: Pick<Dateline, 'text' | 'separator' | 'location' | 'locations' | 'agency' | 'agencyName' | 'date'>
  /** The reporter, where the dateline names one. */
  author: string | null
}

const longestAlone = 80

/**
 * Finds the dateline of the copy and cuts it, with its separator, off the first paragraph of `body` (in place); where that has
 * none, a line of its own (`PORT ELLIN, Ohio (AP) —`) or the opening of the standfirst gives it. Null where there is none.
 */
export function takeDateline(
  body: BodyBlock[],
  lines: readonly Block[],
  standfirst: readonly Passage[],
  language: string | null,
): CopyDateline | null {
  const at = body.findIndex(({type}) => type === 'paragraph')
  const first = body[at]
  const match = first ? parseDateline(first.text, {language}) : null
  if (first && match) {
    first.text = first.text.slice(match.end).trim()
    const alone = first.text === ''
    if (alone) body.splice(at, 1)
    return fromMatch(match, alone ? null : match.separator)
  }
  for (const {value} of lines) {
    const alone = loneDateline(value, language)
    if (alone) return fromMatch(alone, null)
  }
  return fromStandfirst(standfirst, language)
}

/** A dateline that has a line for itself, with a dash behind it or not; null for a line that says when, or anything else. */
export function loneDateline(line: string, language: string | null): DatelineMatch | null {
  if (line.length > longestAlone || parseTimestamp(line, {language})?.published != null) return null
  const match = parseDateline(line, {language}) ?? parseDateline(`${line} —`, {language})
  return match !== null && match.end >= line.length ? match : null
}

/** Where the copy opens in the standfirst, its dateline counts, and the text stays as it is printed. */
function fromStandfirst(standfirst: readonly Passage[], language: string | null): CopyDateline | null {
  const match = standfirst[0] ? parseDateline(standfirst[0].text, {language}) : null
  return match?.agency ? fromMatch(match, null) : null
}

function fromMatch(match: DatelineMatch, separator: string | null): CopyDateline {
  const {text, location, locations, agency, agencyName, date, author} = match
  return {fields: {text, separator, location, locations, agency, agencyName, date}, author}
}
