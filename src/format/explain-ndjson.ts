import type {Block, Page, Reason} from '../tree/page.ts'
import type {Source} from '../tree/story.ts'
import {machineJson} from './machine.ts'

/** SHA-1 of a text's UTF-8 bytes as hexadecimal digits; given from outside, since the library knows no platform. */
export type Hash = (text: string) => string

/**
 * A labelled page as NDJSON, a record a block in source order: role, reasons, the first lines of the blocks that a
 * duplicate repeats, and for each source line the first eight digits of the hash of its trimmed text (HTML: one for
 * the block's value), by which an edited file can be matched with its page.
 */
export function explainNdjson(page: Page, source: Source, hash: Hash): string {
  return page.children.map((block) => `${machineJson(blockRecord(block, page, source, hash))}\n`).join('')
}

function blockRecord({value, position, data}: Block, page: Page, source: Source, hash: Hash): object {
  return {
    source,
    line: position.start.line,
    endLine: position.end.line,
    role: data.role ?? null,
    text: value,
    confidence: data.confidence === undefined ? null : round(data.confidence),
    reasons: (data.reasons ?? []).map(roundReason),
    of: (data.of ?? []).flatMap((index) => page.children[index]?.position.start.line ?? []),
    hashes: (data.raw?.split('\n') ?? [value]).map((line) => hash(line.trim()).slice(0, 8)),
  }
}

function roundReason({signal, value, weight}: Reason): Reason {
  return {signal, value: value === null ? null : round(value), weight: round(weight)}
}

/** Four decimals are more than a model knows, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
