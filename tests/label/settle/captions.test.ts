import {describe, expect, it} from 'vitest'
import {settleCaptions} from '../../../src/label/settle/captions.ts'
import {tell} from '../../../src/tell/tell.ts'
import type {Page} from '../../../src/tree/page.ts'
import {emptySource} from '../../../src/tree/story.ts'
import {labelled, labelledHtml, labelledMarkdown} from '../../tell/labelled.ts'

const roles = (page: Page): (string | undefined)[] => {
  settleCaptions(page)
  return page.children.map(({data}) => data.role)
}
const unsure = (page: Page, confidence = 0.4): Page => {
  for (const {data} of page.children) data.confidence = confidence
  return page
}

it('takes a note to the desk that names pictures for a note', () => {
  const page = labelled(
    ['caption', 'Eds: Updates with quotes. With AP Photos.'],
    ['body', 'The lamp burns.'],
    ['caption', 'The lamp at dusk (Oda Brenne/AP)'],
  )
  expect(roles(page)).toEqual(['note', 'body', 'caption'])
})

describe('a line of HTML that is labelled a caption and stands by no picture', () => {
  it('goes with the pull quote whose speaker it names', () => {
    const html =
      '<p>The lamp burns.</p><blockquote>The lamp burns.<footer>Oda Brenne, keeper</footer></blockquote><p>So it does.</p>'
    expect(roles(labelledHtml(html, ['body', 'duplicate', 'caption', 'body']))[2]).toBe('duplicate')
  })

  it('is a subheading where it is a heading within the copy, and the site’s outside', () => {
    const html = '<p>The lamp burns.</p><h2>The stairs</h2><p>They are steep.</p><h2>Most read</h2>'
    expect(roles(labelledHtml(html, ['body', 'caption', 'body', 'caption']))).toEqual([
      'body',
      'subheading',
      'body',
      'furniture',
    ])
  })

  it('is copy within the copy, and a standfirst above it', () => {
    const html =
      '<h1>Lamp lit</h1><ul><li>The lamp burns again.</li></ul><p>It is lit.</p><p>All see it.</p><p>End.</p>'
    const page = labelledHtml(html, ['headline', 'caption', 'body', 'caption', 'body'])
    expect(roles(page)).toEqual(['headline', 'standfirst', 'body', 'body', 'body'])
  })

  it('is another story’s where the whole line is a link', () => {
    const html = '<p>The lamp burns.</p><p><a href="/b">Ferry late</a></p><p><a href="/c">Pier shut</a></p>'
    expect(roles(labelledHtml(html, ['body', 'caption', 'related']))[1]).toBe('related')
  })

  it('is no caption for naming a source of words', () => {
    const html = '<p>The lamp burns.</p><div>Quelle: Nordfunk/dpa</div>'
    expect(roles(labelledHtml(html, ['body', 'caption']))[1]).toBe('furniture')
  })

  it('is no caption where an agency’s portrait says its name twice', () => {
    const html =
      '<h1>Lamp lit</h1><div><img src="a.png" alt="The Associated Press"></div><div>The Associated Press</div><p>It is lit.</p>'
    expect(roles(labelledHtml(html, ['headline', 'alt', 'caption', 'body']))[2]).toBe('furniture')
  })
})

describe('a line of HTML that is labelled a caption and stands by a picture', () => {
  it('stays one in a figure, below an alternative text, and with a credit', () => {
    const html =
      '<p>Lamp.</p><figure><img src="a.jpg"><figcaption>Stairs</figcaption></figure><img src="b.jpg" alt="Key"><p>The key</p><p>Door (Eli Prøve/AP)</p><p>End.</p>'
    expect(roles(labelledHtml(html, ['body', 'caption', 'alt', 'caption', 'caption', 'body']))).toEqual([
      'body',
      'caption',
      'alt',
      'caption',
      'caption',
      'body',
    ])
  })

  it('goes to the card of another story in which the picture stands', () => {
    const html =
      '<p>Lamp.</p><div><figure><img src="a.jpg"><figcaption>Foto: Eli Prøve/AP</figcaption></figure><h3><a href="/b">Ferry late again</a></h3></div><p>End.</p>'
    const page = labelledHtml(html, ['body', 'caption', 'related', 'body'])
    expect(roles(page)[1]).toBe('related')
    expect(tell(page, emptySource()).captions).toEqual([])
  })
})

