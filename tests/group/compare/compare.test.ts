import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareStories} from '../../../src/group/compare/compare.ts'
import {compareWords} from '../../../src/group/compare/words.ts'
import type {Comparison} from '../../../src/tree/comparison.ts'
import {inventedEvents} from '../copy.ts'
import {recordOf} from '../records.ts'
import {rewrittenVersions} from '../rewrite.ts'

const events = inventedEvents()
const [one = '', two = '', three = '', four = '', five = ''] =
  events.find(({key}) => key === 'museum')?.story.paragraphs ?? []

const compared = (a: readonly string[], b: readonly string[]): Comparison =>
  compareStories(recordOf({paragraphs: a}), recordOf({paragraphs: b}))

/** A comparison's paragraphs in short: `moved same 2>1`. */
const outline = ({changes}: Comparison): string[] =>
  changes
    .filter(({part}) => part === 'paragraph')
    .map(({kind, moved, from, to}) => `${moved ? 'moved ' : ''}${kind} ${from.join('+')}>${to.join('+')}`)

describe('paragraph by paragraph', () => {
  it.each([
    ['nothing', [one, two], [one, two], ['same 1>1', 'same 2>2']],
    [
      'what was cut, where it stood',
      [one, two, three, four],
      [one, three],
      ['same 1>1', 'cut 2>', 'same 3>2', 'cut 4>'],
    ],
    ['what was added', [one, two], [one, five, two], ['same 1>1', 'added >2', 'same 2>3']],
    ['what stands in place of what', [one, two], [five, two], ['cut 1>', 'added >1', 'same 2>2']],
    [
      'what was moved',
      [one, two, three, four],
      [one, three, four, two],
      ['same 1>1', 'same 3>2', 'same 4>3', 'moved same 2>4'],
    ],
    ['what was merged', [one, two, three], [`${one} ${two}`, three], ['same 1+2>1', 'same 3>2']],
    ['what was split', [`${one} ${two}`, three], [one, two, three], ['same 1>1+2', 'same 2>3']],
    ['lines without words', ['* * *', one, '* * *'], [one, '* * *'], ['cut 1>', 'same 2>1', 'same 3>2']],
    [
      'a line that stands there twice',
      [one, 'He agreed.', two, 'He agreed.'],
      [one, two, 'He agreed.'],
      ['same 1>1', 'cut 2>', 'same 3>2', 'same 4>3'],
    ],
    ['everything', [one, two], [], ['cut 1>', 'cut 2>']],
    ['all that is new', [], [one], ['added >1']],
  ])('tells %s', (_name, a, b, expected) => {
    expect(outline(compared(a, b))).toEqual(expected)
  })

  it('takes other quotation marks and dashes for the same', () => {
    expect(outline(compared(['“Never” – he said.'], ['"Never" - he said.']))).toEqual(['same 1>1'])
  })

  it('counts, and says how much was kept', () => {
    const found = compared([one, two, three, four], [three, one, two.replace('shoe box', 'cardboard box'), five])
    expect(found).toMatchObject({same: 2, rewritten: 1, moved: 1, cut: 1, added: 1})
    const letters = (text: string): number => text.replace(/\s/g, '').length
    const all = letters(one + two + three + four)
    expect(found.kept).toBeCloseTo((all - letters(four)) / all, 1)
  })

  it('tells of headline, byline and dateline where there are any', () => {
    const a = recordOf({headline: 'Head of marble found', paragraphs: [one]})
    const b = recordOf({headline: 'Head of stone found', paragraphs: [one]})
    a.dateline.text = 'VELMONT (AFP)'
    b.byline.text = 'By Ada Quill'
    expect(compareStories(a, b).changes.map(({part, kind}) => `${part} ${kind}`)).toEqual([
      'headline rewritten',
      'byline added',
      'dateline cut',
      'paragraph same',
    ])
  })
})

describe('word by word', () => {
  it('shows a rewrite', () => {
    expect(compareWords('Nobody was hurt on Monday.', 'No one was hurt on Monday morning.')).toEqual([
      {kind: 'cut', text: 'Nobody '},
      {kind: 'added', text: 'No one '},
      {kind: 'same', text: 'was hurt on '},
      {kind: 'cut', text: 'Monday.'},
      {kind: 'added', text: 'Monday morning.'},
    ])
  })

  it('goes letter by letter in Chinese', () => {
    expect(compareWords('桥长七十二米', '桥长约七十米')).toEqual([
      {kind: 'same', text: '桥长'},
      {kind: 'added', text: '约'},
      {kind: 'same', text: '七十'},
      {kind: 'cut', text: '二'},
      {kind: 'same', text: '米'},
    ])
  })

  it('loses no word of either text', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '汉', '.', '\n'), maxLength: 60})
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after)
        const squeezed = (value: string): string => value.replace(/\s/g, '')
        const without = (kind: string): string =>
          squeezed(runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join(''))
        expect(without('added')).toBe(squeezed(before))
        expect(without('cut')).toBe(squeezed(after))
      }),
    )
  })
})

it('finds each paragraph of fifty stories in what five outlets made of it', () => {
  let pairs = 0
  let right = 0
  for (const [index, event] of events.entries()) {
    // The daily keeps the order and cuts from the foot: paragraph n is paragraph n.
    const [daily] = rewrittenVersions(event, index)
    const {paragraphs} = event.story
    const found = compared(paragraphs, daily?.paragraphs ?? [])
    for (const {from, to} of found.changes) {
      if (from.length === 0 || to.length === 0) continue
      pairs++
      if (from.length === 1 && to.length === 1 && from[0] === to[0]) right++
    }
    expect(found.added, event.key).toBe(0)
  }
  expect(right).toBe(pairs)
  expect(pairs).toBeGreaterThan(180)
})

it.each([
  ['a hundred thousand letters', ['a'.repeat(100000)], ['b'.repeat(100000)]],
  ['a hundred thousand words', ['a b '.repeat(50000)], ['b c '.repeat(50000)]],
  ['the same line thousands of times', Array(4000).fill(one), Array(4000).fill(one)],
  ['blanks', [' '.repeat(100000)], ['\n'.repeat(100000)]],
])('survives %s', (_name, a, b) => {
  const {same, rewritten, cut, added} = compared(a, b)
  expect(same + rewritten + cut + added).toBeGreaterThan(0)
})
