import type {StoryRecord} from '../tree/story.ts'
import {machineJson} from './machine.ts'
import type {Format} from './parts.ts'

/** A record as indented JSON; every key is always there, so options change nothing. */
export const json: Format = (record: StoryRecord): string => `${machineJson(record, 2)}\n`

/** A record as a member of an indented JSON array, without the comma and the line feed after it. */
export function jsonMember(record: StoryRecord): string {
  return machineJson([record], 2).slice('[\n'.length, -'\n]'.length)
}
