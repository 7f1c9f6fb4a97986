import {squeeze} from '../../parse/fold.ts'
import type {Block, Page} from '../../tree/page.ts'

const mostLines = 4

/**
 * Gives the whole of a headline that its heading breaks (`<h1>Harbour wall<br>to be rebuilt</h1>`) that role, in place, where the page's
 * metadata say the same or nothing: a kicker may stand in the heading as well. Returns the blocks that have another role now.
 */
export function settleHeadline({children, data: {format, metadata}}: Page): Set<Block> {
  const at = format === 'html' ? children.findIndex(({data}) => data.role === 'headline') : -1
  const headline = children[at]
  if (headline === undefined || headline.data.shape !== 'heading') return new Set()
  const lines = [headline]
  for (let i = at; goesOn(children[i], children[i - 1]); i--) lines.unshift(children[i - 1] as Block)
  for (let i = at; goesOn(children[i + 1], children[i]); i++) lines.push(children[i + 1] as Block)
  const words = squeeze(lines.map(({value}) => value).join(' '))
  const declared = metadata.headline.map(({value}) => squeeze(value))
  if (lines.length > mostLines || (declared.length > 0 && !declared.some((value) => value.includes(words))))
    return new Set()
  const settled = new Set(lines.filter((line) => line !== headline))
  for (const {data} of settled) {
    data.role = 'headline'
    if (headline.data.confidence !== undefined) data.confidence = headline.data.confidence
    delete data.rival
  }
  return settled
}

/** Whether a line stands directly below another in the same heading, as behind a `<br>`. */
function goesOn(line: Block | undefined, above: Block | undefined): boolean {
  if (line === undefined || above === undefined) return false
  return line.data.gap === 0 && line.data.shape === 'heading' && line.data.container === above.data.container
}
