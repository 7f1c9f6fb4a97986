import type {Block} from '../../tree/page.ts'
import type {LynxDump, Unnumbered} from './lynx.ts'

/**
 * Enters what lynx's numbers say of a block's links. A number says where a link begins, never where it ends, and a
 * card's further lines have none. So what opens with its only number is taken for one link whole (on real pages it is
 * in 97 of 100), a paragraph of several lines clear of numbered ones for free of links (96 of 100); else the count
 * stays unknown.
 */
export function enterLinks(block: Block, bare: Unnumbered, dump: LynxDump, before: Block | undefined): void {
  const first = bare.numbers[0]
  if (first !== undefined) {
    block.data.url = dump.urls.get(first) ?? null
    if (bare.opens && (bare.numbers.length === 1 || bare.runsOn)) block.data.linked = block.value.length
  } else if (block.data.shape === 'paragraph' && block.data.gap > 0 && (before?.data.url ?? null) === null) {
    block.data.linked = 0
  }
}
