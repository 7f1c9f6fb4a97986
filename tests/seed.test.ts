import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/index.ts'
import type {StoryRecord} from '../src/tree/story.ts'

/** The reference page is not ours to keep: it is read from beside the repository, and never trained on. */
const folder = new URL('../../shared/seed', import.meta.url).pathname
const there = existsSync(folder)
const file = (ending: string): string => {
  const name = readdirSync(folder).find((each) => each.endsWith(ending)) ?? ''
  return readFileSync(join(folder, name), 'utf8')
}

interface Gold {
  headline: string
  byline: string[]
  published: string
  body: {text: string}[]
  captions: {text: string; credit: string; alt: string}[]
  related: {title: string; alt: string | null}[]
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const isRunOn = (line: string): boolean => line.length > 2000

/** Wraps a line at 78 columns, as a mail program does. */
function wrap(line: string): string {
  const out: string[] = ['']
  for (const word of line.split(' ')) {
    const last = out.at(-1) as string
    if (last !== '' && last.length + 1 + word.length > 78) out.push(word)
    else out[out.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return out.join('\n')
}

const lines = (text: string): string[] => text.split('\n')
const changes: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'with trailing blanks': (text) => text.replaceAll('\n', '   \n'),
  'with four blank lines for one': (text) => text.replaceAll('\n\n', '\n\n\n\n\n'),
  'with no blank lines at all': (text) => text.replace(/\n\n+/g, '\n'),
  'wrapped at 78 columns': (text) => lines(text).map(wrap).join('\n'),
  'without the run-on copy': (text) =>
    lines(text)
      .filter((line) => !isRunOn(line))
      .join('\n'),
}

describe.skipIf(!there)('the reference page', () => {
  const gold = there ? (JSON.parse(file('.gold.ndjson').split('\n')[0] as string) as Gold) : ({} as Gold)
  const text = there ? file('.txt') : ''

  for (const [name, change] of Object.entries(changes))
    test(`gives its gold ${name}`, async () => {
      const story = await parse(change(text))
      expectGold(story, gold)
      expect(story.duplicates.filter((each) => isRunOn(each.text))).toHaveLength(name.startsWith('without') ? 0 : 1)
      if (!name.startsWith('without')) expect(story.duplicates[0]?.of).toEqual(story.body.map(({line}) => line))
    })

  test('gives its gold with only the run-on copy of the body', async () => {
    const body = new Set(gold.body.map((block) => block.text))
    const story = await parse(
      lines(text)
        .filter((line) => !body.has(line))
        .join('\n'),
    )
    expectGold(story, gold)
    expect(new Set(story.body.map(({line}) => line)).size).toBe(1)
    expect(story.duplicates).toEqual([])
  })
})

function expectGold(story: StoryRecord, gold: Gold): void {
  expect(story.ok).toBe(true)
  expect(fold(story.headline ?? '')).toBe(fold(gold.headline))
  expect(story.body.map((block) => fold(block.text))).toEqual(gold.body.map((block) => fold(block.text)))
  expect(story.dateline.published).toBe(gold.published)
  expect(story.byline.agency).toBe('Press Association')
  expect(story.captions.map(({text, credit, alt}) => ({text, credit, alt}))).toEqual(
    gold.captions.map(({text, credit, alt}) => ({text, credit, alt})),
  )
  expect(story.related.map(({title, alt}) => ({title, alt}))).toEqual(
    gold.related.map(({title, alt}) => ({title, alt})),
  )
}
