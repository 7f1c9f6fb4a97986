import type {Block} from '../tree/page.ts'
import type {Passage, Place} from '../tree/story.ts'
import {withoutLinkNotes} from './link-notes.ts'

/** Source lines of a block, 1-based and inclusive. */
export function placeOf(block: Block): Place {
  return {line: block.position.start.line, endLine: block.position.end.line}
}

/** A block's text as it stands, with its source lines. */
export function passage(block: Block): Passage {
  return {text: block.value, ...placeOf(block)}
}

/** A block of the story's own matter: its text without what only screen readers are told. */
export function ownPassage(block: Block): Passage {
  return {text: withoutLinkNotes(block.value), ...placeOf(block)}
}

/** All source lines of some blocks, 1-based, in order. */
export function linesOf(blocks: readonly Block[]): number[] {
  const lines: number[] = []
  for (const {position} of blocks) {
    for (let line = position.start.line; line <= position.end.line; line++) if (line !== lines.at(-1)) lines.push(line)
  }
  return lines
}
