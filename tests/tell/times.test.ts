import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sortDatelines} from '../../src/tell/dateline-lines.ts'
import type {DatesOption} from '../../src/tell/house-order.ts'
import {type TimesTold, tellTimes} from '../../src/tell/times.ts'
import type {MetadataSource} from '../../src/tree/metadata.ts'
import type {Page} from '../../src/tree/page.ts'
import {labelled, labelledHtml, type Row} from './labelled.ts'

interface Known {
  published?: string
  modified?: string
  language?: string
  timezone?: string
  dates?: DatesOption
}

const told = (page: Page, {published, modified, language, timezone, dates}: Known = {}): TimesTold => {
  const evidence = (value?: string): {value: string; source: MetadataSource}[] =>
    value ? [{value, source: 'json-ld'}] : []
  page.data.metadata.published = evidence(published)
  page.data.metadata.modified = evidence(modified)
  const {times} = sortDatelines(page.children, language ?? null)
  const bylines = page.children.filter(({data}) => data.role === 'byline')
  return tellTimes(page, times, bylines, language ?? null, {timezone: timezone ?? null, dates: dates ?? 'auto'})
}
const times = (rows: readonly Row[], known?: Known): TimesTold['times'] => told(labelled(...rows), known).times

describe('the times of a story', () => {
  it('are as printed, without a zone where none is printed', () => {
    expect(times([['dateline', '3 May 2021, 10:15']])).toEqual({
      timestamp: '3 May 2021, 10:15',
      published: '2021-05-03T10:15',
      publishedSource: 'printed',
      publishedUtc: null,
      updated: null,
      updatedSource: null,
      updatedUtc: null,
    })
  })

  it('are in UTC, too, where the zone is printed', () => {
    expect(times([['dateline', 'Published May 3, 2021 10:15 AM EDT']])).toMatchObject({
      published: '2021-05-03T10:15-04:00',
      publishedUtc: '2021-05-03T14:15:00Z',
    })
  })

  it('are in UTC where a zone is assumed, and a day has none', () => {
    const timezone = 'Europe/Oslo'
    expect(times([['dateline', '3 May 2021, 10:15']], {timezone})).toMatchObject({
      published: '2021-05-03T10:15',
      publishedUtc: '2021-05-03T08:15:00Z',
    })
    expect(times([['dateline', '3 May 2021']], {timezone}).publishedUtc).toBeNull()
  })

  it('belong together where labels and dates have lines of their own', () => {
    expect(
      times([
        ['dateline', 'Published'],
        ['dateline', '3 May 2021, 10:15'],
        ['dateline', 'Updated 12:40'],
      ]),
    ).toMatchObject({
      timestamp: 'Published\n3 May 2021, 10:15\nUpdated 12:40',
      published: '2021-05-03T10:15',
      updated: '2021-05-03T12:40',
      updatedSource: 'printed',
    })
  })

  it('have no update whose day is not printed and cannot be the publication’s', () => {
    const rows: Row[] = [
      ['dateline', 'Published 22:41, 14 Nov 2023'],
      ['dateline', 'Updated 08:12'],
    ]
    expect(times(rows).updated).toBeNull()
    expect(times(rows, {published: '2023-11-14T22:41:09Z', modified: '2023-11-15T08:12:40Z'})).toMatchObject({
      updated: '2023-11-15T08:12:40Z',
      updatedSource: 'metadata',
    })
  })

  it('come from the byline where no line of their own has them', () => {
    expect(times([['byline', 'By Ada Quill, 3 May 2021, 10:15']])).toMatchObject({
      published: '2021-05-03T10:15',
      publishedSource: 'printed',
    })
    expect(times([['byline', 'By Ada Quill']]).timestamp).toBeNull()
  })

  it('come from the metadata where nothing is printed', () => {
    expect(
      times([['body', 'The ferry sank.']], {
        published: '2021-05-03T10:15:00.000+0200',
        modified: '2021-05-04T08:00:00Z',
      }),
    ).toEqual({
      timestamp: null,
      published: '2021-05-03T10:15:00+02:00',
      publishedSource: 'metadata',
      publishedUtc: '2021-05-03T08:15:00Z',
      updated: '2021-05-04T08:00:00Z',
      updatedSource: 'metadata',
      updatedUtc: '2021-05-04T08:00:00Z',
    })
  })

  it('come from the metadata where the printed time is relative, and the line stays as it stands', () => {
    expect(times([['dateline', '3 hours ago']], {published: '2021-05-03T10:15Z'})).toMatchObject({
      timestamp: '3 hours ago',
      published: '2021-05-03T10:15Z',
      publishedSource: 'metadata',
    })
  })

  it('are refined where only the day is printed and the metadata have the hour', () => {
    expect(times([['dateline', '3 May 2021']], {published: '2021-05-03T10:15:00+02:00'})).toMatchObject({
      published: '2021-05-03T10:15:00+02:00',
      publishedSource: 'printed+metadata',
      publishedUtc: '2021-05-03T08:15:00Z',
    })
  })

  it('stay as printed where the metadata have another day', () => {
    expect(times([['dateline', '3 May 2021']], {published: '2021-06-09T10:15:00+02:00'})).toMatchObject({
      published: '2021-05-03',
      publishedSource: 'printed',
      publishedUtc: null,
    })
  })

  it('have a zone where the metadata say the same minute in UTC', () => {
    expect(times([['dateline', '3 May 2021, 10:15']], {published: '2021-05-03T08:15:20Z'})).toMatchObject({
      published: '2021-05-03T10:15',
      publishedSource: 'printed+metadata',
      publishedUtc: '2021-05-03T08:15:20Z',
    })
    expect(times([['dateline', '3 May 2021, 10:15']], {published: '2021-05-03T08:32:20Z'}).publishedUtc).toBeNull()
  })

  it('have no update where the metadata date it no later than the publication', () => {
    expect(
      times([['body', 'x']], {published: '2021-05-03T10:15Z', modified: '2021-05-03T12:15+02:00'}).updated,
    ).toBeNull()
    expect(times([['body', 'x']], {published: '2021-05-03', modified: '2021-05-03'}).updated).toBeNull()
  })

  it('say when a date can be read in two ways, and nothing decides', () => {
    const page = labelled(['headline', 'Ferry sinks'], ['dateline', '05/03/2021'])
    expect(told(page).ambiguous).toBe(page.children[1])
    expect(told(page, {language: 'de'}).ambiguous).toBeNull()
  })

  it('are read as the metadata say where a date can be read in two ways', () => {
    expect(times([['dateline', '05/03/2021 10:15 AM']], {published: '2021-03-05T23:15Z'}).published).toBe(
      '2021-03-05T10:15',
    )
    expect(times([['dateline', '05/03/2021 10:15 AM']], {published: '2021-05-03'}).published).toBe('2021-05-03T10:15')
  })

  it('read the times that metadata write in their many ways', () => {
    const published = (value: string): string | null => times([['body', 'x']], {published: value}).published
    expect(published('20210503')).toBe('2021-05-03')
    expect(published('2021/05/03')).toBe('2021-05-03')
    expect(published('2021-05-03 10:15:00 +0200')).toBe('2021-05-03T10:15:00+02:00')
    expect(published('1620036900')).toBe('2021-05-03T10:15:00Z')
    expect(published('May 3, 2021 10:15 AM')).toBe('2021-05-03T10:15')
    expect(published('2021-13-41')).toBeNull()
    expect(published('1'.repeat(100_000))).toBeNull()
  })

  it('take the datetime of the time line’s element', () => {
    const page = labelledHtml('<p>Ferry sinks</p><time datetime="2021-05-03T10:15:00Z">Yesterday</time>', [
      'headline',
      'dateline',
    ])
    expect(told(page).times).toMatchObject({
      timestamp: 'Yesterday',
      published: '2021-05-03T10:15:00Z',
      publishedSource: 'metadata',
    })
  })

  it('never take a year from the dateline of the copy', () => {
    expect(times([['dateline', '12 Jan']]).published).toBeNull()
  })
})

