import {describe, expect, it} from 'vitest'
import {tell, tellWithFindings} from '../../src/tell/tell.ts'
import type {Page} from '../../src/tree/page.ts'
import {emptySource, type StoryRecord} from '../../src/tree/story.ts'
import {labelled, labelledHtml} from './labelled.ts'

/** The page with some lines (their first words) given by hand. */
const byHand = (page: Page, ...starts: readonly string[]): Page => {
  for (const {value, data} of page.children) if (starts.some((start) => value.startsWith(start))) data.byHand = true
  return page
}
const told = (page: Page): StoryRecord => tell(page, emptySource())
const copy = [
  ['body', 'SKARVIK, Norway (AP) — The lighthouse has a new owner.'],
  ['body', 'It stood empty.'],
] as const

describe('a line that an editor took out of the story', () => {
  const page = (): Page =>
    labelled(['headline', 'Lamp lit'], ['furniture', 'By Ada Quill'], ['furniture', '3 May 2021, 10:15'], '', ...copy)

  it('signs nothing and dates nothing, though it would', () => {
    expect(told(page()).byline.authors).toEqual(['Ada Quill'])
    expect(told(page()).dateline.published).toBe('2021-05-03T10:15')
    const {byline, dateline, furniture} = told(byHand(page(), 'By Ada', '3 May'))
    expect([byline.authors, dateline.published]).toEqual([[], null])
    expect(furniture.map(({text}) => text)).toEqual(['By Ada Quill', '3 May 2021, 10:15'])
  })

  it('is no picture’s alternative text or caption, though it says the same as the line beside it', () => {
    const twins = (): Page =>
      labelled(
        ['headline', 'Lamp lit'],
        ...copy,
        '',
        ['furniture', 'The lamp at dusk'],
        ['caption', 'The lamp at dusk'],
      )
    expect(told(twins()).captions[0]?.alt).toBe('The lamp at dusk')
    expect(told(byHand(twins(), 'The lamp')).captions[0]?.alt).toBeNull()
  })
})

describe('a line that an editor put into the story', () => {
  it('stays copy, though it reads like a desk’s mark or a note above the dateline', () => {
    const page = (): Page => labelled(['headline', 'Lamp lit'], ['body', 'By Ada Quill'], ...copy, ['body', '(END)'])
    expect(told(page()).body.map(({text}) => text)).toEqual(['The lighthouse has a new owner.', 'It stood empty.'])
    expect(told(byHand(page(), 'By Ada', '(END)')).body.map(({text}) => text)).toEqual([
      'By Ada Quill',
      'The lighthouse has a new owner.',
      'It stood empty.',
      '(END)',
    ])
  })

  it('signs, wherever it stands and whoever signs above it', () => {
    const page = (): Page =>
      labelled(['byline', 'By Ada Quill'], ['headline', 'Lamp lit'], ...copy, '', ['byline', 'Theo Lunt'])
    expect(told(page()).byline.authors).toEqual(['Ada Quill'])
    expect(told(byHand(page(), 'Theo')).byline.authors).toEqual(['Theo Lunt'])
  })

  it('says when, though a bare day far above the headline is the page’s own', () => {
    const links = ['News', 'Sport', 'Weather', 'Culture', 'Letters', 'Opinion', 'Contact'].map(
      (link) => ['furniture', link] as const,
    )
    const page = (): Page => labelled(['dateline', '3 May 2021'], ...links, ['headline', 'Lamp lit'], ...copy)
    expect(told(page()).dateline.published).toBeNull()
    expect(told(byHand(page(), '3 May')).dateline.published).toBe('2021-05-03')
  })

  it('is the caption of a picture, though it is a link', () => {
    const html = '<h1>Lamp lit</h1><p>It burns.</p><p><a href="/b">The lamp at dusk</a></p><p>So it does.</p>'
    const page = (): Page => labelledHtml(html, ['headline', 'body', 'caption', 'body'])
    expect(told(page()).captions).toEqual([])
    expect(told(byHand(page(), 'The lamp')).captions.map(({text}) => text)).toEqual(['The lamp at dusk'])
  })
})

describe('several headlines by hand', () => {
  const rules = (page: Page): string[] =>
    tellWithFindings(page, emptySource(), null, {timezone: null, dates: 'auto'}).findings.map(({ruleId}) => ruleId)

  it('are one where the next goes on behind the first', () => {
    const page = labelled(['headline', 'Lighthouse sold'], ['headline', 'for one krone'], '', ...copy)
    expect(told(page)).toMatchObject({headline: 'Lighthouse sold for one krone', lines: {headline: [1, 2]}})
    expect(rules(page)).toEqual([])
  })

  it('give the first and say that there is another, where they stand apart or say the same', () => {
    const apart = labelled(['headline', 'Lighthouse sold'], '', ...copy, '', ['headline', 'Ferry late'])
    const twice = labelled(['headline', 'Lighthouse sold'], ['headline', 'Lighthouse sold'], '', ...copy)
    for (const page of [apart, twice]) {
      expect(told(page).headline).toBe('Lighthouse sold')
      expect(rules(page)).toEqual(['several-headlines'])
    }
  })
})
