import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Page} from '../tree/page.ts'
import {emptySource, type Source, type Story, type StoryMessage} from '../tree/story.ts'
import {tell as tellPage} from './tell.ts'

/** What the story is told with. */
export interface TellOptions {
  source: Source
  /** Address against which links are resolved, or null: the page's own, or none. */
  baseUrl: string | null
}

/** Likelihood from which a page is taken to hold a story. */
const LEAST = 0.5

/** A unified transformer: a labelled page → its story. Messages of the file become messages of the record. */
export const tell: Plugin<[Partial<TellOptions>?], Page, Story> = ({source, baseUrl = null} = {}) => {
  return (page, file) => {
    const record = tellPage(page, source ?? {...emptySource(), path: file.path ?? null, format: page.data.format}, baseUrl)
    if ((page.data.story ?? 1) < LEAST) {
      record.ok = false
      record.error = {code: 'no-story', message: 'the page holds no story'}
    }
    record.messages = file.messages.map(toMessage)
    return {type: 'story', record}
  }
}

function toMessage({ruleId, reason, line}: VFile['messages'][number]): StoryMessage {
  return {ruleId: ruleId ?? 'finding', reason, line: line ?? null}
}
