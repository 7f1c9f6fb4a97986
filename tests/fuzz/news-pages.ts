import fc from 'fast-check'
import type {PageFormat} from '../../src/tree/page.ts'

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

/** News pages put together of invented lines. */
export function newsPages(from: PageFormat): fc.Arbitrary<string> {
  return fc.tuple(headline, lines).map(([title, rows]) => layouts[from](title, rows))
}
