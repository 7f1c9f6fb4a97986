import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {oneLine} from '../../src/format/lede.ts'
import {markdown} from '../../src/format/markdown.ts'
import {visible} from '../../src/format/visible.ts'
import type {StoryRecord} from '../../src/tree/story.ts'
import {block, caption, plainStory} from './records.ts'

const processor = unified().use(remarkParse)

/** The text of each leaf block, in order, as plain remark reads it. */
function blocksOf(source: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) found.push(textOf(node))
    else node.children.forEach(visit)
  }
  visit(processor.parse(source))
  return found
}

/** Characters as read; a node other than text, emphasis or strong shows as its name, so that it cannot pass. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'strong' || node.type === 'emphasis') {
    return node.children.map(textOf).join('')
  }
  return `<${node.type}>`
}

const hostile = [
  '1986. A great year',
  '1) first',
  '* not a list',
  '- nor this',
  '+ nor that',
  '# 1 in the charts',
  'C# #',
  '5*3*2',
  '**bold**',
  '---',
  '* * *',
  '===',
  '[x]: y',
  '[x]: <y> "z"',
  '[x](y)',
  '![x](y)',
  '[[x](y)](z)',
  'he [the mayor] said [sic]',
  '<div>',
  '</p> <!-- x -->',
  '<b>x</b>',
  '<https://elder.example/a_b>',
  'https://elder.example/a_b_c?x=1&amp=2',
  'ada@elder.example',
  'a_b_c _d_ __e__ f_',
  '> quoted',
  '`code` ``',
  '```',
  '~~~',
  '~5 to 6~',
  'back\\',
  '\\* \\[ \\& \\\\',
  'AT&T, R&D; &amp; &copy &copy; &#65; &#x41;',
  '\\&amp;',
  '| a | b |',
  '    four blanks',
  '\u00a0no break',
  '“Quoted.”',
  '*',
  '_',
  '[ ] to do',
  '\u202eabc\u0007',
  '\\\u202e_',
  'Wow![sic](x)',
]

const snippet = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({unit: fc.constantFrom(...'*_[]()<>&;#\\`~!|-+=.:1a .\n"é—“】'), maxLength: 16}),
)
const copy = fc.array(snippet, {minLength: 1, maxLength: 4}).map((pieces) => pieces.join(' '))

/** What must be read back: the text as shown, folded; remark reads a NUL and lone surrogates as themselves or U+FFFD. */
function shown(text: string): string {
  return oneLine(visible(oneLine(text)))
}

describe('markdown, read again', () => {
  it.each(hostile)('gives %j as itself, in every place', (text) => {
    const record = hostileStory(text)
    expect(blocksOf(markdown(record))).toEqual(expected(record))
  })

  it('gives the same words of any copy, in order', () => {
    fc.assert(
      fc.property(fc.array(copy, {minLength: 1, maxLength: 6}), fc.infiniteStream(kind), (texts, kinds) => {
        const record = plainStory(texts[0] ?? null, [])
        record.body = texts.map((text) => block(kinds.next().value ?? 'paragraph', text))
        record.standfirst = texts.slice(0, 2).map((text) => ({text, line: 1, endLine: 1}))
        record.captions = texts.map((text, index) => caption(text, index % 2 ? text : null))
        expect(blocksOf(markdown(record))).toEqual(expected(record))
      }),
      {numRuns: 400},
    )
  })

  it('gives the same words where a dateline opens the copy', () => {
    fc.assert(
      fc.property(copy, fc.constantFrom(' — ', ': ', '', '—', ' ', '('), copy, (dateline, separator, text) => {
        fc.pre(shown(dateline) !== '')
        const record = plainStory(null, [text])
        Object.assign(record.dateline, {text: dateline, separator})
        expect(blocksOf(markdown(record)).join('')).toBe((shown(dateline) + separator + shown(text)).trim())
      }),
      {numRuns: 300},
    )
  })

  it('gives the same words of tables in order', () => {
    fc.assert(
      fc.property(fc.array(copy, {minLength: 2, maxLength: 4}), (cells) => {
        const record = plainStory(null, [])
        record.body = [1, 2].map(() => block('row', cells.join(' | ')))
        const words = (text: string): string[] => shown(text).match(/[\p{L}\p{N}]+/gu) ?? []
        expect(words(blocksOf(markdown(record)).join(' '))).toEqual(record.body.flatMap((row) => words(row.text)))
      }),
      {numRuns: 200},
    )
  })
})

const kind = fc.constantFrom('paragraph', 'subheading', 'item', 'quote') satisfies fc.Arbitrary<string>

function hostileStory(text: string): StoryRecord {
  const record = plainStory(text, [text, 'then', text])
  record.standfirst = [{text, line: 1, endLine: 1}]
  record.body.push(block('subheading', text), block('item', text), block('item', text), block('quote', text))
  record.captions = [caption(text, text)]
  return record
}

function expected(record: StoryRecord): string[] {
  const captions = record.captions.map(({text, credit}) => {
    const words = shown(text)
    const by = shown(credit ?? '')
    return by === '' ? words : `${words}${words === '' ? '' : ' '}(${by})`
  })
  const printed = [
    shown(record.headline ?? ''),
    ...record.standfirst.map(({text}) => shown(text)),
    ...record.body.map(({text}) => shown(text)),
  ].filter((text) => text !== '')
  const photos = captions.filter((text) => text !== '')
  return photos.length === 0 ? printed : [...printed, 'Photos', ...photos]
}
