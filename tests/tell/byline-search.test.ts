import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/parse/fold.ts'
import {tellByline} from '../../src/tell/byline.ts'
import {emptyMetadata, type Metadata} from '../../src/tree/metadata.ts'
import type {Page} from '../../src/tree/page.ts'
import type {Byline} from '../../src/tree/story.ts'
import {labelled, labelledHtml, type Row} from './labelled.ts'

const told = (page: Page, known: Partial<Metadata> = {}): Byline => {
  const lines = page.children.filter(({data}) => data.role === 'byline')
  return tellByline(lines, {...emptyMetadata(), ...known}, null, 'en', page.children)
}

const copy: readonly Row[] = [
  ['body', 'The ferry ran aground in the outer harbour on Friday, the port said.'],
  ['body', 'Nobody was hurt, and the bridge opened again in the evening.'],
]
const page = (...rows: readonly Row[]): Page => labelled(['headline', 'Ferry runs aground'], ...rows)

describe('a story without a labelled byline', () => {
  it('is by whom the line of its time names', () => {
    expect(told(page(['dateline', 'Jane Roe - Apr 16, 2023 8:02 pm UTC'], ...copy)).authors).toEqual(['Jane Roe'])
    expect(told(page(['dateline', '2023-11-17 20:52:15 来源： 港报网'], ...copy)).agency).toBe('港报网')
    expect(told(page(['dateline', 'Published Apr 16, 2023'], ...copy))).toMatchObject({authors: [], agency: null})
  })

  it('is by the name beside a label or a title that stands alone', () => {
    expect(told(page(['byline', 'By'], ['furniture', 'Jane Roe'], ...copy)).authors).toEqual(['Jane Roe'])
    expect(told(page(['furniture', 'Ana Prueba'], ['byline', 'Corresponsal en Villadorna'], ...copy)).authors).toEqual([
      'Ana Prueba',
    ])
  })

  it('is by the name that stands beside the time', () => {
    const time: Row = ['dateline', 'January 12, 2024']
    expect(told(page(time, ['furniture', 'Jane Roe and Max Poe'], ...copy)).authors).toEqual(['Jane Roe', 'Max Poe'])
    expect(told(page(time, ['alt', 'Jane Roe'], ...copy)).authors).toEqual([])
    const tools = ['Share', 'Print', 'Save', 'Listen', '0 comments'].map((word): Row => ['furniture', word])
    expect(told(page(time, ...tools, ['furniture', 'Jane Roe'], ...copy)).authors).toEqual(['Jane Roe'])
    expect(told(page(time, ['furniture', 'Front Page'], ...copy)).authors).toEqual([])
    expect(told(page(['furniture', 'Jane Roe'], ...copy)).authors).toEqual([])
  })

  it('is by whom an author’s element or link names', () => {
    const html = (marks: string): string =>
      `<h1>Ferry runs aground</h1><a ${marks}>Jane Roe</a><p>The ferry ran aground in the outer harbour.</p>`
    const roles = ['headline', 'furniture', 'body'] as const
    expect(told(labelledHtml(html('class="author-name"'), roles)).authors).toEqual(['Jane Roe'])
    expect(told(labelledHtml(html('href="/staff/jane-roe"'), roles)).authors).toEqual(['Jane Roe'])
    expect(told(labelledHtml(html('href="/topics/jane-roe"'), roles)).authors).toEqual([])
  })

  it('is by whom its copy or the lines behind it are signed', () => {
    const [first] = copy as [Row]
    expect(told(page(first, ['body', 'The port is open. (By Jane Roe)'])).authors).toEqual(['Jane Roe'])
    expect(
      told(page(first, ['body', 'Der Hafen ist offen. (Max Muster aus Ostau, Eva Beispiel, 3.5.2024)'])).authors,
    ).toEqual(['Max Muster', 'Eva Beispiel'])
    expect(told(page(first, ['body', '橋が開通した。(c)AFP/Jane Roe']))).toMatchObject({
      authors: ['Jane Roe'],
      agency: 'AFP',
    })
    expect(told(page(first, ['body', 'The port is open (see map).'])).authors).toEqual([])
    expect(
      told(page(...copy, ['furniture', 'Jane Roe is a writer from Port Ellin. Max Poe is a pilot there.'])).authors,
    ).toEqual(['Jane Roe', 'Max Poe'])
  })

  it('is by the journalist with a title, though only a portrait says so', () => {
    const credit: Row = ['byline', 'ASSOCIATED PRESS']
    expect(told(page(['alt', 'Jane Roe Senior Politics Editor, The Norvale Post'], credit, ...copy))).toMatchObject({
      authors: ['Jane Roe'],
      agencyName: 'Associated Press',
    })
    expect(told(page(['alt', 'Jane Roe, president of the port'], credit, ...copy)).authors).toEqual([])
  })

  it('is by whom a box of facts behind the copy names', () => {
    const box: readonly Row[] = [
      ['related', 'Ferries'],
      ['related', 'Harbours'],
      ['related', 'Tides'],
      ['related', 'Datum 03.05.2021'],
      ['related', 'Autorin/Autor Eva Beispiel'],
    ]
    expect(told(page(...copy, ...box)).authors).toEqual(['Eva Beispiel'])
    expect(told(page(...copy, ...box.slice(0, 3), ['related', 'Autorin/Autor Eva Beispiel'])).authors).toEqual([])
  })

  it('is by the name behind a label alone, in Japanese writing too', () => {
    expect(told(page(['byline', 'author'], ['furniture', '小川ひかり'], ...copy)).authors).toEqual(['小川ひかり'])
  })

  it('is by the name above the copy that the bracket behind it holds', () => {
    const end: Row = ['body', '市が発表した。【ノーベール林野栞吾、オスタウ山野太郎】']
    expect(told(page(['furniture', '林野栞吾'], ['furniture', '国際'], end)).authors).toEqual(['林野栞吾'])
    expect(told(page(['furniture', '国際情勢'], end)).authors).toEqual([])
  })

  it('is by the bracketed signature that opens the copy', () => {
    expect(told(page(['body', '[林野栞吾，NorvaleBit]'], ...copy)).authors).toEqual(['林野栞吾'])
  })

  it('is credited to the houses that its foot names, unless metadata say whose it is', () => {
    const credit: Row = ['note', 'red, norvale.at/Agenturen']
    expect(told(page(...copy, credit)).agency).toBe('norvale.at')
    const authors = [{value: 'ostau.at', source: 'json-ld' as const}]
    expect(told(page(...copy, credit), {authors, site: 'ostau.at'}).agency).toBe('ostau.at')
    expect(told(page(...copy, ['furniture', 'Home / Harbour'])).agency).toBeNull()
  })

  it('is not by the maker of a picture, a town or a brand', () => {
    const time: Row = ['dateline', 'January 12, 2024']
    for (const line of ['© Max Poe', '(Max Poe Photography)', 'Max Poe / AP', 'New York'])
      expect(told(page(time, ['furniture', line], ...copy)).authors).toEqual([])
    const words = ['Port Quill', 'Ferries', 'Tides', 'Winds', 'Maps', 'Port Quill', 'Boats']
    const menu = words.map((word): Row => ['furniture', word])
    expect(told(page(...menu, ...copy)).authors).toEqual([])
  })

  it('is by the person whom any of the metadata name, before the site', () => {
    const authors = [
      {value: 'Norvale Mirror', source: 'json-ld' as const},
      {value: 'Jane Roe', source: 'meta' as const},
    ]
    expect(told(page(...copy), {authors, site: 'Norvale Mirror'}).authors).toEqual(['Jane Roe'])
  })
})

