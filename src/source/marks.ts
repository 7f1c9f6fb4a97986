import type {Mark} from '../tree/marks.ts'
import {roles} from '../tree/role.ts'
import type {Source} from '../tree/story.ts'

/** What of a record's `source` tells its page from others; a part that is absent is null. */
export type Whose = Pick<Source, 'path' | 'id' | 'recordId' | 'line' | 'offset'>

/** A line of a marks file: a mark and the page that it is of, or what is wrong with the line and what to do. */
export type MarkLine = {mark: Mark; whose: Whose; problem: null} | {problem: string; wayOut: string}

const lineHash = /^[\da-f]{8}$/

/** Reads a line of a marks file: a JSON record with `line` and `role`. `spot` names the line in messages, as `marks.ndjson:7`. */
export function readMark(text: string, spot: string): MarkLine {
  const record = parsed(text)
  if (record === null)
    return {problem: 'no JSON record', wayOut: 'a record a line, as wirecopy explain -f ndjson prints them'}
  const {line, role, hashes, byHand, source} = record
  if (typeof line !== 'number' || !Number.isInteger(line) || line < 1)
    return {problem: 'no line number', wayOut: 'each record has a "line": that of the page which it is of'}
  const known = roles.find((one) => one === role)
  if (known === undefined) return {problem: unknownRole(role), wayOut: `known: ${roles.join(', ')}`}
  const mark: Mark = {line, role: known, byHand: byHand === true, spot}
  if (isHashes(hashes)) mark.hashes = hashes
  else if (hashes !== undefined)
    return {problem: '"hashes" holds no hashes of lines', wayOut: 'leave it as it was, or leave it out'}
  return {mark, whose: whoseOf(source), problem: null}
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function unknownRole(role: unknown): string {
  return typeof role === 'string' ? `no role is called '${role}'` : 'no role'
}

function isHashes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((hash) => typeof hash === 'string' && lineHash.test(hash))
}

function whoseOf(source: unknown): Whose {
  const {path, id, recordId, line, offset} = isObject(source) ? source : {}
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const count = (value: unknown): number | null => (typeof value === 'number' ? value : null)
  return {
    path: text(path),
    id: text(id) ?? count(id),
    recordId: text(recordId),
    line: count(line),
    offset: count(offset),
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
