import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold, squeeze} from '../src/parse/fold.ts'
import {monthOf} from '../src/parse/months.ts'
import {labelPage} from '../src/pipeline.ts'
import {withoutLinkNotes} from '../src/tell/link-notes.ts'
import {tell} from '../src/tell/tell.ts'
import type {Metadata} from '../src/tree/metadata.ts'
import type {Page, PageFormat} from '../src/tree/page.ts'
import {emptySource, type StoryRecord} from '../src/tree/story.ts'
import {fixtures} from './fixtures/fixture.ts'

/** Every value of a story that is somebody's words, with the key it stands under. */
function words(story: StoryRecord): [key: string, text: string][] {
  const {byline, dateline} = story
  const one = (key: string, text: string | null): [string, string][] => (text === null ? [] : [[key, text]])
  const many = (key: string, texts: readonly (string | null)[]): [string, string][] =>
    texts.flatMap((text) => one(key, text))
  const texts = (key: string, list: readonly {text: string}[]): [string, string][] =>
    many(
      key,
      list.map(({text}) => text),
    )
  return [
    ...one('headline', story.headline),
    ...texts('standfirst', story.standfirst),
    ...many('byline.text', byline.text?.split('\n') ?? []),
    ...many('byline.authors', byline.authors),
    ...one('byline.agency', byline.agency),
    ...one('dateline.text', dateline.text),
    ...one('dateline.location', dateline.location),
    ...many(
      'dateline.locations',
      dateline.locations.flatMap((place) => place.split(', ')),
    ),
    ...one('dateline.agency', dateline.agency),
    ...one('dateline.date', dateline.date),
    ...many('dateline.timestamp', dateline.timestamp?.split('\n') ?? []),
    ...texts('body', story.body),
    ...texts('captions', story.captions),
    ...many(
      'credit',
      story.captions.map(({credit}) => credit),
    ),
    ...many(
      'alt',
      story.captions.map(({alt}) => alt),
    ),
    ...texts('notes', story.notes),
    ...many(
      'related',
      story.related.flatMap(({title, alt, kicker, teaser, extra}) => [title, alt, kicker, teaser, ...extra]),
    ),
    ...texts('furniture', story.furniture),
    ...texts('duplicates', story.duplicates),
  ]
}

/** All that metadata say, as text. */
function declared({
  headline,
  description,
  authors,
  published,
  modified,
  site,
  articleBody,
  images,
  url,
}: Metadata): string {
  const said = [headline, description, authors, published, modified].flat().map(({value}) => value)
  return [...said, site ?? '', articleBody ?? '', url ?? '', ...images.map(({caption}) => caption ?? '')].join('\n')
}

/** What the page shows and declares, letters and digits only; lines with and without notes to screen readers, which are cut. */
function shown(page: Page): string {
  const lines = page.children.flatMap(({value, data: {picture}}) => [
    value,
    withoutLinkNotes(value),
    picture?.alt ?? '',
    picture?.caption ?? '',
  ])
  return squeeze([...lines, declared(page.data.metadata)].join('\n'))
}

/** Whether the page prints or declares a day's year, month (as a number or a word) and day. */
function isDayShown(iso: string, page: Page): boolean {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const lines = page.children.map(({value, data}) => `${value} ${data.datetime ?? ''}`)
  const text = fold([...lines, declared(page.data.metadata)].join('\n')).normalize('NFKC')
  const has = (number: number): boolean => new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(text)
  const isYear = has(Number(year)) || has(Number(year.slice(2)))
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isMonth = has(Number(month)) || words.some((word) => monthOf(word) === Number(month))
  return text.includes(`${year}${month}${day}`) || (isYear && isMonth && has(Number(day)))
}