describe('the right date among several', () => {
  const copy: Row[] = [
    ['body', 'The ferry ran aground on Monday.'],
    ['body', 'Nobody was hurt.'],
  ]

  it('is the one below the headline, not today’s in the page’s head', () => {
    const head: Row[] = ['Tides', 'Ferries', 'Bridges', 'Piers', 'Boats', 'Log in'].map((value) => ['furniture', value])
    const page: Row[] = [['dateline', 'Monday, 25 December 2023'], ...head, ['headline', 'Ferry sinks']]
    expect(times([...page, ['dateline', '3 May 2021, 10:15'], ...copy])).toMatchObject({
      timestamp: '3 May 2021, 10:15',
      published: '2021-05-03T10:15',
    })
    expect(times([...page, ['byline', 'By Ada Quill | 3 May 2021'], ...copy]).published).toBe('2021-05-03')
    expect(times([...page, ['dateline', 'Published 10:15'], ...copy]).published).toBeNull()
    expect(times([...page, ...copy], {published: '2021-05-03'}).published).toBe('2021-05-03')
  })

  it('is the byline’s where another line’s belongs to a video between the paragraphs', () => {
    const rows: Row[] = [
      ['headline', 'Ferry sinks'],
      ['byline', 'By Ada Quill, 3 May 2021'],
      ['body', 'The ferry ran aground on Monday.'],
      ['dateline', 'Dec. 19, 2020'],
      ['body', 'Nobody was hurt.'],
    ]
    expect(times(rows).published).toBe('2021-05-03')
  })

  it('is under the label on the line before', () => {
    const rows: Row[] = [
      ['headline', 'Ferry sinks'],
      ['furniture', 'Updated:'],
      ['dateline', 'Mar 6, 2022'],
      ['furniture', 'Original:'],
      ['dateline', 'Dec 21, 2021'],
      ...copy,
    ]
    expect(times(rows)).toMatchObject({published: '2021-12-21', updated: '2022-03-06'})
  })

  it('is not that of a card which happens to be the same text as the story’s own', () => {
    const rows: Row[] = [
      ['dateline', '3 May 2021'],
      ['related', 'Bridge shut'],
      ['dateline', '16 January 2021'],
      ['furniture', 'Ferries'],
      ['headline', 'Ferry sinks'],
      ['dateline', '3 May 2021'],
      ...copy,
    ]
    expect(times(rows).published).toBe('2021-05-03')
  })

  it('is not that of a post which the story shows', () => {
    const rows: Row[] = [
      ['headline', 'Ferry sinks'],
      ['dateline', 'June 12th 2022'],
      ['furniture', '52 Retweets356 Likes'],
      ...copy,
    ]
    expect(times(rows).published).toBeNull()
  })

  it('stands in a line by the headline that was taken for the site’s, where no other line says when', () => {
    const stray = (line: string): string | null =>
      times([['headline', 'Ferry sinks'], ['furniture', line], ...copy]).published
    expect(stray('Elder Post Staff 2021/05/03 10:15')).toBe('2021-05-03T10:15')
    expect(stray('By EPN, in News, Harbours, Ferries, Bridges, Piers, Boats · 3 May 2021, 10:15 · 0 Comments')).toBe(
      '2021-05-03T10:15',
    )
    expect(stray('Piers 3 May 2021')).toBe('2021-05-03')
    expect(stray('© 2021 Elder Post')).toBeNull()
    expect(stray('3 hours ago')).toBeNull()
  })

  it('is none in a caption or a sentence that holds one', () => {
    const rows: Row[] = [
      ['headline', 'Ferry sinks'],
      ['caption', 'The ferry in the harbour of Port Ellin, 3 May 2021'],
      ['body', 'The ferry sank on 3 May 2021, a day after it had left the yard at Port Ellin.'],
    ]
    expect(times(rows).published).toBeNull()
  })

  it('stands on the only line below the copy that says when something was published', () => {
    const rows: readonly Row[] = [
      ['headline', 'Ferry runs aground'],
      ['body', 'The ferry ran aground in the outer harbour on Friday.'],
      ...['Print', 'Share', 'Harbours', 'More'].map((word): Row => ['furniture', word]),
      ['related', 'Published 3 May 2021'],
      ['furniture', 'Updated 3 May 2021 at 14:03'],
    ]
    expect(times(rows).published).toBe('2021-05-03')
    expect(times([...rows, ['related', 'Published 5 May 2021']]).published).toBeNull()
  })

  it('stands in a box of facts that names the author, too', () => {
    const rows: Row[] = [['headline', 'Ferry sinks'], ...copy, ['related', 'Date 03.05.2021']]
    expect(times([...rows, ['related', 'Author Ada Quill']]).published).toBe('2021-05-03')
    expect(times([...rows, ['related', 'Harbour festival']]).published).toBeNull()
  })

  it('is the day in the page’s address where nothing else says when', () => {
    const page = labelled(['headline', 'Ferry sinks'], ...copy)
    page.data.metadata.url = 'https://elderpost.example/2021/05/03/ferry'
    expect(told(page).times).toMatchObject({published: '2021-05-03', publishedSource: 'metadata'})
    expect(told(page, {published: '2021-05-02'}).times.published).toBe('2021-05-02')
  })
})

