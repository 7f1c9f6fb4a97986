import {looksLikeCredit} from '../../parse/caption.ts'
import {deskLine} from '../../parse/note.ts'
import {saysNothing} from '../../parse/photo-credit.ts'
import type {Container} from '../../tree/container.ts'
import type {Block, Page} from '../../tree/page.ts'
import type {Role} from '../../tree/role.ts'
import {standsByPicture} from './caption-signs.ts'
import {cardPictures, isBetweenCards} from './card-pictures.ts'
import {insteadOfCaption} from './instead-of-caption.ts'

/** What a figure's caption inside the story is called by mistake; names and times can stand in an author's figure. */
const mistaken: ReadonlySet<Role | undefined> = new Set([
  'furniture',
  'related',
  'duplicate',
  'subheading',
  'standfirst',
])
const digit = /\d/
/** Levels between a line and its `<figcaption>`. */
const deepest = 6

/**
 * Settles, in place, the captions of a labelled page that its own marks decide: a line that is labelled a caption and stands by no
 * picture is what its place says, a note to the desk (`Eds: Updates. With AP Photos.`) a note, one of another story's card goes to the card, and a `<figcaption>` inside the story is a caption
 * whatever its label. Every line is settled by the labels as they were given. Returns the blocks that have another role now.
 */
export function settleCaptions(page: Page): Set<Block> {
  const settle = settler(page)
  const roles = page.children.map(settle)
  const settled = new Set<Block>()
  page.children.forEach((block, at) => {
    const role = roles[at]
    if (role === undefined || role === block.data.role) return
    block.data.role = role
    settled.add(block)
  })
  return settled
}

function settler({children, data: {format}}: Page): (block: Block, at: number) => Role | undefined {
  const last = children.findLastIndex(isBody)
  const first = children.findIndex((block) => block.data.role === 'headline' || isBody(block))
  let isCards: ((block: Block) => boolean) | null = null
  return (block, at) => {
    const {role} = block.data
    if (role !== 'caption') {
      const within = format === 'html' && at > first && at < last
      return within && mistaken.has(role) && isFigureCaption(block) ? 'caption' : role
    }
    if (saysNothing(block.value)) return 'furniture'
    if (isForDesks(block.value)) return 'note'
    if (format === 'html') isCards ??= cardPictures(children)
    if (isCards === null ? isBetweenCards(children, at, last) : isCards(block)) return 'related'
    return standsByPicture(children, at, format) ? role : insteadOfCaption(children, at, format)
  }
}

/** `Eds: Updates. With AP Photos.`, `© dpa-infocom, dpa:240111-99-571206/4 (dpa/lno)`; a picture's credit has no numbers. */
function isForDesks(text: string): boolean {
  return deskLine(text) && (digit.test(text) || !looksLikeCredit(text))
}

function isBody({data}: Block): boolean {
  return data.role === 'body'
}

/** A printed line in the `<figcaption>` of a picture; a figure inside a link is another story's. */
function isFigureCaption({value, data}: Block): boolean {
  if (data.picture === null || data.origin !== 'text' || (data.linked ?? 0) * 2 > value.length) return false
  let found = false
  let at: Container | null = data.container
  for (let level = 0; at !== null && level < deepest && at.name !== 'article'; level++, at = at.parent) {
    if (at.name === 'a') return false
    found ||= at.name === 'figcaption'
  }
  return found && !saysNothing(value)
}