describe('a figcaption in the story', () => {
  const html = (inside: string): string =>
    `<p>Lamp.</p><figure><img src="a.jpg"><figcaption>${inside}</figcaption></figure><p>End.</p>`

  it('is a caption whatever its label, and leaves the list it stood in', () => {
    const page = labelledHtml(html('Skarvik: big enough for ships'), ['body', 'furniture', 'body'])
    settleCaptions(page)
    const {captions, furniture} = tell(page, emptySource())
    expect(captions.map(({text, src}) => [text, src])).toEqual([['Skarvik: big enough for ships', 'a.jpg']])
    expect(furniture).toEqual([])
  })

  it('is none where it is a button or a link', () => {
    expect(roles(labelledHtml(html('View image in fullscreen'), ['body', 'furniture', 'body']))[1]).toBe('furniture')
    const linked = labelledHtml(html('<a href="/b">Ferry late again</a>'), ['body', 'related', 'body'])
    expect(roles(linked)[1]).toBe('related')
  })

  it('is left alone below the story', () => {
    const page = labelledHtml(`<p>Lamp.</p>${html('Ferry').slice(12, -11)}`, ['body', 'related'])
    expect(roles(page)[1]).toBe('related')
  })
})

describe('a line of plain text that is labelled a caption', () => {
  it('stays one with a sure label, a credit, a credit beside it or an alternative text', () => {
    const sure = labelled(['body', 'Lamp.'], '', ['caption', 'The stairs'], '', ['body', 'End.'])
    expect(roles(sure)[1]).toBe('caption')
    const rows = [['caption', 'The stairs'] as const, ['caption', 'Foto: Eli Prøve/AP'] as const]
    expect(roles(unsure(labelled(['body', 'Lamp.'], '', ...rows, '', ['body', 'End.'])))[1]).toBe('caption')
    const joined = labelled(['body', 'Lamp.'], '', ['alt', 'Stairs'], ['caption', 'The stairs'], '', ['body', 'End.'])
    expect(roles(unsure(joined))[2]).toBe('caption')
  })

  it('is none where neither it nor the alternative text apart above it is sure', () => {
    const rows = [['alt', 'Stairs'] as const, '' as const, ['caption', 'They rise.'] as const]
    const apart = (): Page => labelled(['body', 'Lamp.'], '', ...rows, '', ['body', 'End.'])
    expect(roles(unsure(apart()))[2]).toBe('body')
    expect(roles(unsure(apart(), 0.6))[2]).toBe('caption')
  })

  it('is a subheading with a mark of headings, copy as a sentence, else the site’s', () => {
    const between = (line: string): string | undefined =>
      roles(unsure(labelled(['body', 'Lamp.'], '', ['caption', line], '', ['body', 'End.'])))[1]
    expect(between('■灯台の上から')).toBe('subheading')
    expect(between('She told the visitors:')).toBe('body')
    expect(between('Section break')).toBe('furniture')
  })

  it('is a card’s directly between two lines of other stories', () => {
    const rows = [['related', 'Ferry late'] as const, '' as const, ['caption', 'Foto: Eli Prøve/AP'] as const]
    const page = labelled(['body', 'Lamp.'], '', ...rows, '', ['related', 'Pier shut'], '', ['body', 'End.'])
    expect(roles(page)[2]).toBe('related')
  })
})

describe('a line of Markdown that is labelled a caption', () => {
  it('stays one below a picture, with a button between', () => {
    const markdown = 'Lamp.\n\n![Stairs](a.jpg)\n\nView 3 pictures\n\nThe stairs\n\nEnd.'
    const page = unsure(labelledMarkdown(markdown, ['body', 'alt', 'furniture', 'caption', 'body']))
    expect(roles(page)[3]).toBe('caption')
  })

  it('is none where it is a heading', () => {
    const page = labelledMarkdown('Lamp.\n\n## The stairs\n\nEnd.', ['body', 'caption', 'body'])
    expect(roles(page)[1]).toBe('subheading')
  })
})

it('says which lines are settled, and settles them once for all', () => {
  const page = labelledHtml('<p>Lamp.</p><h2>The stairs</h2><p>End.</p>', ['body', 'caption', 'body'])
  expect([...settleCaptions(page)]).toEqual([page.children[1]])
  expect(page.children.map(({data}) => data.role)).toEqual(['body', 'subheading', 'body'])
  expect(settleCaptions(page).size).toBe(0)
})
