import type {StoryRecord} from '../tree/story.ts'
import {machineJson} from './machine.ts'
import type {Format} from './parts.ts'

/** A record as one line of JSON without raw line feeds or tabs. */
export const ndjson: Format = (record: StoryRecord): string => `${machineJson(record)}\n`
