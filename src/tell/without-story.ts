import type {Page} from '../tree/page.ts'
import {emptyRecord, type StoryRecord} from '../tree/story.ts'
import {passage} from './place.ts'

/** Likelihood from which a page is taken to hold a story. */
const leastLikelihood = 0.4

/** Whether the labels make a story: the page likely holds one, and some of its lines are copy or captions. */
export function holdsStory({data, children}: Page): boolean {
  if ((data.story ?? 1) < leastLikelihood) return false
  return children.some((block) => block.data.role === 'body' || block.data.role === 'caption')
}

/**
 * The record of a page without a story: its related stories stay, every other line is furniture, in the page's order, so that
 * nothing is lost; and the error says why.
 */
export function withoutStory(page: Page, {source, language, related}: StoryRecord): StoryRecord {
  const others = page.children.filter(({data, value}) => data.role !== 'related' && value !== '')
  return {
    ...emptyRecord(source),
    ok: false,
    error:
      page.data.lineCount === 0
        ? {code: 'empty', message: 'the page holds no text'}
        : {code: 'no-story', message: reasonFor(page)},
    language,
    related,
    furniture: others.map(passage),
  }
}

function reasonFor({children, data}: Page): string {
  const copy = children.filter((block) => block.data.role === 'body').length
  const lines = `${data.lineCount} ${data.lineCount === 1 ? 'line' : 'lines'}`
  if (copy === 0 && data.lineCount === 1) return 'the page holds no story: its only line reads like no paragraph of one'
  if (copy === 0) return `the page holds no story: none of its ${lines} reads like a paragraph of one`
  return `the page holds no story: no running text was found (${copy} of ${lines} read${copy === 1 ? 's' : ''} like copy)`
}
