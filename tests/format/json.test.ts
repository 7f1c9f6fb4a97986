import fc from 'fast-check'
import {expect, it} from 'vitest'
import {json, jsonMember} from '../../src/format/json.ts'
import {ndjson} from '../../src/format/ndjson.ts'
import {emptyRecord, emptySource} from '../../src/tree/story.ts'
import {ferryStory, plainStory} from './records.ts'

it('prints a record that reads back as itself', () => {
  expect(JSON.parse(json(ferryStory()))).toEqual(ferryStory())
  expect(json(ferryStory()).split('\n')[1]).toBe('  "version": 1,')
})

it('keeps every key in a record of a page without a story', () => {
  expect(Object.keys(JSON.parse(ndjson(emptyRecord(emptySource()))))).toEqual(Object.keys(ferryStory()))
})

it('prints members that stand in an indented array', () => {
  const members = [ferryStory(), plainStory('Fog', [])]
  expect(`[\n${members.map(jsonMember).join(',\n')}\n]`).toBe(JSON.stringify(members, null, 2))
})

it('puts any page on one line of harmless characters', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (headline) => {
      const line = ndjson(plainStory(headline, []))
      expect(JSON.parse(line).headline).toBe(headline)
      expect(line).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]*\n$/)
    }),
  )
  const harmful = '\u001b\u009b\u007f\u2028\u202e\u2066\t\n'
  expect(ndjson(plainStory(harmful, []))).toContain(String.raw`\u001b\u009b\u007f\u2028\u202e\u2066\t\n`)
})
