import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {labelPage} from '../src/pipeline.ts'
import {tell} from '../src/tell/tell.ts'
import type {PageFormat} from '../src/tree/page.ts'
import {emptySource} from '../src/tree/story.ts'
import {fixtures} from './fixtures/fixture.ts'
import {inventedIn} from './fuzz/invented.ts'
import {newsPages} from './fuzz/news-pages.ts'

async function check(text: string, from: PageFormat): Promise<void> {
  const {page} = await labelPage(text, {from})
  expect(inventedIn(tell(page, emptySource()), page)).toEqual([])
}

describe('a story holds nothing that its page does not say', () => {
  it.each(fixtures)(
    'in the fixture $slug',
    async ({text, format}) => {
      await check(text, format)
    },
    60_000,
  )
})

const formats: readonly PageFormat[] = ['text', 'markdown', 'html']
describe('a story of assembled lines holds nothing that its page does not say', () => {
  it.each(formats)(
    'in %s',
    async (from) => {
      await fc.assert(
        fc.asyncProperty(newsPages(from), (page) => check(page, from)),
        {numRuns: 40, seed: 5},
      )
    },
    60_000,
  )
})
