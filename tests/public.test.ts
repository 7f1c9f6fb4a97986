import {createHash} from 'node:crypto'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import * as library from '../src/index.ts'
import {wirecopy as command, folderOf} from './cli/host.ts'
import {ferryPage, loginPage, picture} from './cli/pages.ts'

/** Every key of a record, version 1, with the keys of the objects in it: what README promises. */
const keys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'version',
    'ok',
    'error',
    'source',
    'language',
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'body',
    'captions',
    'notes',
    'related',
    'furniture',
    'duplicates',
    'lines',
    'wordCount',
    'messages',
  ],
  source: ['path', 'id', 'url', 'format', 'encoding', 'line', 'offset', 'recordId', 'date'],
  byline: ['text', 'authors', 'agency', 'agencyName'],
  dateline: [
    'text',
    'separator',
    'location',
    'locations',
    'agency',
    'agencyName',
    'date',
    'timestamp',
    'published',
    'publishedSource',
    'publishedUtc',
    'updated',
    'updatedSource',
    'updatedUtc',
  ],
  lines: ['headline', 'byline', 'dateline'],
}

/** Keys of what stands in a record's lists. */
const listed: Readonly<Record<string, readonly string[]>> = {
  standfirst: ['text', 'line', 'endLine'],
  body: ['type', 'text', 'line', 'endLine'],
  captions: ['kind', 'text', 'credit', 'alt', 'src', 'line', 'endLine', 'position'],
  notes: ['kind', 'text', 'line', 'endLine'],
  related: ['title', 'alt', 'kicker', 'teaser', 'extra', 'url', 'line', 'endLine'],
  furniture: ['text', 'line', 'endLine'],
  duplicates: ['text', 'line', 'endLine', 'of'],
  messages: ['ruleId', 'reason', 'line'],
}

type Json = Readonly<Record<string, unknown>>

function expectAllKeys(record: Json): void {
  for (const [name, names] of Object.entries(keys)) {
    const part = (name === '' ? record : record[name]) as Json
    expect(Object.keys(part).sort(), name || 'record').toEqual([...names].sort())
  }
  for (const [name, names] of Object.entries(listed))
    for (const entry of record[name] as Json[]) expect(Object.keys(entry).sort(), name).toEqual([...names].sort())
}

describe('the library', () => {
  it('exports what README tells of, and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'label',
      'ninjs',
      'parse',
      'read',
      'roles',
      'tell',
      'wirecopy',
      'write',
    ])
  })

  it('names the twelve roles', () => {
    expect(library.roles).toHaveLength(12)
  })
})

describe('a record has every key', () => {
  it.each([
    ['of a story', ferryPage, null],
    ['of a page without a story', loginPage, 'no-story'],
    ['of an empty page', ' \n\u00a0\n', 'empty'],
    ['of an HTML page', `<!doctype html><title>Ferry</title><p>${ferryPage.replaceAll('\n\n', '<p>')}`, null],
  ])('%s', async (_name, text, code) => {
    const record = await library.parse(text)
    expectAllKeys(record as unknown as Json)
    expect([record.version, record.ok, record.error?.code ?? null]).toEqual([1, code === null, code])
  })

  it('writes a record as an item of IPTC ninjs, and nothing where there is no story', async () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
    const item = JSON.parse(library.ninjs(await library.parse(ferryPage), hash))
    expect(item).toMatchObject({standard: {name: 'ninjs', version: '2.4'}, type: 'text'})
    expect(item.uri).toMatch(/^urn:sha256:[\da-f]{64}$/)
    expect(library.ninjs(await library.parse(loginPage), hash)).toBe('')
  })

  it('of pages that the command could not read', async () => {
    const cwd = folderOf({'picture.png': picture, 'none.txt': ''})
    const {stdout} = await command(['-f', 'ndjson', 'picture.png', 'none.txt', 'missing.txt', '.'], {cwd})
    const records = stdout.trimEnd().split('\n')
    expect(records).toHaveLength(4)
    for (const record of records) {
      expectAllKeys(JSON.parse(record))
      expect(JSON.parse(record)).toMatchObject({ok: false, error: {message: expect.any(String)}})
    }
  })
})

describe('parse', () => {
  it.each([
    ['a page that is no string', () => library.parse(Buffer.from(ferryPage) as unknown as string)],
    ['a format that is none', () => library.parse(ferryPage, {from: 'pdf' as 'text'})],
    ['a mark whose role is none', () => library.parse(ferryPage, {marks: [{line: 3, role: 'headlin' as 'note'}]})],
    ['a mark without a line', () => library.parse(ferryPage, {marks: [{line: Number.NaN, role: 'note'}]})],
  ])('refuses %s', async (_name, misuse) => {
    await expect(misuse()).rejects.toThrow(TypeError)
  })

  it.each(['', '\0', '\ud800', '<', '<!--', '---\n---', '\u2028', '#'.repeat(5000), '<p>'.repeat(5000)])(
    'makes a record of any string (%#)',
    async (text) => {
      for (const from of ['auto', 'text', 'markdown', 'html'] as const) {
        const record = await library.parse(text, {from})
        expect(record.error?.code).not.toBe('internal')
        expectAllKeys(record as unknown as Json)
      }
    },
  )

  it('tells the same story twice, to the letter', async () => {
    expect(await library.parse(ferryPage)).toEqual(await library.parse(ferryPage))
  })
})

describe('marks', () => {
  const line = ferryPage.split('\n').findIndex((text) => text.startsWith('The transport')) + 1
  const marks: library.Mark[] = [{line, role: 'note'}]

  it('overrule the labeller in parse and in the pipeline', async () => {
    const record = await library.parse(ferryPage, {marks})
    expect(record.notes.map((note) => note.line)).toEqual([line])
    const pipeline = unified().use(library.read).use(library.label, {marks}).use(library.tell).use(library.write)
    expect(JSON.parse(String(await pipeline.process(ferryPage))).notes).toEqual(record.notes)
  })

  it('that name a line which is not there make a record that says so', async () => {
    const record = await library.parse(ferryPage, {marks: [{line: 999, role: 'note'}]})
    expect(record.error).toEqual({code: 'marks', message: 'The marks: no text stands on line 999 of the page'})
    expectAllKeys(record as unknown as Json)
  })
})

describe('the pipeline', () => {
  it('tells what parse tells', async () => {
    const file = await library.wirecopy().process(ferryPage)
    const {source, ...story} = JSON.parse(String(file))
    const {source: _, ...parsed} = await library.parse(ferryPage)
    expect(story).toEqual(parsed)
    expect(source.format).toBe('text')
  })

  it('is frozen, so that a house rule needs a processor of its own', () => {
    expect(() => library.wirecopy.use(() => {})).toThrow('frozen')
  })

  it('takes a house rule between labelling and telling', async () => {
    const tugs = (page: library.Page): void => {
      for (const {value, data} of page.children) if (value.startsWith('Two tugs')) data.role = 'furniture'
    }
    const house = unified()
      .use(library.read)
      .use(library.label)
      .use(() => tugs)
      .use(library.tell)
      .use(library.write)
    const story = JSON.parse(String(await house.process(ferryPage)))
    const plain = await library.parse(ferryPage)
    expect(story.body).toEqual(plain.body.filter(({text}) => !text.startsWith('Two tugs')))
    expect(story.body).toHaveLength(plain.body.length - 1)
  })
})
