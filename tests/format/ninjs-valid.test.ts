import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ninjs} from '../../src/format/ninjs.ts'
import type {BodyBlock, StoryRecord} from '../../src/tree/story.ts'
import {fixtures} from '../fixtures/fixture.ts'
import {ninjsRules} from './ninjs-rules.ts'
import {block, caption, ferryStory} from './records.ts'
import {type Validate, validator} from './validator.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** `NINJS_SCHEMA=…/ninjs-schema_2.4.json npx vitest run tests/format/ninjs-valid.test.ts` asks IPTC’s own file as well. */
const published = process.env.NINJS_SCHEMA
const schemas: [string, Validate][] = [['our statement of ninjs 2.4', validator(ninjsRules)]]
if (published !== undefined) schemas.push(['IPTC’s file', validator(offline(published), {strict: false})])

/** The published schema points to that of GeoJSON, which we never write and nobody fetches here. */
function offline(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8').replace(/\{\s*"\$ref": "https:\/\/geojson[^}]*\}/, 'false'))
}

const stories = fixtures
  .map(({slug, folder}) => [slug, JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as StoryRecord] as const)
  .filter(([, record]) => record.ok)

describe.each(schemas)('by %s', (_name, validate) => {
  it.each(stories)('the story of %s is valid', (_slug, record) => {
    expect(validate(JSON.parse(ninjs(record, sha256)))).toEqual([])
  })

  it('a story of whatever texts is valid', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.webUrl(),
      fc.constantFrom('', ' ', '\0', '\ud800'),
    )
    const maybe = fc.option(texts)
    const kinds = fc.constantFrom<BodyBlock['type']>('paragraph', 'subheading', 'item', 'row', 'quote')
    const blocks = fc.array(fc.tuple(kinds, texts).map(([kind, text]) => block(kind, text)))
    const captions = fc.array(fc.tuple(texts, maybe, maybe, maybe))
    fc.assert(
      fc.property(maybe, maybe, maybe, blocks, captions, fc.array(texts), (url, one, two, body, pictures, names) => {
        const story = ferryStory()
        const record: StoryRecord = {
          ...story,
          headline: one,
          body,
          source: {...story.source, url},
          byline: {text: one, authors: names, agency: two, agencyName: one},
          dateline: {...story.dateline, text: two, location: two, locations: names, agency: one, agencyName: two},
          captions: pictures.map(([text, credit, alt, src]) => ({...caption(text, credit), alt, src})),
        }
        expect(validate(JSON.parse(ninjs(record, sha256)))).toEqual([])
      }),
      {numRuns: 60},
    )
  }, 30_000)

  it.each([
    ['without a uri', {uri: undefined}],
    ['whose uri is no URI', {uri: 'färja 64'}],
    ['with a time that has no zone', {versioncreated: '2021-05-03T10:15:00'}],
    ['with a property that ninjs does not know', {byline: 'Ada Quill'}],
    ['with a picture that has no name', {associations: [{uri: 'urn:sha256:00', type: 'picture'}]}],
    ['with a picture that has an unknown property', {associations: [{name: 'a', uri: 'urn:x:1', credit: 'Tom Reed'}]}],
    ['with a body that has no value', {bodies: [{role: 'main'}]}],
    ['of no known type', {type: 'story'}],
  ])('an item %s is not', (_name, change) => {
    const item = {...JSON.parse(ninjs(ferryStory(), sha256)), ...change}
    expect(validate(JSON.parse(JSON.stringify(item)))).not.toEqual([])
  })
})

it('tells a story for most fixtures', () => {
  expect(stories.length).toBeGreaterThan(fixtures.length / 2)
})
