import {expect, it} from 'vitest'
import {labelPage} from '../../src/label/label.ts'
import {audit} from '../../src/label/ledger.ts'
import {readText} from '../../src/read/text.ts'
import type {Block} from '../../src/tree/page.ts'

const blocks = (text: string): readonly Block[] => readText(text).children
const values = (text: string): string[] => blocks(text).map((block) => block.value)

const mail = [
  'From: Wire Desk <desk@wire.example>',
  '',
  '> Brannock votes for a new sea wall',
  '>',
  '> BRANNOCK (NP) — The sea wall that has kept the town dry for longer',
  '> than anybody remembers is to be pulled down and rebuilt, councillors',
  '> said on Monday.',
  '>',
  '>   “It has been patched for a hundred years, and the sea does not read',
  '> our minutes,” said Isla Renwick, who chairs the committee that looks',
  '> after the harbour.',
  '>',
]

const told = [
  'From: Wire Desk <desk@wire.example>',
  'Brannock votes for a new sea wall',
  'BRANNOCK (NP) — The sea wall that has kept the town dry for longer than anybody remembers is to be pulled down and rebuilt, councillors said on Monday.',
  '“It has been patched for a hundred years, and the sea does not read our minutes,” said Isla Renwick, who chairs the committee that looks after the harbour.',
]

it.each(['\n', '\r\n', '\r'])('takes the marks of a quoting mail program off its lines (%j)', (end) => {
  expect(values(mail.join(end))).toEqual(told)
})

it('takes off marks of mail that was quoted twice, or with a blank behind the mark of an empty line', () => {
  expect(values(mail.join('\n').replaceAll(/^>/gm, '> >'))).toEqual(told)
  expect(values(mail.join('\n').replaceAll(/^> /gm, '>> ').replaceAll(/^>$/gm, '>> '))).toEqual(told)
})

it('lets a line of marks alone part two paragraphs, and stand in the block above it', () => {
  const [, headline, first] = blocks(mail.join('\n'))
  expect(headline?.position).toEqual({
    start: {line: 3, column: 1, offset: 37},
    end: {line: 4, column: 2, offset: 74},
  })
  expect(headline?.data).toMatchObject({raw: '> Brannock votes for a new sea wall\n>', shape: 'line'})
  expect(first?.data).toMatchObject({gap: 1, shape: 'paragraph'})
})

it.each([
  ['in a mail', mail],
  ['at the beginning of a page', ['> ', ...mail.slice(2)]],
])('loses no character of it %s', (_, lines) => {
  const page = readText(lines.join('\n'))
  labelPage(page)
  expect(audit(page)).toEqual([])
})

it.each([
  ['a menu', '> News\n> Sport\n> Culture\n> Weather\n> Podcasts'],
  ['a menu in two parts', '> News\n\n> Sport\n\n> Culture\n\n> Weather'],
  ['a line or two', '> More on this\n>\n> Ferries'],
])('leaves %s as it is', (_, page) => {
  expect(values(page)).toEqual(page.split(/\n+/))
})
