import type {Plugin} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Mark} from '../tree/marks.ts'
import type {Page, Reason} from '../tree/page.ts'
import {type Decision, decode, isNoCopy} from './decode.ts'
import {nameRepeated} from './duplicates.ts'
import {chooseHeadline} from './headline.ts'
import {type Judgement, judge} from './judge.ts'
import {audit} from './ledger.ts'
import {applyMarks} from './marks/by-hand.ts'
import type {Model} from './model/model.ts'
import {readModel} from './model/read-model.ts'
import {reasonsFor} from './reasons.ts'
import {settleHeadline} from './settle/broken-headline.ts'
import {settleCaptions} from './settle/captions.ts'
import {holdsStory} from './story.ts'

/** How to label. */
export interface LabelOptions {
  /** Also say why each block has its role; slower. */
  reasons?: boolean
  /** What an editor says of the page's lines: overrules the labeller. */
  marks?: readonly Mark[]
  /** Trees other than the ones that ship. */
  model?: Model
}

/**
 * A unified transformer: gives every block of a page its role, how sure it is, and for duplicates what they repeat; and says in
 * `page.data.story` how likely it is that the page holds a story. Faults of the ledger, and marks that do not fit the page, become
 * messages of the file.
 */
export const label: Plugin<[LabelOptions?], Page, Page> = (options = {}) => {
  return (page, file) => {
    file.messages.push(...labelPage(page, options))
    for (const fault of audit(page)) {
      fault.fatal = true
      file.messages.push(fault)
    }
  }
}

/** The same without a file: labels a page in place, and returns what is wrong with its marks. */
export function labelPage(page: Page, options: LabelOptions = {}): VFileMessage[] {
  const model = options.model ?? readModel()
  const judgement = judge(page, model)
  decode(judgement, chooseHeadline(judgement, model.headline)).forEach((decision, i) => {
    const data = page.children[i]?.data
    if (data) Object.assign(data, decision)
  })
  const settled = settleCaptions(page)
  const joined = settleHeadline(page)
  page.data.story = page.children.length === 0 ? 0 : holdsStory(judgement, model.story)
  const messages = options.marks?.length ? applyMarks(page, options.marks, withoutHeadline(judgement)) : []
  nameRepeated(page, judgement.view)
  page.children.forEach((block, i) => {
    const {data} = block
    if (data.byHand) data.reasons = [decidedBy('by hand')]
    else if (isNoCopy(block)) data.reasons = [decidedBy('no copy')]
    else if (joined.has(block)) data.reasons = [decidedBy('in the headline’s own element')]
    else if (settled.has(block)) data.reasons = [decidedBy('settled by pictures')]
    else if (options.reasons && data.role) data.reasons = reasonsFor(judgement, model, i, data.role)
  })
  return messages
}

/** What a block is on a page whose headline is another. */
function withoutHeadline(judgement: Judgement): (block: number) => Decision {
  return (block) => decode(judgement, -1)[block] as Decision
}

function decidedBy(signal: string): Reason {
  return {signal, value: 1, weight: null}
}
