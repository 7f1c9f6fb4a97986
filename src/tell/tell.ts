import type {Block, Page} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import {emptyRecord, type Source, type StoryRecord} from '../tree/story.ts'
import {tellBody} from './body.ts'
import {passage, placeOf} from './place.ts'

/** A labelled page → its story, version 1 of the record, key for key. */
export function tell(page: Page, source: Source): StoryRecord {
  const record = emptyRecord(source)
  const having = (role: Role): Block[] => page.children.filter((block) => block.data.role === role)
  record.headline = having('headline')[0]?.value ?? null
  record.standfirst = having('standfirst').map(passage)
  record.body = tellBody(page.children)
  record.captions = having('caption').map((block) => ({
    kind: 'photo' as const,
    text: block.value,
    credit: null,
    alt: null,
    src: null,
    position: 0,
    ...placeOf(block),
  }))
  record.furniture = having('furniture').map(passage)
  return record
}
