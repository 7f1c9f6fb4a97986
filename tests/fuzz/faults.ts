import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {json} from '../../src/format/json.ts'
import {markdown} from '../../src/format/markdown.ts'
import {ninjs} from '../../src/format/ninjs.ts'
import {parts} from '../../src/format/parts.ts'
import {storySchema} from '../../src/format/schema.ts'
import {text as plain} from '../../src/format/text.ts'
import {visible} from '../../src/format/visible.ts'
import {audit} from '../../src/label/ledger.ts'
import {labelPage, type PageOptions, parsePage} from '../../src/pipeline.ts'
import type {StoryRecord} from '../../src/tree/story.ts'
import {validator} from '../format/validator.ts'
import {inventedIn} from './invented.ts'

/** A page and how it is read. */
export interface Case {
  text: string
  options: PageOptions
}

const validate = validator(storySchema)
const remark = unified().use(remarkParse)

/** All that must hold of any page and does not: crashes, lines lost, an invalid record, words from nowhere, chance, words lost in Markdown. */
export async function faultsOf({text, options}: Case): Promise<string[]> {
  const record = await parsePage(text, options)
  const {page} = await labelPage(text, options)
  const faults = [...audit(page).map(String), ...validate(record).map((fault) => `schema: ${fault}`)]
  if (record.error?.code === 'internal') faults.push(`crash: ${record.error.message}`)
  if (record.ok) faults.push(...inventedIn(record, page).map((value) => `invented: ${value}`))
  if (json(record) !== json(await parsePage(text, options))) faults.push('told otherwise the second time')
  const lost = firstLost(record)
  if (lost !== null) faults.push(`not read back: ${lost}`)
  for (const format of [plain, ninjsText]) format(record, {include: parts})
  return faults
}

const ninjsText = (record: StoryRecord): string => ninjs(record, () => '0')

/** The first word of body and captions that is not read back, in order, from the Markdown with every part. */
function firstLost(record: StoryRecord): string | null {
  const printed = wordsOf(textOf(remark.parse(markdown(record, {include: parts}))))
  let at = 0
  for (const {text} of [...record.body, ...record.captions]) {
    for (const word of wordsOf(visible(text))) {
      while (at < printed.length && printed[at] !== word) at++
      if (at === printed.length) return `${word} of ${JSON.stringify(text)}`
      at++
    }
  }
  return null
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function textOf(node: Nodes): string {
  if ('children' in node) {
    const leaf = node.type === 'paragraph' || node.type === 'heading'
    return node.children.map(textOf).join(leaf || node.type === 'strong' || node.type === 'emphasis' ? '' : '\n')
  }
  return node.type === 'text' || node.type === 'yaml' ? node.value : ` <${node.type}> `
}
