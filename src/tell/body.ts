import type {Block} from '../tree/page.ts'
import type {BodyBlock} from '../tree/story.ts'
import {placeOf} from './place.ts'
import {splitRunOn} from './run-on.ts'

const types = {
  line: 'paragraph',
  paragraph: 'paragraph',
  heading: 'paragraph',
  rule: 'paragraph',
  item: 'item',
  row: 'row',
  quote: 'quote',
} as const

/** Sentences from which a lone long block is looked at as a run-on copy. */
const GLUED_JOINS = 3

/**
 * The story's own paragraphs, subheadings, items, rows and quotations, in order. A run-on copy that is the only copy is
 * split back into paragraphs, which share its lines.
 */
export function tellBody(blocks: readonly Block[]): BodyBlock[] {
  return blocks.flatMap((block): BodyBlock[] => {
    const {role, shape} = block.data
    if (role === 'subheading') return [{type: 'subheading', text: block.value, ...placeOf(block)}]
    if (role !== 'body') return []
    const parts = splitRunOn(block.value)
    const texts = parts.length > GLUED_JOINS ? parts : [block.value]
    return texts.map((text) => ({type: types[shape], text, ...placeOf(block)}))
  })
}
