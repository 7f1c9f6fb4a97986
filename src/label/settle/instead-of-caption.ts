import {isLinked} from '../../tree/linked.ts'
import type {Block, PageFormat} from '../../tree/page.ts'
import type {Role} from '../../tree/role.ts'

/** How far the story is looked for above and below a line. */
const farthest = 4
const passedOver: ReadonlySet<Role | undefined> = new Set(['caption', 'alt', 'furniture', 'duplicate'])
const inCopy: ReadonlySet<Role | undefined> = new Set(['body', 'subheading'])
/** How Japanese and Chinese pages print a heading: `■灯台の上から`. */
const headingMark = /^[■◆◇●▼▽□]\s?[^\s■◆◇●▼▽□]/u
const sentenceEnd = /[.!?…:。！？؟।]["”’»)\]]{0,2}$/u

/**
 * What a line is that is labelled a caption and stands by no picture (`at`: its index in `children`, 0-based): by its mark, by the lines
 * around it, and whether it ends as a sentence does.
 */
export function insteadOfCaption(children: readonly Block[], at: number, format: PageFormat): Role {
  const block = children[at] as Block
  const beside = [children[at - 1]?.data.role, children[at + 1]?.data.role]
  if (isLinked(block)) return beside.includes('related') ? 'related' : 'furniture'
  const above = roleBeyond(children, at, -1)
  const below = roleBeyond(children, at, 1)
  const within = inCopy.has(above) && inCopy.has(below)
  if (block.data.shape === 'heading') return within ? 'subheading' : 'furniture'
  if (within && headingMark.test(block.value)) return 'subheading'
  const prose = sentenceEnd.test(block.value)
  // `Oda Brenne, keeper` below a pull quote: the name of who said it goes with the quote.
  if (!prose && beside[0] === 'duplicate') return 'duplicate'
  if (within && (prose || (format === 'html' && block.data.shape !== 'line'))) return 'body'
  if (prose && inCopy.has(below) && above !== 'related') return 'standfirst'
  return !prose && beside.includes('related') ? 'related' : 'furniture'
}

/** The role of the nearest line above (`step` -1) or below (1) that is neither a picture's nor the site's. */
function roleBeyond(children: readonly Block[], at: number, step: 1 | -1): Role | undefined {
  for (let i = at + step, seen = 0; seen < farthest; i += step) {
    const block = children[i]
    if (block === undefined) return undefined
    if (block.value === '') continue
    if (!passedOver.has(block.data.role)) return block.data.role
    seen++
  }
  return undefined
}
