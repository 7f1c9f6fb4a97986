import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type TellOptions, tell} from '../../src/tell/plugin.ts'
import type {StoryRecord} from '../../src/tree/story.ts'
import {labelled} from './labelled.ts'

const record = (options: TellOptions): StoryRecord => {
  const page = labelled(
    ['headline', 'Ferry sinks'],
    ['dateline', '05/03/2021'],
    ['body', 'The ferry ran aground off Port Ellin on Monday.'],
  )
  page.data.story = 1
  return tell(options)(page, new VFile()).record
}

describe('a date that can be read in two ways', () => {
  it('is said to be open where nothing decides', () => {
    const {dateline, messages} = record({})
    expect(dateline.published).toBe('2021-05-03')
    expect(messages).toMatchObject([{ruleId: 'ambiguous-date', line: 2}])
  })

  it('is read as asked, and no more said', () => {
    expect(record({dates: 'day-first'})).toMatchObject({dateline: {published: '2021-03-05'}, messages: []})
    expect(record({dates: 'month-first'})).toMatchObject({dateline: {published: '2021-05-03'}, messages: []})
  })

  it('is read by the country of the page’s address', () => {
    expect(record({baseUrl: 'https://elderpost.co.nz/'})).toMatchObject({
      dateline: {published: '2021-03-05'},
      messages: [],
    })
  })
})
