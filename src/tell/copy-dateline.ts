import {looksLikeByline} from '../parse/byline.ts'
import {
  behindDeskNotes,
  type DatelineContext,
  type DatelineMatch,
  datelineAtEnd,
  parseDateline,
} from '../parse/dateline.ts'
import {noteKind} from '../parse/note.ts'
import {parseTimestamp} from '../parse/timestamp.ts'
import type {Block} from '../tree/page.ts'
import type {BodyBlock, Dateline, Note, Passage} from '../tree/story.ts'
import {namesPlace} from './named-place.ts'

/** Where a story was filed and by whom, as its copy says it. */
export interface CopyDateline {
  fields: Pick<Dateline, 'text' | 'separator' | 'location' | 'locations' | 'agency' | 'agencyName' | 'date'>
  /** The reporter, where the dateline names one. */
  author: string | null
}

const longestAlone = 80
/** A place that is all of a line. */
const longestPlace = 40
/** Lines that may stand above the paragraph with the dateline, and characters of each. */
const mostAbove = 4
const longestAbove = 400
/** Behind a line of its own stands no copy, which some grammars ask for. */
const anyCopy = '文'

/**
 * Finds the dateline of the copy and cuts it, with its separator, off the first paragraph of `body` (in place); where that has
 * none, a line of its own (`PORT ELLIN, Ohio (AP) —`), the opening of the standfirst or the sign-off behind the last paragraph
 * (`【ノーベール 山野太郎】`) gives it, and the text of these two stays as it is printed. Null where there is none. What stands before it (`(Adds quotes)`, `UPDATE 2-`, an editor's line
 * or a byline above) goes from `body` to `notes`, save whole paragraphs
 * on the lines (1-based) in `kept`.
 */
export function takeDateline(
  body: BodyBlock[],
  lines: readonly Block[],
  standfirst: readonly Passage[],
  language: string | null,
  notes: Note[] = [],
  kept: ReadonlySet<number> = new Set(),
): CopyDateline | null {
  const context: DatelineContext = {language, lead: true, isPlace: (name) => namesPlace(body, name)}
  const found = openingParagraph(body, context)
  if (found) return cut(body, found, notes, kept)
  takeDeskNotes(body, notes)
  for (const {value} of lines) {
    const alone = loneDateline(value, language)
    if (alone) return fromMatch(alone, null)
  }
  return fromStandfirst(standfirst, context) ?? fromEnd(body)
}

/** The paragraph that opens the copy, and its dateline; lines of editors, bylines and times may stand above it. */
interface OpeningParagraph {
  at: number
  match: DatelineMatch
}

function openingParagraph(body: readonly BodyBlock[], context: DatelineContext): OpeningParagraph | null {
  let above = 0
  for (let at = 0; at < body.length && above <= mostAbove; at++) {
    const {type, text} = body[at] as BodyBlock
    if (type !== 'paragraph') continue
    const match = parseDateline(text, context) ?? lonePlace(body, at, context)
    if (match) return {at, match}
    if (!isAbove(text, context.language ?? null)) return null
    above++
  }
  return null
}

/** A known place that is all of the line above the copy: `BERLIN`. */
function lonePlace(body: readonly BodyBlock[], at: number, {language}: DatelineContext): DatelineMatch | null {
  const text = body[at]?.text ?? ''
  const next = body[at + 1]
  if (text.length > longestPlace || next?.type !== 'paragraph' || next.text.length <= longestAlone) return null
  return loneDateline(text, language ?? null)
}

/** Lines that are no copy though they stand in it: an editor's note, a desk's mark, a byline, a time. */
function isAbove(text: string, language: string | null): boolean {
  if (text.length > longestAbove) return false
  const kind = noteKind(text)
  if (kind !== 'other' && kind !== 'biography') return true
  return text.length <= longestAlone && (looksLikeByline(text) || parseTimestamp(text, {language}) !== null)
}

function cut(body: BodyBlock[], {at, match}: OpeningParagraph, notes: Note[], kept: ReadonlySet<number>): CopyDateline {
  const first = body[at] as BodyBlock
  const before = first.text.slice(0, match.end - match.separator.length - match.text.length).trim()
  const above = body.filter(({type, line}, i) => i < at && type === 'paragraph' && !kept.has(line))
  notes.push(...above.map(({text, line, endLine}): Note => ({kind: kindAbove(text), text, line, endLine})))
  if (before !== '') notes.push({kind: kindAbove(before), text: before, line: first.line, endLine: first.endLine})
  first.text = first.text.slice(match.end).trim()
  const alone = first.text === ''
  const rest = body.filter((block) => !above.includes(block) && (block !== first || !alone))
  body.splice(0, body.length, ...rest)
  return fromMatch(match, alone ? null : match.separator)
}

function kindAbove(text: string): Note['kind'] {
  const kind = noteKind(text)
  if (kind !== 'other' && kind !== 'biography') return kind
  return looksLikeByline(text) ? 'contributors' : 'mark'
}

/** `(Adds quotes) A ferry …`: the note goes, though no dateline follows. */
function takeDeskNotes(body: readonly BodyBlock[], notes: Note[]): void {
  const first = body.find(({type}) => type === 'paragraph')
  if (!first || (!first.text.startsWith('(') && !first.text.startsWith('['))) return
  const end = behindDeskNotes(first.text)
  if (end === 0 || end >= first.text.length) return
  notes.push({kind: 'mark', text: first.text.slice(0, end).trim(), line: first.line, endLine: first.endLine})
  first.text = first.text.slice(end)
}

/** A dateline that has a line for itself, with a dash behind it or not; null for a line that says when, or anything else. */
export function loneDateline(line: string, language: string | null): DatelineMatch | null {
  if (line.length > longestAlone || parseTimestamp(line, {language})?.published != null) return null
  const match =
    parseDateline(line, {language}) ??
    parseDateline(`${line} —`, {language}) ??
    parseDateline(`${line}　${anyCopy}`, {language})
  return match !== null && match.end >= line.length ? match : null
}

/** Where the copy opens in the standfirst, its dateline counts. */
function fromStandfirst(standfirst: readonly Passage[], context: DatelineContext): CopyDateline | null {
  const match = standfirst[0] ? parseDateline(standfirst[0].text, context) : null
  // Without an agency only `Ostau. Die Brücke …`: section names stand before dashes and colons there.
  return match !== null && (match.agency !== null || match.separator.startsWith('.')) ? fromMatch(match, null) : null
}

/** The place and reporters behind the last sentence, which stay there. */
function fromEnd(body: readonly BodyBlock[]): CopyDateline | null {
  const last = body.findLast(({type}) => type === 'paragraph')
  const found = last ? datelineAtEnd(last.text) : null
  return found && fromMatch(found, null)
}

function fromMatch(match: DatelineMatch, separator: string | null): CopyDateline {
  const {text, location, locations, agency, agencyName, date, author} = match
  return {fields: {text, separator, location, locations, agency, agencyName, date}, author}
}
