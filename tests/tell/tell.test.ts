import {describe, expect, it} from 'vitest'
import {tell} from '../../src/tell/tell.ts'
import type {Page} from '../../src/tree/page.ts'
import {roles} from '../../src/tree/role.ts'
import {emptyRecord, emptySource, type StoryRecord} from '../../src/tree/story.ts'
import {labelled} from './labelled.ts'

const source = {...emptySource(), path: 'lamp.txt', format: 'text'}

const lamp = (): Page =>
  labelled(
    ['furniture', 'Skarvik Post'],
    ['headline', 'Lighthouse sold for one krone'],
    ['standfirst', 'The lamp stays lit'],
    ['dateline', '3 May 2021, 10:15'],
    ['byline', 'By Ada Quill'],
    '',
    ['body', 'SKARVIK, Norway (AP) — The lighthouse has a new owner.'],
    ['alt', 'Oda Brenne'],
    ['caption', 'Oda Brenne (Jan Modell/AP)'],
    ['body', 'It had stood empty since 1998.'],
    ['duplicate', 'The lighthouse has a new owner.'],
    ['note', 'Correction: an earlier version of this story gave a wrong price.'],
    ['related', 'Ferry crews vote for strike'],
  )

const keys = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
    : null

describe('a told page', () => {
  it('is a record with all its parts in place', () => {
    const page = lamp()
    for (const block of page.children) if (block.data.role === 'duplicate') block.data.of = [5, 5]
    expect(tell(page, source)).toEqual({
      version: 1,
      ok: true,
      error: null,
      source,
      language: 'en',
      headline: 'Lighthouse sold for one krone',
      standfirst: [{text: 'The lamp stays lit', line: 3, endLine: 3}],
      byline: {text: 'By Ada Quill', authors: ['Ada Quill'], agency: null, agencyName: null},
      dateline: {
        text: 'SKARVIK, Norway (AP)',
        separator: ' — ',
        location: 'SKARVIK, Norway',
        locations: ['SKARVIK, Norway'],
        agency: 'AP',
        agencyName: 'Associated Press',
        date: null,
        timestamp: '3 May 2021, 10:15',
        published: '2021-05-03T10:15',
        publishedSource: 'printed',
        publishedUtc: null,
        updated: null,
        updatedSource: null,
        updatedUtc: null,
      },
      body: [
        {type: 'paragraph', text: 'The lighthouse has a new owner.', line: 7, endLine: 7},
        {type: 'paragraph', text: 'It had stood empty since 1998.', line: 10, endLine: 10},
      ],
      captions: [
        {
          kind: 'photo',
          text: 'Oda Brenne',
          credit: 'Jan Modell/AP',
          alt: 'Oda Brenne',
          src: null,
          line: 8,
          endLine: 9,
          position: 1,
        },
      ],
      notes: [
        {
          kind: 'correction',
          text: 'Correction: an earlier version of this story gave a wrong price.',
          line: 12,
          endLine: 12,
        },
      ],
      related: [
        {
          title: 'Ferry crews vote for strike',
          alt: null,
          kicker: null,
          teaser: null,
          extra: [],
          url: null,
          line: 13,
          endLine: 13,
        },
      ],
      furniture: [{text: 'Skarvik Post', line: 1, endLine: 1}],
      duplicates: [{text: 'The lighthouse has a new owner.', line: 11, endLine: 11, of: [7]}],
      lines: {headline: [2], byline: [5], dateline: [4]},
      wordCount: 12,
      messages: [],
    } satisfies StoryRecord)
  })

  it('has every key of the record and no other, whatever it holds', () => {
    for (const page of [lamp(), labelled(['furniture', 'Menu']), labelled(['body', 'The lamp burns.'])])
      expect(keys(tell(page, source))).toEqual(keys({...emptyRecord(source), error: tell(page, source).error}))
  })

  it('resolves links against the base, and assumes the zone', () => {
    const page = lamp()
    const [ferry] = page.children.slice(-1)
    if (ferry) ferry.data.url = '/ferry'
    const record = tell(page, source, 'https://post.example/', 'Europe/Oslo')
    expect([record.related[0]?.url, record.dateline.publishedUtc]).toEqual([
      'https://post.example/ferry',
      '2021-05-03T08:15:00Z',
    ])
  })

  it('is a story where it holds captions only, as galleries do', () => {
    const record = tell(
      labelled(['headline', 'Lamps of the north'], ['caption', 'The old lamp'], ['caption', 'The new lamp.']),
      source,
    )
    expect([record.ok, record.body.length, record.captions.length]).toEqual([true, 0, 2])
  })
})

describe('a page without a story', () => {
  it('is a record that says so and keeps every line, related stories apart', () => {
    const page = lamp()
    page.data.story = 0.2
    const record = tell(page, source)
    expect(record).toEqual({
      ...emptyRecord(source),
      ok: false,
      error: {
        code: 'no-story',
        message: 'the page holds no story: no running text was found (2 of 12 lines read like copy)',
      },
      related: record.related,
      furniture: record.furniture,
    })
    expect(record.related.map(({title}) => title)).toEqual(['Ferry crews vote for strike'])
    expect(record.furniture.map(({line}) => line)).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12])
  })

  it('is one without copy and captions, however likely a story was', () => {
    const page = labelled(['headline', 'Page not found'], ['furniture', 'Menu'])
    page.data.story = 0.9
    expect(tell(page, source).error).toEqual({
      code: 'no-story',
      message: 'the page holds no story: none of its 2 lines reads like a paragraph of one',
    })
  })

  it('has a word of its own for a page of one line', () => {
    expect(tell(labelled(['furniture', 'Menu']), source).error?.message).toBe(
      'the page holds no story: its only line reads like no paragraph of one',
    )
  })

  it('is one without any line', () => {
    expect(tell(labelled(''), source)).toMatchObject({ok: false, furniture: [], error: {code: 'empty'}})
  })
})

describe('telling', () => {
  it('survives hostile lines in every role', () => {
    for (const piece of [
      'PORT, ',
      '12:12',
      'By A and B and ',
      '(',
      ' ',
      ', opens new tab',
      '. - ',
      'A/',
      '”.“A',
      '—',
      '港',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const page = labelled(...roles.map((role) => [role, `x${text}x`] as const))
      expect(tell(page, source).ok).toBe(true)
    }
  })

  it('survives ten thousand lines of one role', () => {
    for (const role of roles) {
      const page = labelled(...Array.from({length: 10_000}, (_, i) => [role, `Line ${i} (`] as const))
      expect(tell(page, source).source).toBe(source)
    }
  })
})
