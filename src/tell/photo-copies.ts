import {sameWords} from '../parse/same-words.ts'
import {isLinked} from '../tree/linked.ts'
import type {Block} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import type {PhotoPart} from './photo-part.ts'

const ofPictures: ReadonlySet<Role | undefined> = new Set(['alt', 'caption'])
/** What the labeller may call the second of two equal lines. */
const mistaken: ReadonlySet<Role | undefined> = new Set(['alt', 'caption', 'duplicate', 'related', 'furniture'])

/**
 * Of two lines one directly below the other that say the same, the first is a picture's alternative text and the second
 * its caption, as soon as one of them is labelled as either or both as copies (`at`: 0-based). Null where there is no such pair.
 */
export function twinPart(children: readonly Block[], at: number): PhotoPart | null {
  const block = children[at] as Block
  const below = children[at + 1]
  if (below !== undefined && areTwins(block, below, children[at + 2])) return 'alt'
  const above = children[at - 1]
  return above !== undefined && areTwins(above, block, below) ? 'caption' : null
}

/** Directly: no blank line between them, or the credit `next` below. */
function areTwins(first: Block, second: Block, next: Block | undefined): boolean {
  if (first.data.byHand || second.data.byHand) return false
  const [a, b] = [first.data.role, second.data.role]
  if (!mistaken.has(a) || !mistaken.has(b)) return false
  if (second.data.gap > 0 && next?.data.role !== 'caption') return false
  const areCopies = a === 'duplicate' && b === 'duplicate'
  if (!areCopies && !ofPictures.has(a) && !ofPictures.has(b)) return false
  return second.data.origin === 'text' && !isLinked(second) && sameWords(first.value, second.value)
}
