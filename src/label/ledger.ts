import {VFileMessage} from 'vfile-message'
import type {Page} from '../tree/page.ts'
import {roles} from '../tree/role.ts'
import {addToTally, emptyTally} from '../tree/tally.ts'

/**
 * Checks that nothing of a page is lost: every non-blank line stands in exactly one block, in order; every block has one
 * of the twelve roles; and, white space aside, the blocks' text is the page's text to the letter.
 *
 * One pass over the text. Returns what does not hold, as messages with place and rule (`ledger:…`); empty when all holds.
 */
export function audit(page: Page): VFileMessage[] {
  const faults: VFileMessage[] = []
  const tally = emptyTally()
  let lines = 0
  let last = 0
  for (const block of page.children) {
    const {start, end} = block.position
    if (start.line <= last || end.line < start.line)
      faults.push(fault('lines-overlap', `Line ${start.line} stands in two blocks`, block.position))
    last = end.line
    lines += countLines(block.data.raw)
    if (!block.data.role || !roles.includes(block.data.role))
      faults.push(fault('no-role', `Line ${start.line} has no role`, block.position))
    if (block.data.origin === 'text') addToTally(tally, block.data.raw ?? block.value)
  }
  if (lines !== page.data.lineCount)
    faults.push(fault('lines-lost', `${page.data.lineCount} lines were read, ${lines} stand in blocks`))
  if (tally.count !== page.data.tally.count || tally.hash !== page.data.tally.hash)
    faults.push(
      fault('text-lost', `${page.data.tally.count} characters were read, ${tally.count} stand in blocks, or others`),
    )
  return faults
}

/** Non-blank lines of a block's source; a rendered line (HTML) is one. */
function countLines(raw: string | null): number {
  if (raw === null) return 1
  if (!raw.includes('\n')) return raw.trim() === '' ? 0 : 1
  let count = 0
  for (const line of raw.split('\n')) if (line.trim() !== '') count++
  return count
}

function fault(rule: string, reason: string, place?: Page['children'][number]['position']): VFileMessage {
  return new VFileMessage(reason, {ruleId: rule, source: 'ledger', ...(place && {place})})
}