describe('a date that can be read in two ways', () => {
  const line = '05/03/2021'
  const page = (...more: Row[]): Page => labelled(['headline', 'Ferry sinks'], ['dateline', line], ...more)

  it('is read as the reader asks, whatever the page says', () => {
    expect(told(page(), {dates: 'day-first'}).times.published).toBe('2021-03-05')
    expect(told(page(), {dates: 'month-first', published: '2021-03-05'}).times.published).toBe('2021-05-03')
    expect(told(page(), {dates: 'day-first'}).ambiguous).toBeNull()
  })

  it('is read like the page’s other dates', () => {
    const {times, ambiguous} = told(page(['related', 'Bridge shut 26/02/2021']), {language: 'en'})
    expect([times.published, ambiguous]).toEqual(['2021-03-05', null])
  })

  it('is read like those of its country, though the language tag is the one that sites forget', () => {
    const ours = page()
    ours.data.metadata.url = 'https://elderpost.co.nz/ferry'
    expect(told(ours, {language: 'en-US'}).times.published).toBe('2021-03-05')
    expect(told(page(), {language: 'en-US'}).times.published).toBe('2021-05-03')
  })

  it('stays open where the metadata can be read in two ways, too', () => {
    expect(told(page(), {published: '05/03/2021', language: 'en'}).ambiguous?.value).toBe(line)
  })
})

