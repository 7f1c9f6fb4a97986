import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readText} from '../../src/read/text.ts'
import {addToTally, emptyTally} from '../../src/tree/tally.ts'

const values = (text: string): string[] => readText(text).children.map((block) => block.value)

test('keeps an alternative text and the caption below it as two blocks', () => {
  const page = readText(
    'Ferry at the north quay at dusk\nThe night ferry leaves Port Ellin. Photo: Tom Ode\n\nThe council voted.',
  )
  expect(page.children.map((block) => [block.value, block.data.gap])).toEqual([
    ['Ferry at the north quay at dusk', 0],
    ['The night ferry leaves Port Ellin. Photo: Tom Ode', 0],
    ['The council voted.', 1],
  ])
})

test('leaves a page alone whose long paragraphs stand on one line each', () => {
  const long = 'The council of Port Ellin voted on Tuesday night to keep the night ferry running through the winter. '
  const page = `${long}${long}\n${long}Nobody spoke against it.\nBy Ines Marr\n${long}${long}${long}`
  expect(values(page)).toHaveLength(4)
})

test('counts source lines and offsets past every kind of line end', () => {
  const text = '\ufeffOne\r\n\r\nTwo\rThree\n\n\nFour'
  const page = readText(text)
  expect(page.children.map((block) => block.position.start.line)).toEqual([1, 3, 4, 7])
  for (const {position, value} of page.children) {
    expect(text.slice(position.start.offset, position.end.offset)).toBe(value)
  }
  expect(page.data.lineCount).toBe(4)
})

test('takes a line separator inside a paragraph for a blank, as editors count lines', () => {
  expect(values('The ferry\u2028stays.')).toEqual(['The ferry stays.'])
})

test('folds odd white space and takes out what does not show', () => {
  expect(values('\u3000\u3000The\u00a0night\t fer\u00adry\u200b stays\ufeff ')).toEqual(['The night ferry stays'])
})

test('keeps joiners that shape letters', () => {
  expect(values('می\u200cخواهیم')).toEqual(['می\u200cخواهیم'])
})

test('never takes a dash of speech for a bullet', () => {
  const page = readText('– Ja, sa hun og gikk.\n- Nei!\n— Да, ответила она.')
  expect(page.children.map((block) => [block.value, block.data.shape])).toEqual([
    ['– Ja, sa hun og gikk.', 'line'],
    ['- Nei!', 'line'],
    ['— Да, ответила она.', 'line'],
  ])
})

test('reads marks of Markdown as the text they are', () => {
  const page = readText('Night ferry stays\n---\n[1]: a footnote\n1986. A great year\n<div> is a tag')
  expect(page.children.map((block) => block.value)).toEqual([
    'Night ferry stays',
    '---',
    '[1]: a footnote',
    '1986. A great year',
    '<div> is a tag',
  ])
  expect(page.children.map((block) => block.data.shape)).toEqual(['line', 'rule', 'line', 'line', 'line'])
})

test('keeps a bullet typed at the margin and calls its line an item', () => {
  const [block] = readText('• Two boats stay in service').children
  expect([block?.value, block?.data.shape]).toEqual(['• Two boats stay in service', 'item'])
})

test('says nothing of links and pictures that plain text cannot show', () => {
  const [block] = readText('The ferry stays.').children
  expect(block?.data).toMatchObject({linked: null, url: null, picture: null, container: null, depth: 0, origin: 'text'})
})

test('holds no block where the page holds no text', () => {
  expect(readText('').children).toEqual([])
  expect(readText(' \n\t\r\n\u00a0\n\ufeff').children).toEqual([])
})

const lines = fc.array(
  fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 90}),
    fc.constantFrom(
      '',
      '   ',
      '     * [4]Home',
      '   [12]Ferry[13]Quay',
      'References',
      '   1. https://norvale.example/',
      '• x',
      '[2',
      '2]Quay',
    ),
    fc.integer({min: 1, max: 16}).map((n) => 'boats '.repeat(n)),
  ),
  {maxLength: 40},
)

test('has every character of every line in exactly one block, in order', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, end) => {
      const text = parts.join(end)
      const page = readText(text)
      const whole = emptyTally()
      addToTally(whole, text)
      const sum = emptyTally()
      let last = 0
      for (const block of page.children) {
        addToTally(sum, block.data.raw ?? '')
        expect(block.position.start.line).toBeGreaterThan(last)
        last = block.position.end.line
      }
      expect(sum).toEqual(whole)
      expect(page.data.tally).toEqual(whole)
    }),
  )
})