async function check(text: string, from: PageFormat): Promise<void> {
  const {page} = await labelPage(text, {from})
  const story = tell(page, emptySource())
  const all = shown(page)
  expect(words(story).filter(([, value]) => !all.includes(squeeze(value)))).toEqual([])
  const days = [story.dateline.published, story.dateline.updated].filter((iso) => iso !== null)
  expect(days.filter((iso) => !isDayShown(iso, page))).toEqual([])
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

const people = ['Jane Roe', 'Max van der Muster', 'ANA PRUEBA', '山野太郎', '김하늘', 'Eva Beispiel']
const places = ['PORT ELLIN, Ohio', 'Karnfeld', 'Saint-Orvel', 'LONDON', 'Villadorna', 'НОВОВЕРБСК']
const agencies = ['AP', 'Reuters', 'dpa', 'EFE', 'Norvale Press', 'ТАСС']
const days = [
  '12 January 2024',
  'Jan. 12, 2024',
  '12.01.2024, 18:04 Uhr',
  '05/03/2021',
  '2021年5月3日 10時15分',
  '3 hours ago',
  'Jan 12',
]
const copies = [
  'The ferry ran aground in the outer harbour on Friday, and nobody was hurt, the port said.',
  'Die Brücke über den Fluss bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.',
  'Le maire a dit que le port restera fermé jusqu’au soir, et que personne n’est blessé.',
  '橋は来年の春まで通れないと市が月曜日に発表した。',
  '“We heard a bang,” said a passenger who had stood at the rail since noon.',
]
const line = fc
  .record({
    shape: fc.constantFrom(
      (p: string, _l: string, _a: string, _d: string, _c: string): string => `By ${p}`,
      (p, _l, a, _d, _c) => `${p}, ${a}`,
      (p, _l, a, d, _c) => `Von ${p} und ${a} | Stand: ${d}`,
      (_p, _l, _a, d, _c) => d,
      (_p, _l, _a, d, _c) => `Published ${d} | Updated ${d}`,
      (_p, l, a, _d, c) => `${l} (${a}) — ${c}`,
      (_p, l, a, d, c) => `${l}, ${d} (${a}) - ${c}`,
      (_p, l, _a, _d, c) => `(Adds quotes) ${l}: ${c}`,
      (_p, _l, _a, _d, c) => c,
      (_p, _l, _a, _d, c) => `${c} ${c}`,
      (p, _l, a, _d, _c) => `The pier at dawn (${p}/${a})`,
      (p, l, _a, _d, _c) => `Der Hafen von ${l}. Foto: ${p}`,
      (p, _l, _a, _d, c) => `${c}【${p}】`,
      (p, l, _a, _d, _c) => `(Reporting by ${p} in ${l}; Editing by ${p})`,
      (_p, _l, a, _d, _c) => `${a}/ab`,
      (p, _l, _a, d, _c) => `${p} (@handle) ${d}`,
      (_p, _l, _a, _d, _c) => 'Correction: An earlier version gave a wrong date.',
      (_p, l, _a, _d, _c) => `Fog again in ${l}, article with image`,
      (_p, _l, _a, _d, _c) => 'Sign up for our newsletter',
      (_p, _l, _a, _d, _c) => '-0-',
    ),
    person: fc.constantFrom(...people),
    place: fc.constantFrom(...places),
    agency: fc.constantFrom(...agencies),
    day: fc.constantFrom(...days),
    copy: fc.constantFrom(...copies),
  })
  .map(({shape, person, place, agency, day, copy}) => shape(person, place, agency, day, copy))
const lines = fc.array(line, {minLength: 3, maxLength: 24})
const headline = fc.constantFrom('Ferry runs aground off Port Ellin', 'Jane Roe: “We heard a bang”', 'Brücke gesperrt')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const layouts: Readonly<Record<PageFormat, (title: string, rows: readonly string[]) => string>> = {
  text: (title, rows) => [title, ...rows].join('\n\n'),
  markdown: (title, rows) =>
    [`# ${title}`, ...rows.map((row, i) => (i % 5 === 4 ? `![${row.replace(/[[\]]/g, '')}](/p${i}.jpg)` : row))].join(
      '\n\n',
    ),
  html: (title, rows) => {
    const marked = rows.map((row, i) => {
      if (i % 6 === 4)
        return `<figure><img src="/p${i}.jpg" alt="Pier ${i}"><figcaption>${escaped(row)}</figcaption></figure>`
      return i % 6 === 5 ? `<a href="/story-${i}">${escaped(row)}</a>` : `<p>${escaped(row)}</p>`
    })
    const json = {
      '@type': 'NewsArticle',
      headline: title,
      datePublished: '2024-01-12T18:04:00Z',
      author: {name: 'Tom Reed'},
    }
    return `<html><head><script type="application/ld+json">${JSON.stringify(json)}</script></head><body><article><h1>${escaped(title)}</h1>${marked.join('')}</article></body></html>`
  },
}

describe('a story of assembled lines holds nothing that its page does not say', () => {
  it.each(Object.keys(layouts) as PageFormat[])(
    'in %s',
    async (from) => {
      await fc.assert(
        fc.asyncProperty(headline, lines, (title, rows) => check(layouts[from](title, rows), from)),
        {numRuns: 40, seed: 5},
      )
    },
    60_000,
  )
})