describe('a time that is told', () => {
  const pieces =
    '3 12 26 05 2021 24 / - . , : May Mar mai gennaio Updated Published am um PM EST Uhr 10:15 18.04 ago 年 月'
  const line = fc.array(fc.constantFrom(...pieces.split(' '), ' '), {maxLength: 9}).map((parts) => parts.join(' '))
  const role = fc.constantFrom('dateline', 'byline', 'furniture', 'headline', 'body', 'related')

  it('has a year and a day that the page prints', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(role, line), {minLength: 1, maxLength: 6}), (lines) => {
        const rows = lines.filter(([, text]) => text.trim() !== '') as Row[]
        if (rows.length === 0) return
        const text = rows.map((row) => row[1]).join(' ')
        const {published, updated} = times(rows)
        for (const iso of [published, updated]) {
          const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? []
          if (iso === null) continue
          expect([year, year.slice(2)].some((digits) => text.includes(digits))).toBe(true)
          expect(text).toMatch(new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`))
          expect(text).toMatch(new RegExp(`(?<!\\d)0?${Number(month)}(?!\\d)|May|Mar|mai|gennaio|ago`))
        }
      }),
      {numRuns: 400},
    )
  })
})

describe('the lines of where and when', () => {
  const sorted = (...rows: readonly Row[]): Record<string, string[]> => {
    const {times, places, posts} = sortDatelines(labelled(...rows).children, 'en')
    const values = (blocks: readonly {value: string}[]): string[] => blocks.map(({value}) => value)
    return {times: values(times), places: values(places), posts: values(posts)}
  }

  it('tell a place from a time', () => {
    expect(
      sorted(['dateline', '3 May 2021'], ['dateline', 'PORT ELLIN, Ohio (AP) —'], ['body', 'A ferry sank.']),
    ).toEqual({
      times: ['3 May 2021'],
      places: ['PORT ELLIN, Ohio (AP) —'],
      posts: [],
    })
  })

  it('count a place that stands twice once', () => {
    expect(
      sorted(['dateline', 'PORT ELLIN, Ohio (AP) —'], ['dateline', 'PORT ELLIN, Ohio (AP) —']).places,
    ).toHaveLength(1)
  })

  it('tell the times of a live blog’s posts from its own', () => {
    const rows = ['14:05', '14:20', '15:02'].flatMap((time): Row[] => [
      ['body', 'The boat is in sight.'],
      ['dateline', time],
    ])
    const page = [['dateline', '3 May 2021'] as const, ...rows, ['body', 'It is here.'] as const]
    expect(sorted(...page)).toEqual({times: ['3 May 2021'], places: [], posts: ['14:05', '14:20', '15:02']})
  })

  it('take a single time between paragraphs for the story’s own', () => {
    expect(
      sorted(['body', 'The boat is in sight.'], ['dateline', '3 May 2021'], ['body', 'It is here.']).times,
    ).toEqual(['3 May 2021'])
  })
})
