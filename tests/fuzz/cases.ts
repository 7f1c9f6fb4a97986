import fc from 'fast-check'
import {decode} from '../../src/source/decode.ts'
import type {PageFormat} from '../../src/tree/page.ts'
import type {Case} from './faults.ts'
import {newsPages} from './news-pages.ts'

// biome-ignore format: a list to read across
const marks = [
  '# ', '* ', '> ', '---', '===', '```', '| a | b |', '[12]', '[Read more](https://norvale.example/a)', '![Pier](/p.jpg)', '[x]: y', '\\', '   * ', '• ',
  '<p>', '</div>', '<br>', '<li hidden>', '<a href="/x">', '<script>', '</script>', '<!--', '-->', '<![CDATA[', '<figure>', '<figcaption>', '<img alt="Pier, (Jane Roe/NPA)">',
  '<table><tr><td>', '<h1>', '<article>', '<time datetime=2024-01-12>', '<textarea>', '<svg>', '<title>', '<meta name=author content="Jane Roe">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"', '"}', '&amp;', '&#x202e;', '&nbsp;', '&#0;',
  '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2028', '\u2029', '\u0085', '\r', '\t', '\0', '\ud800', '\udc00', '\u202e', '\u001b[31m', 'â€™', 'İ', 'ſ', '👩‍👩‍👧',
  'By ', 'Photo: ', '(AP) — ', 'PORT ELLIN — ', '12:12', '2024-13-45', '12 January 2024', '（東京＝共同）', '(서울=연합뉴스) ', '新华社北京1月1日电 ', 'Von ', '© ', '(', ')', '【', '“', '”', '/', ' - ', '|', ': ',
  '\n', '\n\n', '\r\n', ' ',
]
const piece = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...marks)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'The board met for three hours, and rose without a vote.',
      'Jane Roe',
      'Menu',
      'Norvale Press',
      'It will meet.Again',
    ),
  },
)
const soup = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(''))

/** A news page with pieces of soup thrown into it, and some of it lost. */
function damaged(from: PageFormat): fc.Arbitrary<string> {
  const hits = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(30), piece), {maxLength: 12})
  return fc.tuple(newsPages(from), hits).map(([page, all]) =>
    all.reduce((text, [place, lost, put]) => {
      const at = Math.floor(place * text.length)
      return text.slice(0, at) + put + text.slice(at + lost)
    }, page),
  )
}

/** A page as its bytes are read in one encoding or another. */
const recoded = fc
  .tuple(
    fc.oneof(soup, newsPages('html')),
    fc.constantFrom('utf8', 'utf16le', 'latin1'),
    fc.constantFrom(
      null,
      'shift_jis',
      'gb18030',
      'big5',
      'euc-kr',
      'windows-1251',
      'iso-8859-2',
      'utf-16be',
      'nonsense',
    ),
  )
  .map(([page, written, declared]) => decode(Buffer.from(page, written as BufferEncoding), declared).text)

const formats = fc.constantFrom<PageFormat>('text', 'markdown', 'html')

/** Pages of all kinds, read in all ways. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(formats, fc.constantFrom<'auto' | 'asked'>('auto', 'asked', 'asked'))
  .chain(([from, how]) =>
    fc.record({
      text: fc.oneof(soup, damaged(from), newsPages(from), recoded),
      options: fc.record({
        from: fc.constant(how === 'auto' ? how : from),
        path: fc.constantFrom(null, 'page.txt', 'page.html', 'page.md'),
        baseUrl: fc.constantFrom(null, 'https://norvale.example/a/', 'no address'),
        timezone: fc.constantFrom(null, 'Europe/Vienna', 'Z', '+05:30'),
        dates: fc.constantFrom<'auto' | 'day-first' | 'month-first'>('auto', 'day-first', 'month-first'),
      }),
    }),
  )
