import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/format/markdown.ts'
import {takeDateline} from '../../src/tell/copy-dateline.ts'
import {type BodyBlock, emptyRecord, emptySource, type Note} from '../../src/tree/story.ts'
import {labelled} from './labelled.ts'

const block = (text: string, type: BodyBlock['type'] = 'paragraph'): BodyBlock => ({type, text, line: 1, endLine: 1})

describe('the dateline of the copy', () => {
  it('is cut off the first paragraph with its separator', () => {
    const body = [
      block('The ferry', 'subheading'),
      block('PORT ELLIN, Ohio (AP) — A ferry ran aground.'),
      block('It is still there.'),
    ]
    expect(takeDateline(body, [], [], 'en')?.fields).toEqual({
      text: 'PORT ELLIN, Ohio (AP)',
      separator: ' — ',
      location: 'PORT ELLIN, Ohio',
      locations: ['PORT ELLIN, Ohio'],
      agency: 'AP',
      agencyName: 'Associated Press',
      date: null,
    })
    expect(body[1]?.text).toBe('A ferry ran aground.')
  })

  it('leaves copy without one as it is', () => {
    const body = [block('A ferry ran aground — again — on Monday.')]
    expect(takeDateline(body, [], [], 'en')).toBeNull()
    expect(body).toEqual([block('A ferry ran aground — again — on Monday.')])
  })

  it('is looked for in the first paragraph only', () => {
    const body = [block('A ferry ran aground.'), block('PORT ELLIN, Ohio (AP) — Another one did, too.')]
    expect(takeDateline(body, [], [], 'en')).toBeNull()
  })

  it('stands on a line of its own, which gives no separator', () => {
    const {children} = labelled(['dateline', 'PORT ELLIN, Ohio (AP) —'])
    const body = [block('A ferry ran aground.')]
    expect(takeDateline(body, children, [], 'en')?.fields).toMatchObject({
      text: 'PORT ELLIN, Ohio (AP)',
      separator: null,
      agency: 'AP',
    })
    expect(body[0]?.text).toBe('A ferry ran aground.')
  })

  it('that is all of the first paragraph leaves no empty paragraph behind', () => {
    const body = [block('PORT ELLIN, Ohio (AP) —'), block('A ferry ran aground.')]
    expect(takeDateline(body, [], [], 'en')?.fields.separator).toBeNull()
    expect(body).toEqual([block('A ferry ran aground.')])
  })

  it('of a standfirst names place and agency, and the standfirst stays as printed', () => {
    const standfirst = [{text: 'PORT ELLIN (AP) — A ferry ran aground.', line: 1, endLine: 1}]
    expect(takeDateline([block('It is still there.')], [], standfirst, 'en')?.fields.location).toBe('PORT ELLIN')
    expect(standfirst[0]?.text).toBe('PORT ELLIN (AP) — A ferry ran aground.')
  })

  it('names its reporter where agencies print one', () => {
    const body = [block('【ソウル＝小川光】港の橋が十日、開通した。')]
    expect(takeDateline(body, [], [], 'ja')?.author).toBe('小川光')
  })
})

describe('what stands before the dateline', () => {
  it.each([
    ['Hinweis: Diese Meldung wurde automatisch übernommen.', 'disclaimer'],
    ["EDITOR'S NOTE: This story corrects the date.", 'correction'],
    ['By Jane Roe', 'contributors'],
    ['BC-US--Ferry Aground,612', 'mark'],
  ])('is a note when it is the line “%s”', (line, kind) => {
    const body = [block(line), block('Karnfeld (dpa) - Die Fähre sitzt fest.')]
    const notes: Note[] = []
    expect(takeDateline(body, [], [], 'de', notes)?.fields.text).toBe('Karnfeld (dpa)')
    expect(body).toEqual([block('Die Fähre sitzt fest.')])
    expect(notes).toEqual([{kind, text: line, line: 1, endLine: 1}])
  })

  it('on the same line is a mark, or the reporter', () => {
    const notes: Note[] = []
    const first = [block('(Adds quotes) UPDATE 2-LONDON, Jan 12 (Reuters) - Talks resumed.')]
    expect(takeDateline(first, [], [], 'en', notes)?.fields.text).toBe('LONDON, Jan 12 (Reuters)')
    const second = [block('By Jane Roe NEW DARSALA, Jan 12 (PTI) Talks resumed.')]
    expect(takeDateline(second, [], [], 'en', notes)?.author).toBe('Jane Roe')
    expect([first, second].flat().map(({text}) => text)).toEqual(['Talks resumed.', 'Talks resumed.'])
    expect(notes.map(({kind, text}) => [kind, text])).toEqual([
      ['mark', '(Adds quotes) UPDATE 2-'],
      ['contributors', 'By Jane Roe'],
    ])
  })

  it('is a note for desks even where no dateline follows', () => {
    const notes: Note[] = []
    const body = [block('(Adds quotes) A ferry ran aground.')]
    expect(takeDateline(body, [], [], 'en', notes)).toBeNull()
    expect(body).toEqual([block('A ferry ran aground.')])
    expect(notes.map(({text}) => text)).toEqual(['(Adds quotes)'])
  })

  it('stays copy where no dateline follows', () => {
    const body = [block('Hinweis: Die Fähre sitzt fest.'), block('Sie wird geborgen.')]
    expect(takeDateline(body, [], [], 'de', [])).toBeNull()
    expect(body).toHaveLength(2)
  })
})

