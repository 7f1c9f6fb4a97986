import {deskLine, markBehind, opensDeskBlock} from '../parse/note.ts'
import type {BodyBlock, Note} from '../tree/story.ts'

/**
 * Takes what a wire sets around its copy off the copy (in place): lines such as `BC-US--Ferry`, `612 words`, `-0-`, `(END) ab`; the
 * mark behind the last sentence (`… aground. /ritzau/`); all from a line on that says that the rest is not for publication.
 * Returns them as notes, in order. A story that is nothing but such lines keeps them, and so it does the lines (1-based) in `kept`.
 */
export function takeMarks(body: BodyBlock[], kept: ReadonlySet<number> = new Set()): Note[] {
  const block = body.findIndex(({text, line}) => opensDeskBlock(text) && !kept.has(line))
  const end = block < 0 ? body.length : block
  const isTaken = ({type, text, line}: BodyBlock, at: number): boolean =>
    !kept.has(line) && (at >= end || (type !== 'subheading' && deskLine(text)))
  const copy = body.filter((one, at) => !isTaken(one, at))
  if (copy.length === 0) return []
  const notes = body.filter(isTaken).map(asMark)
  if (notes.length > 0) body.splice(0, body.length, ...copy)
  const behind = takeBehind(copy)
  if (behind !== null) notes.push(behind)
  return notes.toSorted((a, b) => a.line - b.line)
}

function asMark({text, line, endLine}: BodyBlock): Note {
  return {kind: 'mark', text, line, endLine}
}

function takeBehind(copy: readonly BodyBlock[]): Note | null {
  const last = copy.findLast(({type}) => type === 'paragraph')
  const start = last ? markBehind(last.text) : -1
  if (!last || start <= 0) return null
  const note = asMark({...last, text: last.text.slice(start).trim()})
  last.text = last.text.slice(0, start).trimEnd()
  return note
}
