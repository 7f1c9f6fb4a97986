import {describe, expect, it} from 'vitest'
import {tellBody} from '../../src/tell/body.ts'
import type {Block} from '../../src/tree/page.ts'
import type {BodyBlock} from '../../src/tree/story.ts'
import {labelled, labelledHtml, labelledMarkdown} from './labelled.ts'

const told = (blocks: readonly Block[], posts: readonly Block[] = []): BodyBlock[] => tellBody(blocks, new Set(posts))
const texts = (blocks: readonly Block[]): string[] => told(blocks).map(({text}) => text)

describe('the body', () => {
  it('holds paragraphs and subheadings in order, with their source lines, and nothing else', () => {
    const page = labelled(
      ['headline', 'Lighthouse sold for one krone'],
      '',
      ['body', 'The lighthouse at Skarvik has a new owner.'],
      ['furniture', 'Share'],
      ['subheading', 'A long wait'],
      ['body', 'It had stood empty since 1998.'],
    )
    expect(told(page.children)).toEqual([
      {type: 'paragraph', text: 'The lighthouse at Skarvik has a new owner.', line: 3, endLine: 3},
      {type: 'subheading', text: 'A long wait', line: 5, endLine: 5},
      {type: 'paragraph', text: 'It had stood empty since 1998.', line: 6, endLine: 6},
    ])
  })

  it('types list items, quotations and table rows by their marks in Markdown', () => {
    const page = labelledMarkdown('It needs:\n\n* a roof\n* a lamp\n\n> I will bring the lamp.\n', [
      'body',
      'body',
      'body',
      'body',
    ])
    expect(told(page.children).map(({type}) => type)).toEqual(['paragraph', 'item', 'item', 'quote'])
  })

  it('types list items and table rows in HTML', () => {
    const page = labelledHtml(
      '<p>It needs:</p><ul><li>a roof</li></ul><table><tr><td>Lamp</td><td>40</td></tr></table>',
      ['body', 'body', 'body'],
    )
    expect(told(page.children).map(({type}) => type)).toEqual(['paragraph', 'item', 'row'])
  })

  it('sets bars between the cells of a row; a table that only lays copy out has paragraphs', () => {
    const page = labelledHtml(
      '<table><tr><td></td><td>Votes</td></tr><tr><td>Greens</td><td>6</td></tr></table><p>So far.</p><table><tr><td> </td><td>It was close.</td></tr></table>',
      ['body', 'body', 'body', 'body'],
    )
    expect(told(page.children).map(({type, text}) => [type, text])).toEqual([
      ['row', '| Votes'],
      ['row', 'Greens | 6'],
      ['paragraph', 'So far.'],
      ['paragraph', 'It was close.'],
    ])
  })

  const paragraphs = [
    'The lighthouse at Skarvik has a new owner, who paid one krone for it and will have to paint it every second year.',
    'It had stood empty since 1998, when the last keeper, Oda Brenne, locked the door and took the ferry to Lunde.',
    '“I left the lamp on,” she said.',
    '“Nobody has told me whether it still burns.”',
    'The council says that it does, although nobody has climbed the stairs since a winter storm took the railing away.',
  ]

  it('splits a run-on copy that is the only copy, and its paragraphs share its lines', () => {
    const page = labelled(['headline', 'Lighthouse sold'], '', ['body', paragraphs.join('')])
    expect(told(page.children)).toEqual(paragraphs.map((text) => ({type: 'paragraph', text, line: 3, endLine: 3})))
  })

  it('keeps a paragraph with glued sentences whole where the copy goes on below', () => {
    const rest = paragraphs.map((text): ['body', string] => ['body', text.replaceAll('.', ';')])
    const page = labelled(['body', paragraphs.join('')], ...rest, ['body', 'The stairs have 212 steps.'])
    expect(texts(page.children)[0]).toBe(paragraphs.join(''))
  })

  it('keeps a short story with one glued sentence whole', () => {
    const page = labelled(['body', 'The lamp burns.Nobody knows why.'])
    expect(texts(page.children)).toEqual(['The lamp burns.Nobody knows why.'])
  })

  it('makes subheadings of the times of a live blog’s posts', () => {
    const page = labelled(['dateline', '14:05'], ['body', 'The boat is in sight.'])
    expect(told(page.children, [page.children[0] as Block]).map(({type, text}) => [type, text])).toEqual([
      ['subheading', '14:05'],
      ['paragraph', 'The boat is in sight.'],
    ])
  })

  it('cuts what screen readers are told out of a paragraph', () => {
    const page = labelled(['body', 'The owner wrote on her site, opens new tab, that the lamp will stay.'])
    expect(texts(page.children)).toEqual(['The owner wrote on her site, that the lamp will stay.'])
  })
})
