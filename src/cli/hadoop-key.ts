import {machineJson} from '../format/machine.ts'
import type {Source} from '../tree/story.ts'

/**
 * What Hadoop streaming takes for a record's key: all before the first TAB. A record's id, or else what else names it;
 * TAB, line feed and backslash are escaped as in JSON, so that a key can neither end early nor break its line.
 */
export function recordKey({id, recordId, url, path, line, offset}: Source): string {
  const place = line ?? offset
  const key = id ?? recordId ?? url ?? `${path ?? '-'}${place === null ? '' : `:${place}`}`
  return machineJson(String(key)).slice(1, -1)
}
