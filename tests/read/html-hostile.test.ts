import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import type {Page, Tally} from '../../src/tree/page.ts'
import {addToTally, emptyTally} from '../../src/tree/tally.ts'

const tallyOfBlocks = (page: Page): Tally => {
  const tally = emptyTally()
  for (const {value, data} of page.children) if (data.origin === 'text') addToTally(tally, value)
  return tally
}

const names = (
  'p div span a b i h1 h2 ul li dl dt dd table tr td th tbody blockquote pre br hr img figure figcaption section article ' +
  'body html head button select option textarea noscript iframe video object svg template time x-card form address ins'
).split(' ')
const attributes = [
  '',
  ' hidden',
  ' style="display:none"',
  ' style="display:block"',
  ' href="/x"',
  ' alt="pic"',
  ' class="caption"',
]
const name = fc.constantFrom(...names)
const text = fc.constantFrom(
  'word',
  ' two words ',
  '\n',
  '&nbsp;',
  '&amp;',
  '\u00ad',
  'a\u200bb',
  'é\u200c',
  '<',
  '&#',
  '\u2060 ',
)
const token = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(name, fc.constantFrom(...attributes)).map(([tag, attribute]) => `<${tag}${attribute}>`),
  },
  {weight: 2, arbitrary: name.map((tag) => `</${tag}>`)},
  {weight: 3, arbitrary: text},
  {weight: 1, arbitrary: fc.string()},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!-- x -->',
      '<![CDATA[x]]>',
      '<!doctype html>',
      '<p/>',
      '<svg/>',
      '<script>a<b</script>',
    ),
  },
)
const html = fc.array(token, {maxLength: 60}).map((tokens) => tokens.join(''))

describe('any HTML', () => {
  it('leaves blocks whose text is the text that was read', () => {
    fc.assert(
      fc.property(html, (source) => {
        const page = readHtml(source)
        expect(tallyOfBlocks(page)).toEqual(page.data.tally)
      }),
      {numRuns: 500},
    )
  })

  it('leaves no word out and says none twice', () => {
    const tag = fc.constantFrom(...names.filter((tag) => !/^(?:svg|template|iframe|textarea|img)$/.test(tag)))
    const shell = fc.tuple(tag, fc.constantFrom(...attributes), fc.boolean())
    fc.assert(
      fc.property(fc.array(shell, {maxLength: 40}), (tags) => {
        const source = tags.map(([tag, attribute, end], i) => `<${end ? `/${tag}` : tag + attribute}> w${i}x `).join('')
        const words = readHtml(source)
          .children.filter(({data}) => data.origin === 'text')
          .flatMap(({value}) => value.split(' '))
        expect(words.sort()).toEqual(tags.map((_, i) => `w${i}x`).sort())
      }),
      {numRuns: 500},
    )
  })

  it('gives blocks that are trimmed lines in rising order, their links no longer than they are', () => {
    fc.assert(
      fc.property(html, (source) => {
        let last = 0
        for (const {value, position, data} of readHtml(source).children) {
          expect(value).toBe(value.replace(/\s+/g, ' ').trim())
          expect(value).not.toBe('')
          expect(position.start.line).toBe(last === 0 ? 1 : last + 1 + data.gap)
          expect(data.linked).toBeLessThanOrEqual(value.length)
          expect(data.linked).toBeGreaterThanOrEqual(0)
          last = position.end.line
        }
      }),
      {numRuns: 500},
    )
  })

  it('is read the same a second time', () => {
    const source = '<p>a &amp; b</p><img alt="&eacute;">'
    expect(readHtml(source).children.map(({value}) => value)).toEqual(readHtml(source).children.map(({value}) => value))
  })
})

describe('hostile HTML', () => {
  const many = 100_000
  it.each([
    ['elements nested without end', '<div>'.repeat(many), '</div>'.repeat(many)],
    ['formats that are never closed', '<b>'.repeat(many), '</i>'.repeat(many)],
    ['end tags that cannot reach', '<div><table><tr><td>', `${'<span>'.repeat(many)}${'</div>'.repeat(many)}`],
    ['figures in figures', '<figure><img src="a">'.repeat(many / 10), '<figcaption>x'.repeat(many / 10)],
    ['names no one knows', Array.from({length: many / 10}, (_, i) => `<x${i}>`).join(''), ''],
    ['a reference without end', `&#${'0'.repeat(many)}`, `&${'a'.repeat(many)}`],
    ['an attribute without end', '<p title="', ''],
    [
      'metadata without end',
      Array.from({length: many / 10}, (_, i) => `<meta name=author content=a${i}>`).join(''),
      '',
    ],
    ['nested JSON', `<script type="application/ld+json">${'{"@graph":['.repeat(many)}</script>`, ''],
    ['a long class', `<p class="${'aB-1 '.repeat(many)}">`, ''],
  ])('does not stop the reader: %s', (_, before, after) => {
    const page = readHtml(`${before}text${after}`)
    expect(tallyOfBlocks(page)).toEqual(page.data.tally)
  })

  it('loses no text at the bottom of a deep page', () => {
    expect(readHtml(`${'<div>'.repeat(100_000)}deep`).children.map(({value}) => value)).toEqual(['deep'])
  })

  it('reads nothing from nothing', () => {
    expect(readHtml('')).toMatchObject({
      type: 'page',
      children: [],
      data: {format: 'html', lineCount: 0, tally: {count: 0}},
    })
  })
})