describe('a name that the headline holds', () => {
  const headed = (headline: string): string[] =>
    told(labelled(['headline', headline], ['dateline', '3 May 2021'], ['byline', 'Max Poe'], ...copy)).authors

  it('is the story’s and signs nothing', () => {
    expect(headed('Ferry captain Max Poe retires')).toEqual([])
  })

  it('is the author’s where the headline is signed', () => {
    expect(headed('The last ferry | Max Poe')).toEqual(['Max Poe'])
    expect(headed('Ferries are late, writes Max Poe')).toEqual(['Max Poe'])
    expect(headed('Max Poe. What the river took')).toEqual(['Max Poe'])
  })

  it('is the author’s where it opens the headline and a line, and no time does', () => {
    const opened = labelled(['furniture', 'Ona Vardenė'], ['headline', 'Ona Vardenė. What the river took'], ...copy)
    expect(told(opened).authors).toEqual(['Ona Vardenė'])
  })
})

describe('a byline among other names', () => {
  const by: Row = ['byline', 'By Jane Roe']

  it('is not signed by those who comment or are quoted', () => {
    const comments = page(
      by,
      ...copy,
      ['furniture', 'Reply'],
      ['furniture', 'Share'],
      ['furniture', '3'],
      ['byline', 'Posted by: Max Poe, 27 Sep 2011'],
    )
    expect(told(comments).authors).toEqual(['Jane Roe'])
    expect(told(comments).text).toBe('By Jane Roe\nPosted by: Max Poe, 27 Sep 2011')
  })

  it('is of whom the line below a lone label names, before those of stories far below', () => {
    const other: Row[] = [
      ['byline', 'By'],
      ['byline', 'Max Poe'],
    ]
    const shell = Array.from({length: 24}, (_, i): Row => ['furniture', `Section ${i}`])
    const signed = page(['byline', 'By'], ['furniture', 'Jane Roe'], ...copy, ...shell, ...other)
    expect(told(signed).authors).toEqual(['Jane Roe'])
  })

  it('is the labelled one of two above the copy', () => {
    const share = ['Share', 'Tweet', 'Print', 'Send'].map((word): Row => ['furniture', word])
    expect(told(page(['byline', 'Max Poe'], ...share, by, ...copy)).authors).toEqual(['Jane Roe'])
  })

  it('is no name that is the headline', () => {
    expect(told(labelled(['headline', 'Max Poe'], ['byline', 'Max Poe'], by, ...copy)).authors).toEqual(['Jane Roe'])
  })

  it('is the one nearer the headline of two above the copy', () => {
    const card: Row = ['byline', 'Max Poe']
    const menu = ['News', 'Sports', 'Weather', 'Share'].map((word): Row => ['furniture', word])
    const two = labelled(card, ...menu, ['headline', 'Ferry runs aground'], ['byline', 'Jane Roe'], ...copy)
    expect(told(two).authors).toEqual(['Jane Roe'])
  })

  it('is a name rather than a sentence nearer the headline', () => {
    const menu = ['News', 'Sports', 'Weather', 'Share'].map((word): Row => ['furniture', word])
    const rows: readonly Row[] = [['byline', 'Kari Prøve'], ...menu, ['headline', 'Ferry runs aground']]
    const two = labelled(...rows, ['byline', 'Klokken i tårnet går igjen'], ...copy)
    expect(told(two).authors).toEqual(['Kari Prøve'])
  })

  it('is credited by its own lines, not by those of stories far below', () => {
    const menu = Array.from({length: 25}, (_, i): Row => ['furniture', `Card ${i}`])
    const two = page(['byline', 'Source: Norvale Press'], ...copy, ...menu, ['byline', 'Reuters'])
    expect(told(two).agency).toBe('Norvale Press')
  })

  it('takes in the reporter beside it whose title the labels missed', () => {
    const two = page(by, ['furniture', 'Kari Prøve – Journalist i Ostau Journalist i Ostau'], ...copy)
    expect(told(two).authors).toEqual(['Jane Roe', 'Kari Prøve'])
  })

  it('leaves out a photographer beside writers', () => {
    const two = page(
      ['byline', 'Kari Prøve'],
      ['byline', 'Journalist'],
      ['byline', 'Ola Prøve'],
      ['byline', 'Fotograf'],
      ...copy,
    )
    expect(told(two).authors).toEqual(['Kari Prøve'])
    expect(told(page(['byline', 'Ola Prøve'], ['byline', 'Fotograf'], ...copy)).authors).toEqual(['Ola Prøve'])
  })

  it('takes in the reporter between two whom the labels missed', () => {
    const three = page(by, ['furniture', 'Max Poe'], ['byline', 'Ann Lee, Reporter'], ...copy)
    expect(told(three).authors).toEqual(['Jane Roe', 'Max Poe', 'Ann Lee'])
  })

  it('takes in those whom metadata name beside the printed', () => {
    const authors = ['Jane Roe', 'Max Poe'].map((value) => ({value, source: 'json-ld' as const}))
    expect(told(page(by, ...copy), {authors}).authors).toEqual(['Jane Roe', 'Max Poe'])
    expect(told(page(by, ...copy), {authors: authors.slice(1)}).authors).toEqual(['Jane Roe'])
  })

  it('keeps an editor whom metadata call the author an editor', () => {
    const authors = [{value: '王某某', source: 'meta' as const}]
    expect(told(page(['byline', '来源：港报网'], ['byline', '（编辑：王某某）'], ...copy), {authors})).toMatchObject({
      authors: [],
      agency: '港报网',
    })
  })
})

it('invents nobody: every name stands, marks folded, on the page or in its metadata', () => {
  const words = fc.constantFrom(
    'By',
    'Jane',
    'Roe',
    'and',
    'Poe,',
    'AP',
    'Staff',
    'is a',
    '(',
    ')',
    '12:30',
    'Reporter',
    '林某',
    '记者',
    '作者：',
  )
  const line = fc.array(words, {minLength: 1, maxLength: 7}).map((list) => list.join(' '))
  const role = fc.constantFrom('byline', 'furniture', 'dateline', 'body', 'note', 'caption')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(role, line), {minLength: 1, maxLength: 8}),
      fc.array(line, {maxLength: 2}),
      (rows, declared) => {
        const authors = declared.map((value) => ({value, source: 'json-ld' as const}))
        const {authors: names, agency} = told(page(...(rows as Row[])), {authors})
        const text = [...rows.map(([, value]) => value), ...declared].join('\n')
        return [...names, ...(agency === null ? [] : [agency])].every((name) => fold(text).includes(fold(name)))
      },
    ),
    {numRuns: 300},
  )
})
