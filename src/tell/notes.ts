import {noteKind} from '../parse/note.ts'
import type {Block} from '../tree/page.ts'
import type {Note} from '../tree/story.ts'
import {ownPassage} from './place.ts'

/** The page's editorial notes, and those `taken` off its copy, in the order of their lines. */
export function tellNotes(blocks: readonly Block[], taken: readonly Note[]): Note[] {
  const notes = blocks.map((block): Note => ({kind: noteKind(block.value), ...ownPassage(block)}))
  return [...notes, ...taken].toSorted((a, b) => a.line - b.line)
}
