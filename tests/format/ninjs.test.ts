import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {ninjs, ninjsItem, ninjsMember} from '../../src/format/ninjs.ts'
import type {NinjsItem} from '../../src/format/ninjs-item.ts'
import {emptyRecord, emptySource, type StoryRecord} from '../../src/tree/story.ts'
import {block, caption, ferryStory, plainStory} from './records.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const itemOf = (record: StoryRecord): NinjsItem => JSON.parse(ninjs(record, sha256))
const urn = /^urn:sha256:[0-9a-f]{64}$/

function withTimes(times: Partial<StoryRecord['dateline']>): NinjsItem {
  const story = ferryStory()
  return itemOf({...story, dateline: {...story.dateline, ...times}})
}

function withUrl(url: string | null): NinjsItem {
  const story = ferryStory()
  return itemOf({...story, source: {...story.source, url}})
}

describe('a story as ninjs', () => {
  it('says which version of the standard it keeps to', () => {
    const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_2.4.json'
    expect(itemOf(ferryStory()).standard).toEqual({name: 'ninjs', version: '2.4', schema})
  })

  it('has headline, by-line, place, source and language under the names of that version', () => {
    const story = ferryStory()
    const dateline = {...story.dateline, locations: ['PORT ELLIN, Ohio']}
    expect(itemOf({...story, dateline})).toMatchObject({
      type: 'text',
      language: 'en',
      headlines: [{role: 'main', contenttype: 'text/plain', value: 'Ferry runs aground off Port Ellin'}],
      by: 'Ada Quill',
      located: 'PORT ELLIN, Ohio',
      places: [{name: 'PORT ELLIN, Ohio'}],
      infosources: [{name: 'Associated Press', literal: 'AP'}],
    })
  })

  it('leaves out what the page does not say, rather than writing null or nothing', () => {
    const item = itemOf(plainStory(null, ['A ferry ran aground on Monday.']))
    expect(Object.keys(item)).toEqual(['standard', 'uri', 'type', 'bodies'])
  })

  it('names an agency once that byline and dateline both name, and in the byline’s place where no person is named', () => {
    const story = ferryStory()
    const byline = {text: 'By AP', authors: [], agency: 'AP', agencyName: 'Associated Press'}
    const item = itemOf({...story, byline})
    expect(item.by).toBe('AP')
    expect(item.infosources).toEqual([{name: 'Associated Press', literal: 'AP'}])
  })

  it('keeps notes to the desk apart from notes to the reader', () => {
    const place = {line: 1, endLine: 1}
    const notes: StoryRecord['notes'] = [
      {kind: 'correction', text: 'An earlier version gave a wrong length.', ...place},
      {kind: 'embargo', text: 'Embargoed until 6 pm', ...place},
      {kind: 'mark', text: '-0-', ...place},
    ]
    const item = itemOf({...ferryStory(), notes})
    expect(item.ednote).toBe('Embargoed until 6 pm\n-0-')
    expect(item.descriptions?.map(({role, value}) => [role, value])).toEqual([
      ['summary', 'All 64 aboard are safe'],
      ['correction', 'An earlier version gave a wrong length.'],
    ])
  })

  it('is nothing where there is no story', () => {
    const record: StoryRecord = {...emptyRecord(emptySource()), ok: false, error: {code: 'no-story', message: 'none'}}
    expect(ninjs(record, sha256)).toBe('')
    expect(ninjsMember(record, sha256)).toBe('')
  })

  it('stands in an array as JSON.stringify would print it', () => {
    const story = ferryStory()
    const member = ninjsMember(story, sha256)
    expect(`[\n${member}\n]`).toBe(JSON.stringify([itemOf(story)], null, 2))
  })

  it('escapes what could break a line or turn the direction of a terminal', () => {
    const printed = ninjs(plainStory('Ferry \u202eaground\u2028today', ['A ferry ran aground.']), sha256)
    expect(printed).not.toMatch(/[\u202e\u2028]/)
    expect(JSON.parse(printed).headlines[0].value).toBe('Ferry \u202eaground today')
  })
})

