import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readText} from '../../src/read/text.ts'
import {resolver} from '../../src/tell/address.ts'
import {tellRelated} from '../../src/tell/related.ts'
import type {Page} from '../../src/tree/page.ts'
import type {Role} from '../../src/tree/role.ts'
import type {Place, Related} from '../../src/tree/story.ts'
import {labelled, labelledHtml, labelledMarkdown, type Row} from './labelled.ts'

const told = (page: Page): Related[] => tellRelated(page, resolver(null, page.data.metadata))
const cards = (page: Page): (string | null)[][] => told(page).map(({title, alt}) => [title, alt])
const list = (lines: readonly string[], blanks = 0): Page =>
  labelled(...lines.flatMap((text): Row[] => [['related', text], ...Array<''>(blanks).fill('')]))

const sidebar = [
  ['Harbour ferry', 'Ferry crews vote for a second week of strikes as talks stall'],
  ['Mayor Imogen Vance', 'Mayor says the lamp on the pier will stay, whatever it costs'],
  ['Wheat field', 'Farmers warn of the poorest harvest since 1976 after dry spring'],
  ['Swan rescued from a chimney', 'Swan rescued from a chimney'],
  ['Council blames gulls for missing chips at summer fair', 'Council blames gulls for missing chips at winter fair'],
  ['Night bus', 'Night buses to return to the coast road in the autumn'],
] as const

describe('other stories in plain text', () => {
  it('are pairs where alternative text and headline take turns, whatever the blank lines', () => {
    const expected = sidebar.map(([alt, title]) => [title, alt])
    for (const blanks of [0, 1, 4]) expect(cards(list(sidebar.flat(), blanks))).toEqual(expected)
  })

  it('are where their titles stand', () => {
    expect(told(list(sidebar.flat(), 1)).map(({line, endLine}) => [line, endLine])).toEqual(
      [3, 7, 11, 15, 19, 23].map((line) => [line, line]),
    )
  })

  it('are single where the run is one of headlines, short ones among them', () => {
    const headlines = [
      'Ferry crews vote for a second week of strikes',
      'Night buses to return',
      'Mayor says the lamp on the pier will stay, whatever it costs',
      'Farmers warn of the poorest harvest since 1976',
      'Swan leaves chimney',
      'Council blames gulls for missing chips at summer fair',
    ]
    expect(cards(list(headlines, 1))).toEqual(headlines.map((title) => [title, null]))
  })

  it('have the teaser below them, and dates are dropped', () => {
    const page = list([
      'Ferry crews vote for strike',
      'They have asked for a new kettle since 2019, and the company says that it is looking into kettles.',
      '3 May 2021',
      'Mayor keeps lamp on pier',
      'It will burn whatever it costs, she told the council on Monday, to applause from the gallery.',
      '2 May 2021',
    ])
    expect(
      told(page).map(({title, alt, teaser, line, endLine}) => [title, alt, teaser?.slice(0, 9), line, endLine]),
    ).toEqual([
      ['Ferry crews vote for strike', null, 'They have', 1, 3],
      ['Mayor keeps lamp on pier', null, 'It will b', 4, 6],
    ])
  })

  it('have a kicker where the same short line stands over several of them', () => {
    const page = list([
      'Court',
      'Cyclist cleared over swan',
      'Court',
      'Baker fined for loud buns',
      'Court',
      'Judge naps through trial of snorer',
    ])
    expect(told(page).map(({title, kicker, alt}) => [title, kicker, alt])).toEqual([
      ['Cyclist cleared over swan', 'Court', null],
      ['Baker fined for loud buns', 'Court', null],
      ['Judge naps through trial of snorer', 'Court', null],
    ])
  })

  it('do not pair over a line that is not theirs', () => {
    const page = labelled(
      ['related', 'Swan rescued from a chimney'],
      ['furniture', 'Most read'],
      ['related', 'Swan rescued from a chimney'],
    )
    expect(cards(page)).toEqual([
      ['Swan rescued from a chimney', null],
      ['Swan rescued from a chimney', null],
    ])
  })

  it('survive a hundred thousand lines', () => {
    expect(told(list(Array<string>(20_000).fill('12:12')))).toEqual([])
    expect(told(list(Array<string>(20_000).fill('Swan rescued')))).not.toEqual([])
  })

  const seed = new URL('../../../shared/seed/', import.meta.url)
  it.skipIf(!existsSync(seed))('are those of the reference page, with no, one and four blank lines', () => {
    const read = (name: string): string => readFileSync(new URL(`000_28968c70fc459404.${name}`, seed), 'utf8')
    const text = read('txt')
    const lines = text.split('\n')
    const roles = new Map<string, Role>()
    for (const row of read('roles.ndjson').trim().split('\n')) {
      const {line, role} = JSON.parse(row) as {line: number; role: Role}
      roles.set(lines[line - 1] ?? '', role)
    }
    const gold = (JSON.parse(read('gold.ndjson')) as {related: Related[]}).related
    for (const gap of ['\n', '\n\n', '\n\n\n\n\n']) {
      const page = readText(lines.filter((line) => line.trim() !== '').join(gap))
      for (const {data} of page.children) data.role = roles.get(data.raw ?? '') ?? 'furniture'
      expect(cards(page)).toEqual(gold.map(({title, alt}) => [title, alt]))
    }
    const page = readText(text)
    for (const {data} of page.children) data.role = roles.get(data.raw ?? '') ?? 'furniture'
    expect(told(page).map(({title, alt, line}) => ({title, alt, line}))).toEqual(gold)
  })
})

