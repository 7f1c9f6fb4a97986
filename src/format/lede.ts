import type {Passage, StoryRecord} from '../tree/story.ts'
import type {Part} from './parts.ts'

const separator = ' · '

/** A text on one line: runs of white space are one blank, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The line below the headline: who, then when, as far as asked for and known; null where neither is. */
export function signature(record: StoryRecord, chosen: ReadonlySet<Part>): string | null {
  const who = chosen.has('byline') ? bylineText(record) : ''
  const when = chosen.has('dateline') ? timeText(record) : ''
  // "By Ada Quill, 3 May 2021, 10:15" says the time already.
  const pieces = [who, who.includes(when) ? '' : when].filter((piece) => piece !== '')
  return pieces.length === 0 ? null : pieces.join(separator)
}

const signatureMarks = /^[–—―(-]+ ?|\)$/g

function bylineText(record: StoryRecord): string {
  const [first = '', ...others] = (record.byline.text ?? '').split('\n').map(oneLine)
  // A page's foot names again who its head named: `By Ada Quill` and, below the story, `Ada Quill` or `— Ada Quill`.
  return [first, ...others.filter((line) => !first.includes(line.replace(signatureMarks, '')))]
    .filter((line) => line !== '')
    .join(separator)
}

function timeText({dateline}: StoryRecord): string {
  if (dateline.timestamp !== null) return oneLine(dateline.timestamp)
  return readable(dateline.published ?? '')
}

const isoTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(.*)$/

/** A declared time as people write it, to the minute: `2021-05-03T10:15:00.000Z` is `2021-05-03 10:15 UTC`. */
function readable(iso: string): string {
  const [, day = iso, clock, zone] = isoTime.exec(iso) ?? []
  return [day, clock, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ')
}

/** A dateline in front of the copy; `separator` is null where it stood on a line of its own. */
export interface Opening {
  dateline: string
  separator: string | null
  /** Index in `body` of the block that it opens, or -1 where none can carry it. */
  at: number
}

/** The in-copy dateline and the block it opens (the first paragraph, else the first block that is no subheading). */
export function opening(record: StoryRecord): Opening | null {
  const text = oneLine(record.dateline.text ?? '')
  if (text === '') return null
  const {body, standfirst} = record
  // `Ostau. Die Brücke …` in the standfirst and `…した。【ノーベール 山野太郎】` behind the copy are printed there.
  if (record.dateline.separator === null && isPrinted(text, standfirst, body)) return null
  const paragraph = body.findIndex((block) => block.type === 'paragraph')
  const at = paragraph >= 0 ? paragraph : body.findIndex((block) => block.type !== 'subheading')
  return {dateline: text, separator: record.dateline.separator?.replace(/\s+/g, ' ') ?? null, at}
}

function isPrinted(dateline: string, standfirst: readonly Passage[], body: readonly Passage[]): boolean {
  return (
    standfirst.some(({text}) => oneLine(text).startsWith(dateline)) ||
    body.some(({text}) => oneLine(text).endsWith(dateline))
  )
}
