import {expect, test} from 'vitest'
import {readText} from '../../src/read/text.ts'

const values = (text: string): string[] => readText(text).children.map((block) => block.value)

/** Breaks a paragraph into lines of at most `width` columns, as mail programs do. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

const first =
  'PORT ELLIN, Ohio (NP) — The council voted on Tuesday night to keep the night ferry running through the winter ' +
  'after shift workers from the fish market on the north quay filled the public gallery and sang.'
const second =
  'The boat carries some 240 people a night. It had been due to stop in the last week of November, the county said.'
const third =
  '“We count every passenger now,” said Tom Ode, who runs the landing stage for the county and used to run the boat.'

test.each([66, 72, 78, 80])('joins the paragraphs of a mail wrapped at %i columns', (width) => {
  const page = [first, second, third].map((text) => wrap(text, width)).join('\n\n')
  expect(values(page)).toEqual([first, second, third])
})

test('tells paragraphs apart by their short last lines where no blank line does', () => {
  const page = `By Ines Marr, Norvale Press\n${[first, second, third].map((text) => wrap(text, 78)).join('\n')}`
  expect(values(page)).toEqual(['By Ines Marr, Norvale Press', first, second, third])
})

test('gives a joined paragraph its first and last line and its lines as they stood', () => {
  const [block] = readText(`${wrap(first, 72)}\n\n${wrap(second, 72)}`).children
  expect(block?.position.start).toMatchObject({line: 1, column: 1, offset: 0})
  expect(block?.position.end.line).toBe(3)
  expect(block?.data.raw).toBe(wrap(first, 72))
  expect(block?.data.shape).toBe('paragraph')
})

test('begins a paragraph at an indented first line', () => {
  const page = [first, second, third].map((text) => `   ${wrap(text, 68)}`).join('\n')
  expect(values(page)).toEqual([first, second, third])
})

test('keeps a list of headlines apart that happen to fill their lines', () => {
  const list = [
    'Norvale Harbour Opens Its New Ferry Landing After Years of Delays',
    'County Council Votes To Cut Bus Lines On The North Shore In March',
    'Fishermen Of Port Ellin Ask For A Share Of The Landing Fee At Last',
    'Winter Timetable For Night Ferry Is Out And Has More Boats Than Now',
  ]
  expect(values(list.join('\n'))).toEqual(list)
})

test('begins a block at each bullet and lets its further lines hang under it', () => {
  const item = (text: string): string => wrap(text, 76, '    ').replace('    ', '  * ')
  const page = [wrap(first, 76), '', item(second), item(third)].join('\n')
  expect(values(page)).toEqual([first, second, third])
  expect(readText(page).children.map((block) => block.data.shape)).toEqual(['paragraph', 'item', 'item'])
})

test('takes the number before an item for a bullet only where numbers count up', () => {
  const page = `${wrap(first, 72)}\n\n  1. Salt and rope\n  2. Lamp oil\n\n 12. May was the coldest day`
  expect(values(page)).toEqual([first, 'Salt and rope', 'Lamp oil', '12. May was the coldest day'])
})

test('begins a new speaker at a dash, however full the line above', () => {
  const speech = 'Ferga går ut hele vinteren, og det er vi glade for her på nordsida av fjorden, sier Ida.'
  const page = `${wrap(first, 72)}\n${wrap(`– ${speech}`, 72)}\n${wrap(`– ${speech}`, 72)}`
  expect(values(page)).toEqual([first, `– ${speech}`, `– ${speech}`])
})

test('leaves a rule and a picture name outside the paragraphs beside them', () => {
  const page = `${wrap(first, 72)}\n━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━\n${wrap(second, 72)}`
  expect(values(page)).toHaveLength(3)
})

test('joins lines of a script without blanks with nothing between', () => {
  const text =
    '北岸渡轮公司星期二宣布冬季夜航将继续开行因为鱼市场的夜班工人每天晚上都要过河去上班县议会一致同意继续出资支持这条航线直到明年三月' +
    '公司说每晚大约有二百四十人乘船其中多数是工人和学生船票价格不会改变'
  const wide = (width: number): string => text.replace(new RegExp(`.{${width / 2}}`, 'g'), '$&\n').trimEnd()
  expect(values(`${wide(78)}\n\n${wide(78)}`)).toEqual([text, text])
})

test('joins a word that a wrapper broke at its hyphen, and no two that share a second half', () => {
  const page = [
    'Der Rat von Port Ellin hat am Dienstagabend beschlossen, dass die Nacht-',
    'fähre auch im Winter weiter fährt, weil die Leute aus den Markt- und Hafen-',
    'betrieben sie brauchen. Die Fähre bringt jede Nacht zweihundert Arbeits-',
    'kräfte und Lehrlinge über den Fluss.',
  ].join('\n')
  expect(values(page)).toEqual([
    'Der Rat von Port Ellin hat am Dienstagabend beschlossen, dass die Nacht-fähre auch im Winter weiter fährt, weil ' +
      'die Leute aus den Markt- und Hafen-betrieben sie brauchen. Die Fähre bringt jede Nacht zweihundert ' +
      'Arbeits-kräfte und Lehrlinge über den Fluss.',
  ])
})

test('joins centred lines whose indentation differs', () => {
  const centred = wrap(`${first} ${second}`, 72)
    .split('\n')
    .map((row) => ' '.repeat(Math.floor((72 - row.length) / 2)) + row)
    .join('\n')
  const page = [wrap(third, 72), wrap(first, 72), wrap(second, 72), centred].join('\n\n')
  expect(values(page)).toEqual([third, first, second, `${first} ${second}`])
})

test('joins what a no-break blank moved to the next line, and no hour below a headline', () => {
  const page = [
    wrap(first, 72),
    '',
    'On Friday, a few hours before the boat sailed, the protest drew about',
    '6 000 marchers, most of them from the fish market and from the north',
    'quay.',
    '',
    'Eel stops play at Bexcombe once more, to the joy of nobody at all',
    '5h ago',
  ].join('\n')
  expect(values(page).slice(1)).toEqual([
    'On Friday, a few hours before the boat sailed, the protest drew about 6 000 marchers, most of them from the ' +
      'fish market and from the north quay.',
    'Eel stops play at Bexcombe once more, to the joy of nobody at all',
    '5h ago',
  ])
})