describe('other stories in HTML', () => {
  const card = (n: number, title: string): string =>
    `<li class="card"><a href="/${n}"><img src="/${n}.jpg" alt="Picture ${n}"><span>Court</span><h4>${title}</h4><p>The magistrates took an hour over it.</p></a><time>3 May 2021</time></li>`

  const lines = ({children}: Page, first: number, last: number): Place => ({
    line: children[first]?.position.start.line ?? 0,
    endLine: children[last]?.position.end.line ?? 0,
  })

  it('are the elements that lead to one story', () => {
    const html = `<ul>${card(1, 'Cyclist cleared over swan')}${card(2, 'Baker fined for loud buns')}</ul>`
    const one: Role[] = ['related', 'related', 'related', 'related', 'related']
    const page = labelledHtml(html, [...one, ...one])
    expect(tellRelated(page, resolver('https://news.example/', page.data.metadata))).toEqual([
      {
        title: 'Cyclist cleared over swan',
        alt: 'Picture 1',
        kicker: 'Court',
        teaser: 'The magistrates took an hour over it.',
        extra: ['3 May 2021'],
        url: 'https://news.example/1',
        ...lines(page, 2, 4),
      },
      {
        title: 'Baker fined for loud buns',
        alt: 'Picture 2',
        kicker: 'Court',
        teaser: 'The magistrates took an hour over it.',
        extra: ['3 May 2021'],
        url: 'https://news.example/2',
        ...lines(page, 7, 9),
      },
    ])
  })

  it('are single links in a list', () => {
    const html =
      '<ul><li><a href="/a">Cyclist cleared over swan</a></li><li><a href="/b">Baker fined for loud buns</a></li></ul>'
    const page = labelledHtml(html, ['related', 'related'])
    expect(told(page).map(({title, url}) => [title, url])).toEqual([
      ['Cyclist cleared over swan', '/a'],
      ['Baker fined for loud buns', '/b'],
    ])
  })

  it('never take lines of the story into a card', () => {
    const html =
      '<div><p>The swan is well.</p><p><a href="/a">Cyclist cleared over swan</a></p><p><a href="/b">Baker fined for loud buns</a></p></div>'
    const page = labelledHtml(html, ['body', 'related', 'related'])
    expect(told(page).map(({title}) => title)).toEqual(['Cyclist cleared over swan', 'Baker fined for loud buns'])
  })
})

describe('other stories in Markdown', () => {
  it('are lines that lead to the same place', () => {
    const markdown = [
      '[![A swan on a crossing](/1.jpg)](/a)',
      '[Cyclist cleared over swan](/a)',
      '[![A tray of buns in a window](/2.jpg)](/b)',
      '[Baker fined for loud buns](/b)',
    ].join('\n\n')
    const page = labelledMarkdown(markdown, ['related', 'related', 'related', 'related'])
    expect(told(page).map(({title, alt, url}) => [title, alt, url])).toEqual([
      ['Cyclist cleared over swan', 'A swan on a crossing', '/a'],
      ['Baker fined for loud buns', 'A tray of buns in a window', '/b'],
    ])
  })
})

it('keeps every line of the cards, and none of what only screen readers are told', () => {
  const html =
    '<ul><li><p>Harbour</p><p><a href="/a">Cyclist cleared over swan, article with image</a></p><p>3 May 2021</p><p>12 comments</p></li>' +
    '<li><p>Court</p><p><a href="/b">Baker fined for loud buns (opens in a new tab)</a></p><p>4 May 2021</p></li></ul>'
  const cards = told(
    labelledHtml(
      html,
      Array.from({length: 7}, () => 'related'),
    ),
  )
  expect(cards.map(({title, extra}) => [title, extra])).toEqual([
    ['Cyclist cleared over swan', ['3 May 2021', '12 comments']],
    ['Baker fined for loud buns', ['4 May 2021']],
  ])
})
