import {describe, expect, it} from 'vitest'
import {tellByline} from '../../src/tell/byline.ts'
import {emptyMetadata, type MetadataSource} from '../../src/tree/metadata.ts'
import type {Byline} from '../../src/tree/story.ts'
import {labelled} from './labelled.ts'

interface Known {
  declared?: readonly string[]
  source?: MetadataSource
  site?: string
  reporter?: string
}

const told = (lines: readonly string[], {declared = [], site, reporter}: Known = {}): Byline => {
  const {children} = labelled(...lines.map((line) => ['byline', line] as const))
  const authors = declared.map((value) => ({value, source: 'json-ld' as const}))
  return tellByline(children, {...emptyMetadata(), authors, site: site ?? null}, reporter ?? null, 'en')
}

describe('the byline', () => {
  it('names people and agency, and keeps its lines as they stand', () => {
    expect(told(['By Ada Quill and Tom Reed', 'Associated Press'])).toEqual({
      text: 'By Ada Quill and Tom Reed\nAssociated Press',
      authors: ['Ada Quill', 'Tom Reed'],
      agency: 'Associated Press',
      agencyName: 'Associated Press',
    })
  })

  it('leaves out a line that stands twice', () => {
    expect(told(['By Ada Quill', 'By Ada Quill']).text).toBe('By Ada Quill')
  })

  it('is what is printed, whatever the metadata say', () => {
    expect(told(['By Ada Quill'], {declared: ['Tom Reed']}).authors).toEqual(['Ada Quill'])
  })

  it('comes from the metadata where nothing is printed', () => {
    expect(told([], {declared: ['Ada Quill', 'Tom Reed']})).toEqual({
      text: null,
      authors: ['Ada Quill', 'Tom Reed'],
      agency: null,
      agencyName: null,
    })
  })

  it('takes no address for a name', () => {
    expect(told([], {declared: ['https://social.example/adaquill', '@adaquill', 'Ada Quill']}).authors).toEqual([
      'Ada Quill',
    ])
  })

  it('takes people from the metadata where it prints an agency only, but never the site', () => {
    expect(told(['Reuters'], {declared: ['Ada Quill']})).toMatchObject({
      text: 'Reuters',
      authors: ['Ada Quill'],
      agency: 'Reuters',
    })
    expect(told(['Reuters'], {declared: ['Norvale Mirror'], site: 'Norvale Mirror'}).authors).toEqual([])
  })

  it('takes the reporter whom the dateline names', () => {
    expect(told([], {reporter: '小川光', declared: ['港町新聞']}).authors).toEqual(['小川光'])
    expect(told(['By Ada Quill'], {reporter: '小川光'}).authors).toEqual(['Ada Quill'])
  })

  it('is empty where nobody is named', () => {
    expect(told([])).toEqual({text: null, authors: [], agency: null, agencyName: null})
  })
})
