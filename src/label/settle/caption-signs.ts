import {parseCaption} from '../../parse/caption.ts'
import {isCreditLine, saysNothing} from '../../parse/photo-credit.ts'
import {sameWords} from '../../parse/same-words.ts'
import {isLinked} from '../../tree/linked.ts'
import type {Block, PageFormat} from '../../tree/page.ts'

/** `Quelle: Nordfunk` at the foot of a story or below a player says where words come from, not who took a picture. */
const source =
  /^(?:quellen?|source|sources|fuente|fonte|bron|kilde|källa|lähde|zdroj|źródło|источник|джерело|来源|來源|出典) ?[:：]/iu

/**
 * Whether anything beside its label says that a line belongs to a picture (`at`: its index in `children`, 0-based): the picture itself, an
 * alternative text directly above, a credit in the line. HTML and Markdown mark their pictures; in plain text all is a guess, so
 * that there a sure label will do, and lines that are not sure themselves vouch for each other only where they are joined.
 */
export function standsByPicture(children: readonly Block[], at: number, format: PageFormat): boolean {
  const block = children[at] as Block
  if (block.data.picture !== null || block.data.origin === 'attribute') return true
  if (block.data.shape === 'heading' || (format === 'html' && isLinked(block))) return false
  const above = lineAbove(children, at, format)
  const alt = above !== undefined && isAlternative(above, format) ? above : null
  // The portrait of an agency that signs the story: its name twice, and nothing that the picture shows.
  if (alt !== null && sameWords(alt.value, block.value) && isCreditLine(block.value)) return false
  if (alt !== null && (format !== 'text' || block.data.gap === 0 || isLikely(alt))) return true
  if (isCredited(block.value)) return true
  if (format === 'html' || isLinked(block)) return false
  return isLikely(block) || isBesideCredit(children, at)
}

/** The line directly above; in Markdown a button (`View 3 pictures`) can stand between picture and caption. */
function lineAbove(children: readonly Block[], at: number, format: PageFormat): Block | undefined {
  const above = children[at - 1]
  return format === 'markdown' && above?.data.role === 'furniture' ? children[at - 2] : above
}

/** A picture's alternative text; in plain text a line that is labelled so. */
function isAlternative({data}: Block, format: PageFormat): boolean {
  if (format === 'html') return data.origin === 'attribute'
  return data.role === 'alt' || (format === 'markdown' && data.picture !== null)
}

/** Likelier than not; a label without a figure was given by hand. */
function isLikely({data: {confidence}}: Block): boolean {
  return (confidence ?? 1) >= 0.5
}

function isCredited(line: string): boolean {
  return !source.test(line) && (parseCaption(line).credit !== null || isCreditLine(line))
}

/** The line above or below is a photo credit, or says the same with one. */
function isBesideCredit(children: readonly Block[], at: number): boolean {
  const {value} = children[at] as Block
  return [children[at - 1], children[at + 1]].some(
    (near) =>
      near?.data.role === 'caption' &&
      ((isCreditLine(near.value) && !saysNothing(near.value)) || sameWords(near.value, value)),
  )
}
