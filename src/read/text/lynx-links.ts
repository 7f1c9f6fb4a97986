import type {Block} from '../../tree/page.ts'
import type {LynxDump, Unnumbered} from './lynx.ts'

/**
 * Enters what lynx's numbers say of a block's links. A number says where a link begins, never where it ends: a line
 * that opens with its only number is taken for one link whole, a block without a number for none; for the rest, and
 * for what follows a link closely (it may be its second line), the count is unknown.
 */
export function enterLinks(block: Block, bare: Unnumbered, dump: LynxDump, before: Block | undefined): void {
  const first = bare.numbers[0]
  if (first !== undefined) block.data.url = dump.urls.get(first) ?? null
  block.data.linked = linkedCount(block, bare, before)
}

function linkedCount(block: Block, bare: Unnumbered, before: Block | undefined): number | null {
  if (bare.numbers.length === 0) {
    const follows = before !== undefined && before.data.linked === before.value.length && block.data.gap === 0
    return follows && before.value.length > 0 ? null : 0
  }
  const oneLine = block.position.start.line === block.position.end.line
  if (bare.numbers.length === 1 && bare.opens && oneLine) return block.value.length
  return bare.runsOn && oneLine ? block.value.length : null
}
