import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {schemaText, storySchema} from '../../src/format/schema.ts'
import {emptyRecord, emptySource, type StoryRecord} from '../../src/tree/story.ts'
import {fixtures} from '../fixtures/fixture.ts'
import {ferryStory} from './records.ts'
import {validator} from './validator.ts'

type Json = Readonly<Record<string, unknown>>

const validate = validator(storySchema)
const failed: StoryRecord = {...emptyRecord(emptySource()), ok: false, error: {code: 'empty', message: 'no text'}}

/** The same schema with no key allowed but those that it names. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]))
  return 'properties' in schema && 'required' in schema ? {...parts, additionalProperties: false} : parts
}
const validateClosed = validator(closed(storySchema) as object)

describe('the schema of records', () => {
  it('is JSON Schema draft 2020-12, and prints as JSON', () => {
    expect(storySchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.parse(schemaText())).toEqual(storySchema)
  })

  it('says in words what each key and each value of a list of words means', () => {
    const mute: string[] = []
    const visit = (schema: Json, path: string): void => {
      if (schema.$ref !== undefined) return
      if (typeof schema.description !== 'string') mute.push(path)
      for (const [key, part] of Object.entries((schema.properties ?? {}) as Record<string, Json>))
        visit(part, `${path}.${key}`)
      for (const part of (schema.properties ? [] : (schema.oneOf ?? [])) as Json[]) visit(part, `${path}=${part.const}`)
      if (schema.items !== undefined) visit(schema.items as Json, `${path}[]`)
    }
    visit(storySchema, 'record')
    for (const [name, part] of Object.entries(storySchema.$defs as Record<string, Json>)) {
      visit(part, name)
      if (typeof part.title !== 'string') mute.push(`title of ${name}`)
    }
    expect(mute).toEqual([])
  })

  it.each(fixtures.map(({slug, folder}) => [slug, folder]))(
    'takes the record of %s, and knows its every key',
    (_, folder) => {
      const record = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'))
      expect(validate(record)).toEqual([])
      expect(validateClosed(record)).toEqual([])
    },
  )

  it('takes the record of a page that failed', () => {
    expect(validate(failed)).toEqual([])
    expect(validateClosed(failed)).toEqual([])
  })

  it('takes a record with a key more, as a later version may have', () => {
    expect(validate({...ferryStory(), mood: 'calm', byline: {...ferryStory().byline, desk: 'Harbour'}})).toEqual([])
  })

  it.each<[string, (record: StoryRecord) => unknown]>([
    ['with a key less', ({notes: _, ...record}) => record],
    ['with a key less inside', ({byline: {agency: _, ...byline}, ...record}) => ({...record, byline})],
    ['of another version', (record) => ({...record, version: 2})],
    ['that told a story and failed', (record) => ({...record, error: failed.error})],
    ['that failed without a reason', (record) => ({...record, ok: false})],
    ['with a time in words', (record) => ({...record, dateline: {...record.dateline, published: 'yesterday'}})],
    [
      'with a UTC time in another zone',
      (record) => ({...record, dateline: {...record.dateline, publishedUtc: '2021-05-03T10:15:00+02:00'}}),
    ],
    [
      'with a source of times that is none',
      (record) => ({...record, dateline: {...record.dateline, publishedSource: 'guess'}}),
    ],
    ['with a line 0', (record) => ({...record, standfirst: [{text: 'All safe', line: 0, endLine: 0}]})],
    [
      'with a kind of note that is none',
      (record) => ({...record, notes: [{kind: 'joke', text: 'Ha', line: 1, endLine: 1}]}),
    ],
    ['with a headline of several lines as a list', (record) => ({...record, headline: ['Ferry', 'aground']})],
  ])('refuses a record %s', (_name, change) => {
    expect(validate(change(ferryStory()))).not.toEqual([])
  })
})
