import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type TellOptions, tell} from '../../src/tell/plugin.ts'
import type {Page} from '../../src/tree/page.ts'
import {emptySource, type Story, type StoryMessage, type StoryRecord} from '../../src/tree/story.ts'
import {labelled, labelledHtml, labelledMarkdown, type Row} from './labelled.ts'

const told = (page: Page, options?: TellOptions, file: VFile = new VFile({path: 'lamp.txt'})): StoryRecord =>
  (unified().use(tell, options).runSync(page, file) as Story).record
const messages = (...rows: readonly Row[]): StoryMessage[] => told(labelled(...rows)).messages

describe('the tell plugin', () => {
  it('turns a labelled page into a story that knows its source', () => {
    const source = {...emptySource(), path: 'a.txt', id: '7'}
    expect(told(labelled(['headline', 'Lamp lit'], ['body', 'It burns.']), {source}).source).toBe(source)
  })

  it('knows the file and the format without being told', () => {
    const record = told(labelledMarkdown('# Lamp lit\n\nIt burns.\n', ['headline', 'body']))
    expect(record.source).toEqual({...emptySource(), path: 'lamp.txt', format: 'markdown'})
  })

  it('says nothing of an ordinary page', () => {
    expect(messages(['headline', 'Lamp lit'], ['dateline', '3 May 2021'], ['body', 'It burns.'])).toEqual([])
  })

  it('says where a headline is missing, and where it comes from the metadata', () => {
    expect(messages(['body', 'It burns.'])).toEqual([
      {ruleId: 'headline-missing', reason: 'No headline was found', line: null},
    ])
    const page = labelled(['body', 'It burns.'])
    page.data.metadata.headline = [{value: 'Lamp lit', source: 'title'}]
    expect(told(page).messages[0]?.reason).toBe('The headline is not printed: it comes from the metadata')
  })

  it('says where a date can be read in two ways', () => {
    expect(messages(['headline', 'Lamp lit'], ['dateline', '05/03/2021'], ['body', 'It burns.'])).toEqual([
      {
        ruleId: 'ambiguous-date',
        reason:
          'The date can be read day first or month first: it was taken as 2021-05-03 (--dates day-first or month-first decides)',
        line: 2,
      },
    ])
  })

  it('says where a gallery has no copy', () => {
    expect(messages(['headline', 'Lamps'], ['caption', 'The old lamp'])).toEqual([
      {ruleId: 'no-body', reason: 'The story has no copy, only 1 caption', line: null},
    ])
  })

  it('says where the copy is cut off', () => {
    const [message] = messages(
      ['headline', 'Lamp lit'],
      ['body', 'It burns.'],
      ['body', 'The owner said that it would…'],
    )
    expect(message).toMatchObject({ruleId: 'text-cut-off', line: 3})
  })

  it('says which lines may as well be something else, where that would change the story', () => {
    const page = labelled(
      ['headline', 'Lamp lit'],
      ['subheading', 'Into the night'],
      ['body', 'It burns.'],
      ['furniture', 'Menu'],
    )
    Object.assign(page.children[1]?.data ?? {}, {confidence: 0.41, rival: 'body'})
    Object.assign(page.children[2]?.data ?? {}, {confidence: 0.9})
    Object.assign(page.children[3]?.data ?? {}, {confidence: 0.4, rival: 'related'})
    expect(told(page).messages).toEqual([
      {
        ruleId: 'unsure-role',
        reason: '“Into the night” was taken as subheading (41 % sure), it may be body',
        line: 2,
      },
    ])
  })

  it('says where another story starts below', () => {
    const prose = `<p>${'The ferry crews have asked for a new kettle since 2019, and the company says it is looking into kettles. '.repeat(2)}</p>`
    const html = `<h1>Lamp lit</h1><p>It burns.</p><h2>Ferry crews vote for a second week of strikes</h2>${prose.repeat(4)}`
    const page = labelledHtml(html, ['headline', 'body', 'related', 'furniture', 'furniture', 'furniture', 'furniture'])
    expect(told(page).messages.map(({ruleId}) => ruleId)).toEqual(['several-stories'])
  })

  it('says nothing of comments below the story', () => {
    const comment = `<p>Ada</p><p>${'I have asked for a new kettle since 2019 and nobody at the company has ever looked into kettles. '.repeat(2)}</p>`
    const html = `<h1>Lamp lit</h1><p>It burns.</p><h2>What our readers say about the lamp</h2>${comment.repeat(5)}`
    const page = labelledHtml(html, ['headline', 'body', ...Array<'furniture'>(11).fill('furniture')])
    expect(told(page).messages).toEqual([])
  })

  it('hands its findings to the file, with place and source', () => {
    const file = new VFile({path: 'lamp.txt'})
    told(labelled(['headline', 'Lamp lit'], ['body', 'It would…']), {}, file)
    expect(file.messages[0]).toMatchObject({source: 'wirecopy', ruleId: 'text-cut-off', line: 2, fatal: false})
  })

  it('takes the file’s earlier messages over', () => {
    const file = new VFile({path: 'lamp.txt'})
    file.message('Bytes that are no UTF-8', {ruleId: 'encoding', source: 'wirecopy'})
    expect(told(labelled(['headline', 'Lamp lit'], ['body', 'It burns.']), {}, file).messages).toEqual([
      {ruleId: 'encoding', reason: 'Bytes that are no UTF-8', line: null},
    ])
  })
})
