import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {scanLinks} from '../../src/read/markdown/scan.ts'
import {readMarkdown} from '../../src/read/markdown.ts'
import type {Block} from '../../src/tree/page.ts'

const read = (text: string): Block[] => readMarkdown(text).children
const first = (text: string): Block => {
  const [block] = read(text)
  if (block === undefined) throw new Error('no block')
  return block
}

test('counts the characters in links and keeps the first target as written', () => {
  const block = first('See [the minutes](/minutes?a=1&b=2 "Minutes") and [the vote](/vote).')
  expect(block.value).toBe('See the minutes and the vote.')
  expect(block.data).toMatchObject({linked: 19, url: '/minutes?a=1&b=2'})
})

test('counts a line that is one link as linked whole', () => {
  expect(first('*   [**Quay reopens** today](/quay)')).toMatchObject({
    value: 'Quay reopens today',
    data: {linked: 18, url: '/quay', shape: 'item'},
  })
})

test('counts none of a line without links', () => {
  expect(first('The **council** voted.').data).toMatchObject({linked: 0, url: null})
})

test('reads a picture alone on a line as its alternative text, without a service’s number', () => {
  expect(first('![Image 3: Ferry at the quay](https://norvale.example/f.jpg)')).toMatchObject({
    value: 'Ferry at the quay',
    data: {
      picture: {src: 'https://norvale.example/f.jpg', alt: 'Ferry at the quay', kind: 'photo'},
      origin: 'text',
      linked: 0,
    },
  })
})

test('keeps a line that shows nothing, with what it points to', () => {
  expect(first('![Image 4](/i.png)')).toMatchObject({value: '', data: {picture: {src: '/i.png', alt: null}}})
  expect(first('[](/rss)')).toMatchObject({value: '', data: {url: '/rss', raw: '[](/rss)'}})
})

test('does not say a card’s text twice where its picture says it too', () => {
  expect(first('[![Quay reopens](q.jpg)Quay reopens](/quay)')).toMatchObject({
    value: 'Quay reopens',
    data: {linked: 12, url: '/quay', picture: {src: 'q.jpg', alt: 'Quay reopens'}},
  })
  expect(first('[![Boats on ice](q.jpg)Quay reopens](/quay)').value).toBe('Boats on ice Quay reopens')
})

test('takes a heading’s mark out of a card on one line', () => {
  expect(first('[![Image 2: Quay](q.jpg) ### Quay reopens Boats call again.](/quay)').value).toBe(
    'Quay reopens Boats call again.',
  )
})

test('reads a card that spans lines inside one link as linked blocks, its bare marks joined to them', () => {
  const blocks = read('[\n\n![Quay](q.jpg)\n\n### Quay reopens\n\nBoats call again.\n\n](/quay)\n\nAfter')
  expect(blocks.map((block) => [block.value, block.position.start.line, block.position.end.line])).toEqual([
    ['Quay', 1, 3],
    ['Quay reopens', 5, 5],
    ['Boats call again.', 7, 9],
    ['After', 11, 11],
  ])
  expect(blocks.map((block) => block.data.url)).toEqual(['/quay', '/quay', '/quay', null])
  expect(blocks.map((block) => block.data.linked)).toEqual([4, 12, 17, 0])
  expect(blocks[1]?.data).toMatchObject({shape: 'heading', depth: 3})
})

test('reads a card with escaped line breaks inside its link', () => {
  const blocks = read('[**Quay reopens**\\\n\\\nBoats call again](/quay) and more')
  expect(blocks.map((block) => [block.value, block.data.linked])).toEqual([
    ['Quay reopens', 12],
    ['Boats call again and more', 16],
  ])
})

test('reads alternative text that spans lines as a picture’s', () => {
  const blocks = read('![Ferry at\nthe quay](q.jpg)')
  expect(blocks.map((block) => [block.value, block.data.picture?.src])).toEqual([
    ['Ferry at', 'q.jpg'],
    ['the quay', 'q.jpg'],
  ])
})

test('keeps an item’s bullet for the text of the link that opens alone behind it', () => {
  const [block] = read('*   [\n\n    Quay reopens\n\n    ](/quay)')
  expect(block).toMatchObject({value: 'Quay reopens', data: {shape: 'item', url: '/quay'}})
})

test('leaves brackets that make no link as they stand', () => {
  expect(read('He said [sic] it [1] was\n[\nopen\n]').map((block) => block.value)).toEqual([
    'He said [sic] it [1] was',
    '[',
    'open',
    ']',
  ])
})

test('reads a line of thousands of marks without their help', () => {
  expect(first(`${'*'.repeat(30000)} [a](/b)`).data.url).toBe('/b')
  expect(first('['.repeat(50000)).value).toHaveLength(50000)
  expect(first(`${'![a]('.repeat(20000)}`).value).toHaveLength(100000)
})

const piece = fc.constantFrom(
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  'a',
  ' ',
  'ferry',
  '/q',
  '"',
  '](/b)',
  '![c](d)',
  '[e](f "g")',
  '!',
  '<',
  '>',
)

test('scans links as the remark parser reads them', () => {
  const off = [
    'setextUnderline',
    'definition',
    'htmlFlow',
    'htmlText',
    'autolink',
    'list',
    'blockQuote',
    'codeIndented',
  ]
  const remark = unified()
    .use(function () {
      this.data().micromarkExtensions = [{disable: {null: off}}]
    })
    .use(remarkParse)
  /** A text as runs `text→target`, neighbours of one target joined; pictures as `{alternative text, address}`. */
  const runsOf = (parts: readonly {text: string; url: string | null}[]): string[] => {
    const runs: {text: string; url: string | null}[] = []
    for (const {text, url} of parts) {
      const last = runs.at(-1)
      if (last !== undefined && last.url === url) last.text += text
      else if (text !== '') runs.push({text, url})
    }
    return runs.map((run) => `${run.text}→${run.url}`)
  }
  const flat = (node: Nodes, url: string | null): {text: string; url: string | null}[] => {
    if (node.type === 'image') return [{text: `{${node.alt},${node.url}}`, url}]
    if (node.type === 'text') return [{text: node.value, url}]
    const inside = node.type === 'link' ? node.url : url
    return 'children' in node ? node.children.flatMap((child) => flat(child, inside)) : []
  }
  const scanned = (text: string): string[] =>
    runsOf(
      scanLinks(text).map(({text, url, picture}) => ({
        text: picture === null ? text : `{${text},${picture.src ?? ''}}`,
        url,
      })),
    )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 25}), (parts) => {
      const text = `x${parts.join('')}x`
      expect(scanned(text)).toEqual(runsOf(flat(remark.parse(text), null)))
    }),
    {numRuns: 1000},
  )
})
