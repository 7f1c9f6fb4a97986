import type {Block} from '../tree/page.ts'
import type {Passage, Place} from '../tree/story.ts'

/** Source lines of a block, 1-based and inclusive. */
export function placeOf(block: Block): Place {
  return {line: block.position.start.line, endLine: block.position.end.line}
}

/** A block's text with its source lines. */
export function passage(block: Block): Passage {
  return {text: block.value, ...placeOf(block)}
}
