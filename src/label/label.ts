import type {Plugin} from 'unified'
import type {Page} from '../tree/page.ts'
import {decode} from './decode.ts'
import {nameRepeated} from './duplicates.ts'
import {chooseHeadline} from './headline.ts'
import {judge} from './judge.ts'
import {audit} from './ledger.ts'
import type {Model} from './model/model.ts'
import {readModel} from './model/read-model.ts'
import {reasonsFor} from './reasons.ts'
import {holdsStory} from './story.ts'

/** How to label. */
export interface LabelOptions {
  /** Also say why each block has its role; slower. */
  reasons?: boolean
  /** Trees other than the ones that ship. */
  model?: Model
}

/**
 * A unified transformer: gives every block of a page its role, how sure it is, and for duplicates what they repeat; and says in
 * `page.data.story` how likely it is that the page holds a story. Faults of the ledger become messages of the file.
 */
export const label: Plugin<[LabelOptions?], Page, Page> = (options = {}) => {
  return (page, file) => {
    labelPage(page, options)
    for (const fault of audit(page)) {
      fault.fatal = true
      file.messages.push(fault)
    }
  }
}

/** The same without a file: labels a page in place. */
export function labelPage(page: Page, options: LabelOptions = {}): void {
  const model = options.model ?? readModel()
  const judgement = judge(page, model)
  decode(judgement, chooseHeadline(judgement, model.headline)).forEach((decision, i) => {
    const data = page.children[i]?.data
    if (data) Object.assign(data, decision)
  })
  nameRepeated(page, judgement.view)
  page.data.story = page.children.length === 0 ? 0 : holdsStory(judgement, model.story)
  if (options.reasons)
    page.children.forEach(({data}, i) => {
      if (data.role) data.reasons = reasonsFor(judgement, model, i, data.role)
    })
}
