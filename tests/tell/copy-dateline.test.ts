import {describe, expect, it} from 'vitest'
import {takeDateline} from '../../src/tell/copy-dateline.ts'
import type {BodyBlock} from '../../src/tree/story.ts'
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
