import {expect, test} from 'vitest'
import {readText} from '../../src/read/text.ts'

const dump = `   #[1]alternate

   (BUTTON) Menu

     * [2]Home
     * [3]Harbour news from the north quay and all the landing stages of the
       county
     *

Night ferry stays

   By [4]Ines Marr

   PORT ELLIN, Ohio (NP) — The council voted on Tuesday night to keep the
   [5]night ferry running through the winter after shift workers sang. See
   the minutes of the harbour commission and of the county board in Port[6
   ]Ellin and the footnote [1] there.

   [ferry-3.jpg] Ferry at the quay

   [7]World[8]Africa
   ____________________

References

   Visible links:
   1. https://norvale.example/feed
   2. https://norvale.example/
   3. https://norvale.example/harbour
   4. https://norvale.example/marr
   5. mailto:?subject=Night ferry
stays&body=x
   6. https://norvale.example/minutes
   7. https://norvale.example/world
   8. https://norvale.example/africa
`
const blocks = readText(dump).children
const find = (start: string) => blocks.find((block) => block.value.startsWith(start))

test('takes the link numbers of a lynx dump out of the text and keeps them in the source lines', () => {
  expect(find('Home')).toMatchObject({
    data: {raw: '     * [2]Home', shape: 'item', linked: 4, url: 'https://norvale.example/'},
  })
  expect(find('By')?.value).toBe('By Ines Marr')
  expect(find('World')).toMatchObject({value: 'WorldAfrica', data: {linked: 11, url: 'https://norvale.example/world'}})
})

test('joins the wrapped lines of an item and of a paragraph', () => {
  expect(find('Harbour')?.value).toBe('Harbour news from the north quay and all the landing stages of the county')
  expect(find('PORT')?.position).toMatchObject({start: {line: 14}, end: {line: 17}})
})

test('repairs a link number that the wrap cut, and leaves a footnote mark alone', () => {
  expect(find('PORT')?.value).toBe(
    'PORT ELLIN, Ohio (NP) — The council voted on Tuesday night to keep the night ferry running through the winter ' +
      'after shift workers sang. See the minutes of the harbour commission and of the county board in PortEllin and ' +
      'the footnote [1] there.',
  )
})

test('does not claim to know how much of a paragraph is linked', () => {
  expect(find('PORT')?.data).toMatchObject({linked: null, url: 'mailto:?subject=Night ferry'})
})

test('shows a bullet with nothing behind it as it stands', () => {
  expect(blocks.find((block) => block.value === '*')?.data.shape).toBe('item')
})

test('takes a picture name before a line for the picture', () => {
  expect(find('Ferry at')).toMatchObject({
    value: 'Ferry at the quay',
    data: {picture: {src: 'ferry-3.jpg', alt: null}, raw: '   [ferry-3.jpg] Ferry at the quay'},
  })
})

test('has a block for each line of the list of links', () => {
  const after = blocks.slice(blocks.findIndex((block) => block.value === 'References'))
  expect(after).toHaveLength(11)
  expect(after[2]?.value).toBe('1. https://norvale.example/feed')
  expect(after.every((block) => block.data.shape === 'line')).toBe(true)
})

test('keeps buttons and inputs as lines, and knows that a button is no copy', () => {
  expect(find('Menu')).toMatchObject({value: 'Menu', data: {notCopy: true, raw: '   (BUTTON) Menu'}})
  expect(find('____')?.data.shape).toBe('rule')
})

test('takes bracketed numbers for text where no list of links stands at the end', () => {
  expect(readText('   [3]Harbour news [4]').children[0]?.value).toBe('[3]Harbour news [4]')
})

test('breaks no lynx line of a script without blanks into two blocks', () => {
  const text =
    '北岸渡轮公司星期二宣布冬季夜航将继续开行因为鱼市场的夜班工人每天晚上都要过河去上班县议会一致同意继续出资支持这条航线直到明年三月公司说每晚大约有二百四十人乘船'
  const page = `   ${text.slice(0, 71)}\n   ${text.slice(71)}\n\n   公司把新船叫做 Ellin\n   是为了纪念大约两百年前在河口北岸建起第一座码头的那位船长他的后人今天还住在镇上并且每年秋天都带着孩子来这里看望渔民和学生。\n\nReferences\n\n   1. https://norvale.example/\n`
  expect(
    readText(page)
      .children.slice(0, 2)
      .map((block) => block.value),
  ).toEqual([
    text,
    '公司把新船叫做 Ellin 是为了纪念大约两百年前在河口北岸建起第一座码头的那位船长他的后人今天还住在镇上并且每年秋天都带着孩子来这里看望渔民和学生。',
  ])
})

test('takes w3m bullets and numbers out of items and keeps nested ones apart', () => {
  const page = '  • Home\n  • News\n      □ Harbour\n          ☆ Ferries\n\n 1. Salt\n 2. Rope\n'
  expect(readText(page).children.map((block) => block.value)).toEqual([
    'Home',
    'News',
    'Harbour',
    'Ferries',
    'Salt',
    'Rope',
  ])
})

test('reads a dump whose lines end in blanks as the same text', () => {
  const values = readText(dump.replaceAll('\n', '  \t\n')).children.map((block) => block.value)
  expect(values).toEqual(blocks.map((block) => block.value))
})

const references = '\n\nReferences\n\n   1. https://norvale.example/\n   2. javascript:void(0);\n'

test('knows its own lines for no copy: frames, and the list of links', () => {
  const page = `   IFRAME: [1]https://norvale.example/ad\n\n   IFRAME:\n   [2]https://norvale.example/widget-of-some-length\n\n   The board met.${references}`
  expect(readText(page).children.map(({value, data}) => [value.slice(0, 12), data.notCopy ?? false])).toEqual([
    ['IFRAME: http', true],
    ['IFRAME:', true],
    ['https://norv', true],
    ['The board me', false],
    ['References', true],
    ['1. https://n', true],
    ['2. javascrip', true],
  ])
})

test('prints the apostrophes that the page has, and leaves Cyrillic words alone', () => {
  const [english, ukrainian] = readText(`   The boardʼs ʼplanʼ\n\n   звʼязок${references}`).children
  expect([english?.value, ukrainian?.value]).toEqual(["The board's 'plan'", 'звʼязок'])
})

test('joins lines of a script without blanks where no other line tells the width', () => {
  const text = '北岸渡轮公司星期二宣布冬季夜航将继续开行，'.repeat(8)
  const lines = [text.slice(0, 71), text.slice(71, 142), text.slice(142)]
  const page = `   在采访中，\n\n   县议会一致同意 继续出资支持这条航线 直到明年三月公司说\n   每晚大约有 二百四十人乘船\n\n   ${lines.join('\n   ')}${references}`
  expect(readText(page).children.map(({value}) => value)).toContain(text)
})

test('counts a mark on a letter where lynx does', () => {
  const line = 'Die Fähre fährt täglich über Gewässer vor Größlingen an der'.normalize('NFD')
  const page = `   ${line}\n   Mühlenbucht vorbei, sagt der Kapitän der Gesellschaft, die im Hafen von\n   Ellin zu Hause ist.${references}`
  expect(readText(page).children[0]?.value).toMatch(/^Die .* Hause ist\.$/u)
})
