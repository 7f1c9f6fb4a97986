import type {Position} from 'unist'
import type {Block, Page} from '../tree/page.ts'
import {type Role, storyRoles} from '../tree/role.ts'
import type {StoryRecord} from '../tree/story.ts'
import {headlineLines} from './headline.ts'

/** Something about a page that its reader should know: a vfile message before it is one. */
export interface Finding {
  ruleId: string
  reason: string
  place: Position | null
}

/** Copy that stops like this is cut off: `The council said it would…`, `Continue reading …` takes its end away. */
const cutOff = /(?:…|\.{3}|\[…\]|\[\.{3}\])["”’»)\]]{0,2}$/u
/** A second story has at least this much copy. */
const fewestParagraphs = 4
const shortestParagraph = 120
const ofTheStory: ReadonlySet<Role> = new Set([...storyRoles, 'note'])
/** Lines that may stand between a headline and its copy. */
const mostBetween = 8
const sentenceEnd = /[.!?…。！？؟।]["”’»)\]]{0,2}$/u

/** What is odd about a told page; `ambiguous`: the time line whose date can be read in two ways, if there is one. */
export function findingsOf(page: Page, record: StoryRecord, ambiguous: Block | null): Finding[] {
  if (!record.ok) return []
  const findings: Finding[] = []
  const find = (ruleId: string, reason: string, block: Block | null | undefined): void => {
    findings.push({ruleId, reason, place: block?.position ?? null})
  }
  if (record.lines.headline.length === 0) {
    const reason =
      record.headline === null ? 'No headline was found' : 'The headline is not printed: it comes from the metadata'
    find('headline-missing', reason, null)
  }
  const untold = page.children.filter(({data}) => data.role === 'headline').slice(headlineLines(page).length)
  if (untold[0]) find('several-headlines', 'Another line is called a headline; the first one is told', untold[0])
  if (ambiguous !== null) {
    const day = (record.dateline.published ?? record.dateline.updated ?? '').slice(0, 10)
    const reason = `The date can be read day first or month first: it was taken as ${day} (--dates day-first or month-first decides)`
    find('ambiguous-date', reason, ambiguous)
  }
  const paragraphs = page.children.filter(({data}) => data.role === 'body')
  if (paragraphs.length === 0) {
    const count = record.captions.length
    find('no-body', `The story has no copy, only ${count} ${count === 1 ? 'caption' : 'captions'}`, null)
  }
  const last = paragraphs.at(-1)
  if (last && cutOff.test(last.value)) find('text-cut-off', 'The copy seems to be cut off at its end', last)
  const second = secondStory(page)
  if (second) find('several-stories', 'Another story seems to start here; only one is told', second)
  for (const block of doubtful(page)) find('unsure-role', doubt(block), block)
  return findings
}

/** Lines whose other likely role would make another story of it: `Into the night` as a subheading or as a card's title. */
function doubtful({children}: Page): Block[] {
  return children.filter(
    ({data: {role, rival}}) => role && rival && role !== rival && (ofTheStory.has(role) || ofTheStory.has(rival)),
  )
}

function doubt({value, data: {role, rival, confidence = 0}}: Block): string {
  const start = value.length > 40 ? `${value.slice(0, 39).trimEnd()}…` : value
  return `“${start}” was taken as ${role} (${Math.round(confidence * 100)} % sure), it may be ${rival}`
}

/**
 * The headline of a second story: below the story's last line, several long paragraphs in a row that are the site's, and a headline
 * near above them. Where a page tells several stories, the first and fullest is told. Readers' comments have names between them.
 * Plain text marks no headlines, so there it finds none.
 */
function secondStory({children}: Page): Block | null {
  const end = children.findLastIndex((block) => block.data.role === 'body')
  let headline = -1
  let start = -1
  for (let i = end + 1; end >= 0 && i < children.length; i++) {
    const block = children[i] as Block
    if (isProse(block)) {
      if (start < 0) start = i
      if (headline >= 0 && start - headline <= mostBetween && i - start + 1 >= fewestParagraphs)
        return children[headline] as Block
      continue
    }
    start = -1
    if (isHeadline(block)) headline = i
  }
  return null
}

function isProse({value, data: {role, linked}}: Block): boolean {
  const outside = role === 'furniture' || role === 'related' || role === 'duplicate'
  return outside && value.length >= shortestParagraph && sentenceEnd.test(value) && (linked ?? 0) * 2 < value.length
}

function isHeadline({value, data}: Block): boolean {
  return data.shape === 'heading' && value.length >= 25 && value.length <= 160 && !sentenceEnd.test(value)
}
