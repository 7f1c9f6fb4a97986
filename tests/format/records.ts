import type {BodyBlock, Caption, StoryRecord} from '../../src/tree/story.ts'
import {emptyRecord, emptySource} from '../../src/tree/story.ts'

/** A told story with something in every part; all invented. */
export function ferryStory(): StoryRecord {
  const record = emptyRecord({...emptySource(), path: 'ferry.txt', format: 'text', encoding: 'utf-8'})
  const place = {line: 1, endLine: 1}
  return {
    ...record,
    language: 'en',
    headline: 'Ferry runs aground off Port Ellin',
    standfirst: [{text: 'All 64 aboard are safe', ...place}],
    byline: {text: 'By Ada Quill\nShipping correspondent', authors: ['Ada Quill'], agency: null, agencyName: null},
    dateline: {
      ...record.dateline,
      text: 'PORT ELLIN, Ohio (AP)',
      separator: ' — ',
      location: 'PORT ELLIN, Ohio',
      agency: 'AP',
      agencyName: 'Associated Press',
      timestamp: '3 May 2021, 10:15',
      published: '2021-05-03T10:15',
      publishedSource: 'printed',
    },
    body: [
      block('paragraph', 'A ferry ran aground on Monday.'),
      block('subheading', 'A calm sea'),
      block('paragraph', 'The captain said the sea was calm.'),
      block('item', 'Two tugs came'),
      block('item', 'One stayed'),
      block('quote', '“We heard a bang,” said a passenger.'),
      block('row', 'Ship | Length'),
      block('row', 'Maris | 48 m'),
    ],
    captions: [caption('The ferry Maris at noon', 'Tom Reed/AP'), caption('Two tugs', null)],
    notes: [{kind: 'correction', text: 'An earlier version gave a wrong length.', ...place}],
    related: [
      {
        title: 'Tugs sold',
        alt: null,
        kicker: 'Harbour',
        teaser: 'Both of them.',
        extra: [],
        url: 'https://elder.example/tugs',
        ...place,
      },
      {title: 'Fog again', alt: null, kicker: null, teaser: null, extra: [], url: null, ...place},
    ],
    furniture: [{text: 'Sign up for our letter', ...place}],
    duplicates: [{text: 'A ferry ran aground', of: [1], ...place}],
    wordCount: 20,
  }
}

export function block(type: BodyBlock['type'], text: string): BodyBlock {
  return {type, text, line: 1, endLine: 1}
}

export function caption(text: string, credit: string | null): Caption {
  return {kind: 'photo', text, credit, alt: null, src: null, position: 0, line: 1, endLine: 1}
}

/** A record of nothing but a headline and paragraphs. */
export function plainStory(headline: string | null, paragraphs: readonly string[]): StoryRecord {
  return {...emptyRecord(emptySource()), headline, body: paragraphs.map((text) => block('paragraph', text))}
}