describe('datelines that the copy itself proves', () => {
  it('are places in capitals before a colon that it names as places', () => {
    const body = [block('OSTMOOR: It was market day.'), block('The bridge in Ostmoor is closed.')]
    expect(takeDateline(body, [], [], 'en', [])?.fields).toMatchObject({location: 'OSTMOOR', separator: ': '})
    expect(body[0]?.text).toBe('It was market day.')
  })

  it('are none where it does not', () => {
    const body = [block('OSTMOOR: It was market day.'), block('Ostmoor was glad of it.')]
    expect(takeDateline(body, [], [], 'en', [])).toBeNull()
  })
})

describe('places on lines of their own', () => {
  it.each([
    ['BERLIN', 'de', 'BERLIN'],
    ['東京共同', 'ja', '東京'],
    ['【東京共同】', 'ja', '東京'],
  ])('“%s” above the copy is its dateline', (line, language, place) => {
    const copy = 'Die Fähre sitzt fest, und niemand weiß, wann sie geborgen wird, sagt das Hafenamt am Freitagabend.'
    const body = [block(line), block(copy)]
    expect(takeDateline(body, [], [], language, [])?.fields).toMatchObject({location: place, separator: null})
    expect(body).toEqual([block(copy)])
  })
})

describe('the sign-off behind the last sentence', () => {
  it('gives places, and its one reporter', () => {
    const body = [block('橋が開通した。'), block('市が発表した。【ノーベール 山野太郎】')]
    const found = takeDateline(body, [], [], 'ja', [])
    expect(found?.fields).toMatchObject({text: '【ノーベール 山野太郎】', separator: null, locations: ['ノーベール']})
    expect(found?.author).toBe('山野太郎')
    expect(body[1]?.text).toBe('市が発表した。【ノーベール 山野太郎】')
  })

  it('gives the places of several reporters', () => {
    const body = [block('市が発表した。【カイロ山野太郎、北京川野花子】')]
    expect(takeDateline(body, [], [], 'ja', [])?.fields.locations).toEqual(['カイロ', '北京'])
  })

  it.each([
    '市が発表した。【写真】',
    '市が発表した。【山野太郎】',
    '市が発表した。【デジタル編集部】',
    '市が発表した。【デジタル 編集部】',
  ])('is none in “%s”', (text) => {
    expect(takeDateline([block(text)], [], [], 'ja', [])).toBeNull()
  })
})

it('reads a German town that opens the standfirst', () => {
  const standfirst = [{text: 'Ostau. Die Brücke bleibt zu.', line: 1, endLine: 1}]
  expect(takeDateline([block('Der Rat hat getagt.')], [], standfirst, 'de', [])?.fields.location).toBe('Ostau')
  const kicker = [{text: 'BERLIN - Die Brücke bleibt zu.', line: 1, endLine: 1}]
  expect(takeDateline([block('Der Rat hat getagt.')], [], kicker, 'de', [])).toBeNull()
})

it.each([
  'PORT ELLIN, Ohio (AP) — A ferry ran aground.',
  'Villadorna, 12 ene (EFE).- El puerto sigue cerrado.',
  'НОВОВЕРБСК, 12 янв — РИА Новости. Завод закрыт.',
  '（中央社記者林某某南汀12日電）大橋今天關閉。',
  'LONDON and PARIS (AP) — Talks resumed.',
])('Markdown prints “%s” back as it stood', (copy) => {
  const record = emptyRecord(emptySource())
  record.body = [block(copy)]
  const found = takeDateline(record.body, [], [], null, record.notes)
  Object.assign(record.dateline, found?.fields)
  expect(record.body[0]?.text).not.toBe(copy)
  expect(markdown(record).replaceAll('*', '').trim()).toBe(copy)
})
