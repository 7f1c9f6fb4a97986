import type {VFile} from 'vfile'
import type {Page} from '../tree/page.ts'
import {emptySource, type Source, type Story, type StoryMessage} from '../tree/story.ts'
import type {DatesOption} from './house-order.ts'
import {tellWithFindings} from './tell.ts'

/** What the story is told with. */
export interface TellOptions {
  /** Where the page came from; without it the file's path is all that is known. */
  source?: Source
  /** Address against which links are resolved, or null: the page's own, or none. */
  baseUrl?: string | null
  /** Zone assumed for printed times without one: an IANA name or an offset. */
  timezone?: string | null
  /** How dates such as `05/03/2021` read; `auto`, without it: by language, country and the page's other dates. */
  dates?: DatesOption
}

/**
 * A unified transformer: a labelled page → its story. What is odd about the page becomes messages of the file, and
 * all messages of the file become messages of the record.
 */
export function tell(options: TellOptions = {}): (page: Page, file: VFile) => Story {
  const {baseUrl = null, timezone = null, dates = 'auto'} = options
  return (page, file) => {
    const source = options.source ?? {...emptySource(), path: file.path ?? null, format: page.data.format}
    const {record, findings} = tellWithFindings(page, source, baseUrl, {timezone, dates})
    for (const {reason, ruleId, place} of findings)
      file.message(reason, {ruleId, source: 'wirecopy', ...(place && {place})})
    record.messages = file.messages.map(toMessage)
    return {type: 'story', record}
  }
}

function toMessage({ruleId, reason, line}: VFile['messages'][number]): StoryMessage {
  return {ruleId: ruleId ?? 'finding', reason, line: line ?? null}
}
