import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readMarkdown} from '../../src/read/markdown.ts'
import type {Block} from '../../src/tree/page.ts'
import {addToTally, emptyTally} from '../../src/tree/tally.ts'

const read = (text: string): Block[] => readMarkdown(text).children
const values = (text: string): string[] => read(text).map((block) => block.value)
const shapes = (text: string): string[] => read(text).map((block) => `${block.data.shape}${block.data.depth || ''}`)

test('takes marks inside a line out of its value', () => {
  expect(values('**By Ines Marr**\n_Ferry at the quay_\nThe `night` boat &amp; crew <b>stay</b>')).toEqual([
    'By Ines Marr',
    'Ferry at the quay',
    'The night boat & crew stay',
  ])
})

test('reads escapes as the characters they protect', () => {
  expect(values('\\- Nei! sa hun\n2\\. It costs more\n\\[sic\\] and \\*stars\\*')).toEqual([
    '- Nei! sa hun',
    '2. It costs more',
    '[sic] and *stars*',
  ])
})

test('reads headings, items, quotations and rules line by line', () => {
  const page = '## Boats ##\n*   Salt\n    *   ### Rope\n> “We wait,” she said\n* * *\n1. One\n2. Two'
  expect(values(page)).toEqual(['Boats', 'Salt', 'Rope', '“We wait,” she said', '* * *', 'One', 'Two'])
  expect(shapes(page)).toEqual(['heading2', 'item', 'heading3', 'quote', 'rule', 'item', 'item'])
})

test('keeps a number that counts nothing: a date is no list', () => {
  expect(values('12. May was the coldest day\n\n1986. A great year')).toEqual([
    '12. May was the coldest day',
    '1986. A great year',
  ])
})

test('makes the line above an underline a heading and the underline a block of its own', () => {
  const page = 'Night ferry stays\n=================\n\nBoats\n-----\n\nThe council voted on Tuesday.\n---'
  expect(shapes(page)).toEqual(['heading1', 'rule', 'heading2', 'rule', 'line', 'rule'])
  expect(values(page)[1]).toBe('=================')
})

test('loses no line that CommonMark takes for a definition, code or a tag', () => {
  expect(values('[norvale]: https://norvale.example/\n    Indented line\n<div>\nInside\n</div>')).toEqual([
    '[norvale]: https://norvale.example/',
    'Indented line',
    '',
    'Inside',
    '',
  ])
})

test('keeps neighbouring lines apart on a page that is not hard-wrapped', () => {
  const long = 'The council of Port Ellin voted on Tuesday night to keep the ferry running through the winter. '
  expect(values(`${long}${long}\nFerry at the quay\n${long}`)).toHaveLength(3)
})

test('joins the lines of a hard-wrapped page, a link across a wrap and quotations included', () => {
  const page = [
    'The council voted on Tuesday night to keep the [night ferry running through',
    'the winter](/ferry) after shift workers from the fish market on the north',
    'quay filled the public gallery.',
    '',
    '> The boat carries some 240 people a night, and it had been due to stop in',
    '> the last week of November.',
    '',
    '  * Salt and rope for the landing stage come from the county, which pays for',
    '    them out of the fund for harbours.',
  ].join('\n')
  expect(values(page)).toEqual([
    'The council voted on Tuesday night to keep the night ferry running through the winter after shift workers from ' +
      'the fish market on the north quay filled the public gallery.',
    'The boat carries some 240 people a night, and it had been due to stop in the last week of November.',
    'Salt and rope for the landing stage come from the county, which pays for them out of the fund for harbours.',
  ])
  expect(shapes(page)).toEqual(['paragraph', 'quote', 'item'])
})

test('reads a table a row a block, empty cells left out', () => {
  const page = '| Boat | Seats | |\n| --- | :-: | --- |\n| [Ellin](/ellin) | 120 | |'
  expect(values(page)).toEqual(['Boat | Seats', '| --- | :-: | --- |', 'Ellin | 120'])
  expect(shapes(page)).toEqual(['row', 'rule', 'row'])
})

test('leaves code in fences as it stands', () => {
  expect(values('```js\nconst [a](b) = **c**\n# no heading\n```\nAfter')).toEqual([
    '```js',
    'const [a](b) = **c**',
    '# no heading',
    '```',
    'After',
  ])
})

test('drops the marks of a line break at a line’s end', () => {
  expect(values('The ferry\\\nstays  \nfor good \\\\')).toEqual(['The ferry', 'stays', 'for good \\'])
})

test('shows a mark with nothing behind it as it stands', () => {
  expect(values('>\n*   \n#')).toEqual(['>', '*', '#'])
})

const part = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.constantFrom(
    '',
    '[',
    '](/q)',
    '](',
    '\\',
    '![',
    '> [a',
    '* [b](c',
    '---',
    '===',
    '| a | b |',
    '```',
    '**a** _b_',
    '# [x](y) #',
  ),
)

test('has every character of every line in exactly one block, in order', () => {
  fc.assert(
    fc.property(fc.array(part, {maxLength: 40}), (parts) => {
      const text = parts.join('\n')
      const page = readMarkdown(text)
      const whole = emptyTally()
      addToTally(whole, text)
      const sum = emptyTally()
      let last = 0
      for (const block of page.children) {
        addToTally(sum, block.data.raw ?? '')
        expect(block.position.start.line).toBeGreaterThan(last)
        expect(block.data.linked).toBeLessThanOrEqual(block.value.length)
        last = block.position.end.line
      }
      expect(sum).toEqual(whole)
      expect(page.data.tally).toEqual(whole)
    }),
  )
})
