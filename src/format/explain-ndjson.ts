import {lineHashes} from '../tree/line-hash.ts'
import type {Block, Page, Reason} from '../tree/page.ts'
import type {Source} from '../tree/story.ts'
import {machineJson} from './machine.ts'

/**
 * A labelled page as NDJSON, a record a block in source order: role, reasons, whether the role was given by hand, the first lines
 * of the blocks that a duplicate repeats, and the hashes of its source lines, by which an edited file is matched with its page.
 */
export function explainNdjson(page: Page, source: Source): string {
  return page.children.map((block) => `${machineJson(blockRecord(block, page, source))}\n`).join('')
}

function blockRecord(block: Block, page: Page, source: Source): object {
  const {value, position, data} = block
  return {
    source,
    line: position.start.line,
    endLine: position.end.line,
    role: data.role ?? null,
    text: value,
    confidence: data.confidence === undefined ? null : round(data.confidence),
    byHand: data.byHand ?? false,
    reasons: (data.reasons ?? []).map(roundReason),
    of: (data.of ?? []).flatMap((index) => page.children[index]?.position.start.line ?? []),
    hashes: lineHashes(block),
  }
}

function roundReason({signal, value, weight}: Reason): Reason {
  return {signal, value: value === null ? null : round(value), weight: weight === null ? null : round(weight)}
}

/** Four decimals are more than a model knows, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
