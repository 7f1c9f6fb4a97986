import type {Block} from '../tree/page.ts'
import type {BodyBlock} from '../tree/story.ts'
import {withoutLinkNotes} from './link-notes.ts'
import {placeOf} from './place.ts'
import {splitRunOn} from './run-on.ts'
import {tableRows} from './table-rows.ts'

const types = {
  line: 'paragraph',
  paragraph: 'paragraph',
  heading: 'paragraph',
  rule: 'paragraph',
  header: 'paragraph',
  item: 'item',
  row: 'paragraph',
  quote: 'quote',
} as const

/** A bullet that stands in the text itself is copy (`* not a list`): as an item it would be printed twice. */
const bullet = /^[*•·▪◦+-]\s/

/** A lone copy of the story is looked at as a run-on copy from this length, and this many paragraphs in it. */
const shortestRunOn = 400
const fewestParagraphs = 4

/**
 * The story's own paragraphs, subheadings, items, rows and quotations, in order; `posts`, the times of a live blog's posts, are
 * subheadings. A run-on copy that is the only copy is split back into paragraphs, which share its lines.
 */
export function tellBody(blocks: readonly Block[], posts: ReadonlySet<Block>): BodyBlock[] {
  const whole = blocks.reduce((sum, {value, data}) => (data.role === 'body' ? sum + value.length : sum), 0)
  const rows = tableRows(blocks)
  return blocks.flatMap((block): BodyBlock[] => {
    const {role, shape} = block.data
    const heads = role === 'subheading' || posts.has(block)
    if (role !== 'body' && !heads) return []
    const value = withoutLinkNotes(block.value)
    if (value === '' || shape === 'rule') return []
    if (heads) return [{type: 'subheading', text: value, ...placeOf(block)}]
    const lone = value.length >= shortestRunOn && value.length * 2 >= whole
    const parts = lone ? splitRunOn(value) : []
    if (parts.length >= fewestParagraphs) return parts.map((text) => ({type: 'paragraph', text, ...placeOf(block)}))
    const row = rows.get(block)
    if (row !== undefined) return [{type: 'row', text: withoutLinkNotes(row), ...placeOf(block)}]
    return [{type: bullet.test(value) ? 'paragraph' : types[shape], text: value, ...placeOf(block)}]
  })
}
