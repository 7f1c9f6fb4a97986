import {emptyMetadata} from '../tree/metadata.ts'
import type {Block, Page} from '../tree/page.ts'
import {addToTally, emptyTally} from '../tree/tally.ts'
import {lineBlock} from './text/block.ts'
import {foldSpaces} from './text/fold.ts'
import type {Layout} from './text/layout.ts'
import {layOut} from './text/layout.ts'
import type {SourceLine} from './text/lines.ts'
import {sourceLines} from './text/lines.ts'
import type {LynxDump} from './text/lynx.ts'
import {lynxReferences, withoutNumbers} from './text/lynx.ts'
import {enterLinks} from './text/lynx-links.ts'
import {continues, unwrapped} from './text/paragraphs.ts'
import {isRule} from './text/standing.ts'
import {findWrap} from './text/wrap.ts'

/**
 * Reads a page of plain text, line by line: each line a block, the hard-wrapped lines of one paragraph one block.
 * Never CommonMark, which makes headings and lists of wire copy. Knows the dumps of lynx and w3m. Linear; never throws.
 */
export function readText(text: string): Page {
  const lines = sourceLines(text)
  const tally = emptyTally()
  for (const line of lines) addToTally(tally, line.text)
  return {
    type: 'page',
    children: textBlocks(lines),
    data: {format: 'text', metadata: emptyMetadata(), tally, lineCount: lines.length},
  }
}

function textBlocks(lines: readonly SourceLine[]): Block[] {
  const dump = lynxReferences(lines)
  const end = dump?.references ?? lines.length
  const layout = layOut(lines, dump !== null)
  const wrap = findWrap(lines, layout, end, dump !== null)
  const blocks: Block[] = []
  let number = 0
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    if (wrap !== null) while (to < end && continues(lines, layout, wrap, from, to)) to++
    const whole =
      to - from === 1 || wrap === null ? (lines[from]?.text ?? '') : unwrapped(lines, from, to, layout, wrap)
    const bare = dump === null || from >= end ? null : withoutNumbers(whole, number, dump.urls)
    const block = lineBlock(lines, from, to, valueOf(bare?.text ?? whole, layout, from, dump))
    block.data.shape = shapeOf(lines[from]?.text ?? '', layout, from, to)
    if (bare !== null && dump !== null) {
      number = bare.last
      enterLinks(block, bare, dump, blocks.at(-1))
    }
    blocks.push(block)
    from = to
  }
  return blocks
}

/** Column from which a bullet is a list's own; at the margin it is typed text and stays. */
function listMargin(dump: LynxDump | null): number {
  return dump === null ? 1 : 4
}

function valueOf(text: string, layout: Layout, from: number, dump: LynxDump | null): string {
  const bullet = layout.item[from] ?? 0
  if (bullet === 0 || (layout.indent[from] ?? 0) < listMargin(dump)) return foldSpaces(text)
  const value = foldSpaces(text.trimStart().slice(bullet))
  return value === '' ? foldSpaces(text) : value
}

function shapeOf(text: string, layout: Layout, from: number, to: number): Block['data']['shape'] {
  if ((layout.item[from] ?? 0) > 0) return 'item'
  if (to - from > 1) return 'paragraph'
  return isRule(text) ? 'rule' : 'line'
}
