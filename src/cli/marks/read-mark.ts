import type {Mark} from '../../tree/marks.ts'
import {roles} from '../../tree/role.ts'
import {UsageError} from '../usage.ts'
import type {Whose} from './page-marks.ts'

const lineHash = /^[\da-f]{8}$/

/**
 * A line of a marks file: a mark, and what its `source` says of the page. `spot` names the line in messages, as `marks.ndjson:7`.
 * Throws UsageError that says what is wrong with it, and what to do.
 */
export function readMark(text: string, spot: string): {mark: Mark; whose: Whose} {
  const record = parsed(text)
  if (record === null)
    throw new UsageError(`${spot}: no JSON record`, 'a record a line, as wirecopy explain -f ndjson prints them')
  const {line, role, hashes, byHand, source} = record
  if (typeof line !== 'number' || !Number.isInteger(line) || line < 1)
    throw new UsageError(`${spot}: no line number`, 'each record has a "line": that of the page which it is of')
  const known = roles.find((one) => one === role)
  if (known === undefined) throw new UsageError(`${spot}: ${unknownRole(role)}`, `known: ${roles.join(', ')}`)
  const mark: Mark = {line, role: known, byHand: byHand === true, spot}
  if (isHashes(hashes)) mark.hashes = hashes
  else if (hashes !== undefined)
    throw new UsageError(`${spot}: "hashes" holds no hashes of lines`, 'leave it as it was, or leave it out')
  return {mark, whose: whoseOf(source)}
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
