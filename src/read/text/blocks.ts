import type {Block, BlockData} from '../../tree/page.ts'
import {lineBlock} from './block.ts'
import {foldSpaces} from './fold.ts'
import {unwrapped} from './joints.ts'
import type {Layout} from './layout.ts'
import {layOut} from './layout.ts'
import type {SourceLine} from './lines.ts'
import type {LynxDump} from './lynx.ts'
import {lynxReferences, withApostrophes, withoutNumbers} from './lynx.ts'
import {enterLinks} from './lynx-links.ts'
import {continues} from './paragraphs.ts'
import {leadingPlaceholder} from './placeholder.ts'
import {isMarksOnly} from './quoted.ts'
import {isRule} from './standing.ts'
import {takePictureNames} from './w3m-pictures.ts'
import {findWrap} from './wrap.ts'

/** The blocks of a page's lines. The lines of lynx's list of links at the end stay a block each. */
export function textBlocks(lines: readonly SourceLine[]): Block[] {
  const dump = lynxReferences(lines)
  const end = dump?.references ?? lines.length
  const layout = layOut(lines, dump !== null)
  const wrap = findWrap(lines, layout, end, dump !== null)
  const blocks: Block[] = []
  let number = 0
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    if (wrap !== null) while (to < end && continues(lines, layout, wrap, from, to)) to++
    const single = to - from === 1 || wrap === null
    const text = single ? lines[from]?.text || lines[from]?.quote || '' : unwrapped(lines, from, to, layout, wrap)
    // The `>` between two quoted paragraphs stands in the block above it, as no words of its.
    for (let line = lines[to]; line !== undefined && isMarksOnly(line); line = lines[to]) to++
    if (from >= end) blocks.push(listedLink(lines, from, to, text))
    else if (dump === null) blocks.push(textBlock(lines, from, to, text, layout, listMargin))
    else number = pushLynxBlock(blocks, lines, from, to, text, layout, dump, number)
    from = to
  }
  if (dump === null) takePictureNames(blocks)
  return blocks
}

/** A line of lynx's list of links, or its heading. */
function listedLink(lines: readonly SourceLine[], from: number, to: number, text: string): Block {
  const block = lineBlock(lines, from, to, foldSpaces(text))
  block.data.notCopy = true
  return block
}

const button = /\(BUTTON\) ?/g

/** `IFRAME: [3]https://norvale.example/widget`, or the address on the next line. */
function isFrame({value}: Block, before: Block | undefined): boolean {
  return value.startsWith('IFRAME:') || (before?.value === 'IFRAME:' && !value.includes(' '))
}

/** Makes a lynx block, numbers and picture names out of its value; gives the last link number seen. */
function pushLynxBlock(
  blocks: Block[],
  lines: readonly SourceLine[],
  from: number,
  to: number,
  text: string,
  layout: Layout,
  dump: LynxDump,
  number: number,
): number {
  const bare = withoutNumbers(text, number, dump.urls)
  const block = textBlock(lines, from, to, withApostrophes(bare.text), layout, lynxListMargin)
  const picture = leadingPlaceholder(block.value)
  if (picture !== null) {
    block.data.picture = {src: picture.name, alt: null, kind: 'photo'}
    if (picture.rest !== '') block.value = picture.rest
  }
  if (block.value.startsWith('(BUTTON)') || isFrame(block, blocks.at(-1))) block.data.notCopy = true
  if (block.value.includes('(BUTTON)')) block.value = block.value.replace(button, '')
  enterLinks(block, bare, dump, blocks.at(-1))
  blocks.push(block)
  return bare.last
}

/** Column from which a bullet is a list's own; at the margin someone typed it. */
const listMargin = 1
/** The same in a lynx dump, whose running text begins at column 3. */
const lynxListMargin = 4

/** `margin` is the column from which a bullet is no text. */
function textBlock(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  text: string,
  layout: Layout,
  margin: number,
): Block {
  const bullet = layout.item[from] ?? 0
  let value = foldSpaces(text)
  if (bullet > 0 && (layout.indent[from] ?? 0) >= margin) value = foldSpaces(text.trimStart().slice(bullet)) || value
  const block = lineBlock(lines, from, to, value)
  block.data.shape = shapeOf(lines[from]?.text ?? '', bullet, to - from > 1 ? lines[from + 1] : undefined)
  return block
}

function shapeOf(first: string, bullet: number, second: SourceLine | undefined): BlockData['shape'] {
  if (bullet > 0) return 'item'
  if (second !== undefined && !isMarksOnly(second)) return 'paragraph'
  return isRule(first) ? 'rule' : 'line'
}