describe('uri', () => {
  it('is the page’s address', () => {
    expect(withUrl('https://elder.example/news/ferry-64').uri).toBe('https://elder.example/news/ferry-64')
  })

  it.each([
    ['https://elder.example/nyheter/färja 64', 'https://elder.example/nyheter/f%C3%A4rja%2064'],
    ['https://elder.example/a|b?q={x}[1]^`#c#d', 'https://elder.example/a%7Cb?q=%7Bx%7D%5B1%5D%5E%60#c%23d'],
    ['https://elder.example/100%', 'https://elder.example/100%25'],
    ['https://fähre.example/', 'https://xn--fhre-loa.example/'],
    ['https://ada:secret@elder.example/x', 'https://elder.example/x'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
  ])('%s is written as RFC 3986 wants it', (url, uri) => {
    expect(withUrl(url).uri).toBe(uri)
  })

  it.each([null, '/news/ferry', 'ferry.txt', 'file:///home/ada/ferry.txt', 'https://'])(
    'is the hash of the story’s words where %j is all that is known',
    (url) => {
      expect(withUrl(url).uri).toMatch(urn)
    },
  )

  it('is the same for the same words, wherever the page lies, and another for others', () => {
    const story = ferryStory()
    const moved = {...story, source: {...story.source, path: 'other.txt'}}
    const changed = {...story, body: story.body.map((part) => ({...part, text: `${part.text}!`}))}
    expect(itemOf(moved).uri).toBe(itemOf(story).uri)
    expect(itemOf(changed).uri).not.toBe(itemOf(story).uri)
  })
})

describe('times', () => {
  it('are left out where the page prints no zone', () => {
    const item = itemOf(ferryStory())
    expect(item).not.toHaveProperty('firstcreated')
    expect(item).not.toHaveProperty('versioncreated')
  })

  it('are those of the first and of this version', () => {
    const published = {published: '2021-05-03T10:15+02:00', publishedUtc: '2021-05-03T08:15:00Z'}
    expect(withTimes(published)).toMatchObject({
      firstcreated: '2021-05-03T08:15:00Z',
      versioncreated: '2021-05-03T08:15:00Z',
    })
    const updated = {updated: '2021-05-04T07:00Z', updatedUtc: '2021-05-04T07:00:00Z'}
    expect(withTimes({...published, ...updated})).toMatchObject({
      firstcreated: '2021-05-03T08:15:00Z',
      versioncreated: '2021-05-04T07:00:00Z',
    })
  })

  it('do not give a changed story the time of its first version', () => {
    const item = withTimes({publishedUtc: '2021-05-03T08:15:00Z', updated: '2021-05-04'})
    expect(item.firstcreated).toBe('2021-05-03T08:15:00Z')
    expect(item).not.toHaveProperty('versioncreated')
  })
})

describe('bodies', () => {
  it('hold the copy as text, the dateline in front of it', () => {
    const main = itemOf(ferryStory()).bodies?.[0]
    expect(main).toMatchObject({role: 'main', contenttype: 'text/plain'})
    expect(main?.value).toMatch(/^PORT ELLIN, Ohio \(AP\) — A ferry ran aground on Monday\.\n\nA calm sea\n\n/)
    expect(main?.charcount).toBe(main?.value.length)
  })

  it('hold it as XHTML: paragraphs, headings, lists, quotations and tables', () => {
    expect(itemOf(ferryStory()).bodies?.[1]).toEqual({
      role: 'richtext',
      contenttype: 'application/xhtml+xml',
      value: [
        '<p>PORT ELLIN, Ohio (AP) — A ferry ran aground on Monday.</p>',
        '<h2>A calm sea</h2>',
        '<p>The captain said the sea was calm.</p>',
        '<ul><li>Two tugs came</li><li>One stayed</li></ul>',
        '<blockquote><p>“We heard a bang,” said a passenger.</p></blockquote>',
        '<table><tbody><tr><td>Ship</td><td>Length</td></tr><tr><td>Maris</td><td>48 m</td></tr></tbody></table>',
      ].join('\n'),
    })
  })

  it('put a dateline that stood on a line of its own on a line of its own', () => {
    const story = ferryStory()
    const item = itemOf({...story, dateline: {...story.dateline, separator: null}})
    expect(item.bodies?.[1]?.value.split('\n').slice(0, 2)).toEqual([
      '<p>PORT ELLIN, Ohio (AP)</p>',
      '<p>A ferry ran aground on Monday.</p>',
    ])
  })

  it('let no character of the copy become markup, and hold none that XML cannot', () => {
    const item = itemOf(plainStory('Ferry', ['5 < 6 & "7" > </p><script>', 'a\0b\ud800c\uffff']))
    expect(item.bodies?.[1]?.value).toBe(
      '<p>5 &lt; 6 &amp; &quot;7&quot; &gt; &lt;/p&gt;&lt;script&gt;</p>\n<p>a\ufffdb\ufffdc\ufffd</p>',
    )
  })

  it('keep rows of unlike width as lines', () => {
    const rows = [block('row', 'Ship | Length'), block('row', 'Maris')]
    expect(itemOf({...plainStory('Ferry', []), body: rows}).bodies?.[1]?.value).toBe(
      '<p>Ship | Length</p>\n<p>Maris</p>',
    )
  })

  it('count the words of the copy where no dateline stands in front of it', () => {
    const story = {...plainStory('Ferry', ['A ferry ran aground.']), wordCount: 4}
    expect(itemOf(story).bodies?.[0]?.wordcount).toBe(4)
    expect(itemOf(ferryStory()).bodies?.[0]).not.toHaveProperty('wordcount')
  })
})

describe('associations', () => {
  it('are the pictures with caption, credit line and alternative text', () => {
    const [first, second] = itemOf(ferryStory()).associations ?? []
    expect(first).toEqual({
      name: 'photo-1',
      uri: expect.stringMatching(urn),
      type: 'picture',
      representationtype: 'partial',
      by: 'Tom Reed/AP',
      descriptions: [{role: 'caption', contenttype: 'text/plain', value: 'The ferry Maris at noon'}],
    })
    expect(second).not.toHaveProperty('by')
    expect(second?.uri).not.toBe(first?.uri)
  })

  it('have the picture’s address where it is a whole one', () => {
    const photo = {...caption('Two tugs', null), alt: 'Tugs', src: 'https://elder.example/tugs.jpg'}
    const captions = [photo, {...photo, kind: 'graphic' as const, alt: 'Two tugs', src: '/map.svg'}]
    const [whole, part] = itemOf({...ferryStory(), captions}).associations ?? []
    expect(whole).toMatchObject({
      uri: 'https://elder.example/tugs.jpg',
      renditions: [{name: 'main', href: 'https://elder.example/tugs.jpg'}],
      descriptions: [{role: 'caption'}, {role: 'alttext', value: 'Tugs'}],
    })
    expect(part).toMatchObject({name: 'graphic-2', type: 'graphic', uri: expect.stringMatching(urn)})
    expect(part).not.toHaveProperty('renditions')
    expect(part?.descriptions).toHaveLength(1)
  })

  it('are all there is of a gallery', () => {
    const item = ninjsItem({...ferryStory(), body: [], dateline: emptyRecord(emptySource()).dateline}, sha256)
    expect(item.type).toBe('composite')
    expect(item.bodies).toBeUndefined()
    expect(item.associations).toHaveLength(2)
  })
})
