import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {labelPage} from '../src/label/label.ts'
import {audit} from '../src/label/ledger.ts'
import {readHtml} from '../src/read/html.ts'
import {readMarkdown} from '../src/read/markdown.ts'
import {readText} from '../src/read/text.ts'
import type {Page} from '../src/tree/page.ts'

const pieces = fc.constantFrom(
  'The board met for three hours, and rose without a vote.',
  'By Jane Roe',
  '12 January 2024, 18:04',
  'Menu',
  'Photo: Jane Roe/PNA',
  '[12]Harbour',
  '   * ',
  '• Ferry',
  '# Harbour',
  '[Read more](https://norvale.example/a)',
  '![Pier](/p.jpg)',
  '---',
  '===',
  '> quoted',
  '| a | b |',
  '<p>The pier',
  '</div>',
  '<br>',
  '<li hidden>x',
  '&amp;nbsp;',
  '<a href="/x">Ports</a>',
  '<script>var a = "<p>"',
  '</script>',
  '<!--',
  '-->',
  '\u00a0',
  '\u3000港は',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\r',
  '\t',
  '```',
  '\\',
  '[x]: y',
  '\u0000',
  '\ud800',
)
const page = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: pieces},
      fc.string({unit: 'binary', maxLength: 30}),
      fc.constantFrom('\n', '\n\n', '\r\n', ' '),
    ),
  )
  .map((parts) => parts.join(''))

const readers: Record<string, (text: string) => Page> = {text: readText, markdown: readMarkdown, html: readHtml}

describe('the ledger holds on any page', () => {
  for (const [name, read] of Object.entries(readers))
    test(name, () => {
      fc.assert(
        fc.property(page, (text) => {
          const labelled = read(text)
          labelPage(labelled)
          expect(audit(labelled).map(String)).toEqual([])
          if (name !== 'html') expect(linesOf(labelled)).toEqual(nonBlankLines(text))
        }),
        {numRuns: 300},
      )
    })
})

/** Source lines that stand in a block, each as often as it does. */
function linesOf(page: Page): number[] {
  return page.children.flatMap(({position, data}) => {
    const raw = (data.raw ?? '').split('\n')
    return raw.flatMap((line, i) => (line.trim() === '' ? [] : [position.start.line + i]))
  })
}

function nonBlankLines(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]))
}

describe('the ledger speaks up', () => {
  const labelled = (): Page => {
    const made = readText('Harbour board meets\n\nThe board met for three hours, and rose without a vote.\n\nMenu\n')
    labelPage(made)
    return made
  }
  const rules = (made: Page): (string | undefined)[] => audit(made).map(({ruleId}) => ruleId)

  test('when a block is gone', () => {
    const made = labelled()
    made.children.pop()
    expect(rules(made)).toEqual(['lines-lost', 'text-lost'])
  })

  test('when a block has no role', () => {
    const made = labelled()
    delete made.children[0]?.data.role
    expect(rules(made)).toEqual(['no-role'])
  })

  test('when a block stands twice', () => {
    const made = labelled()
    made.children.push(made.children[0] as Page['children'][number])
    expect(rules(made)).toEqual(['lines-overlap', 'lines-lost', 'text-lost'])
  })

  test('when a letter has changed', () => {
    const made = labelled()
    const block = made.children[0]
    if (block) block.data.raw = 'Harbour board meeta'
    expect(rules(made)).toEqual(['text-lost'])
  })
})
