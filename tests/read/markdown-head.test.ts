import {expect, test} from 'vitest'
import {readMarkdown} from '../../src/read/markdown.ts'

test('reads a service’s header as lines of the page and as metadata', () => {
  const page = readMarkdown(
    'Title: Night ferry stays\n\nURL Source: https://norvale.example/ferry\n\n' +
      'Published Time: 2026-01-12T18:04:00Z\n\nMarkdown Content:\nNight ferry stays\n=====\n',
  )
  expect(page.children.map((block) => block.value)).toEqual([
    'Title: Night ferry stays',
    'URL Source: https://norvale.example/ferry',
    'Published Time: 2026-01-12T18:04:00Z',
    'Markdown Content:',
    'Night ferry stays',
    '=====',
  ])
  expect(page.data.metadata).toMatchObject({
    headline: [{value: 'Night ferry stays', source: 'header'}],
    published: [{value: '2026-01-12T18:04:00Z', source: 'header'}],
    url: 'https://norvale.example/ferry',
  })
})

test('takes a line that begins with “Title:” for copy where no source follows', () => {
  expect(readMarkdown('Title: a boat’s best friend\n\nThe *council* voted.').data.metadata.headline).toEqual([])
})

test('reads front matter as lines of the page and as metadata', () => {
  const page = readMarkdown(
    [
      '---',
      'title: "Night ferry: it \\"stays\\""',
      'source: https://norvale.example/ferry',
      'author:',
      '  - "[[Ines Marr]]"',
      "  - 'Tom Ode'",
      'published: 2026-01-12',
      'description: >',
      '  The council',
      '  voted.',
      'tags: [clippings, boats]',
      'site: Norvale Press',
      'language: en',
      'draft: false',
      '---',
      '# Night ferry stays',
    ].join('\n'),
  )
  expect(page.children).toHaveLength(16)
  expect(page.children.at(-1)?.data.depth).toBe(1)
  expect(page.data.metadata).toMatchObject({
    headline: [{value: 'Night ferry: it "stays"', source: 'front-matter'}],
    authors: [
      {value: 'Ines Marr', source: 'front-matter'},
      {value: 'Tom Ode', source: 'front-matter'},
    ],
    published: [{value: '2026-01-12', source: 'front-matter'}],
    description: [{value: 'The council voted.', source: 'front-matter'}],
    url: 'https://norvale.example/ferry',
    site: 'Norvale Press',
    language: 'en',
  })
})

test('knows that `published: true` is no date and that lists may stand in brackets', () => {
  const {metadata} = readMarkdown('---\ntitle: Ferry\npublished: true\nauthors: [Ines Marr, "Tom Ode"]\n---\nCopy').data
  expect(metadata.published).toEqual([])
  expect(metadata.authors.map((author) => author.value)).toEqual(['Ines Marr', 'Tom Ode'])
})

test('takes rules around copy for rules, not for front matter', () => {
  const page = readMarkdown('---\nThe council voted: the ferry stays.\n---\nAfter')
  expect(page.data.metadata.headline).toEqual([])
  expect(page.children.map((block) => block.data.shape)).toEqual(['rule', 'line', 'rule', 'line'])
})
