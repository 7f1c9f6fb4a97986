import {describe, expect, test} from 'vitest'
import {nameRepeated} from '../../src/label/duplicates.ts'
import {labelPage} from '../../src/label/label.ts'
import {look} from '../../src/label/view.ts'
import {readText} from '../../src/read/text.ts'
import type {Role} from '../../src/tree/role.ts'
import {noWording} from './no-wording.ts'

const first = 'Ferry crews in Norvale ended an eleven-day strike on Friday after a night of talks.'
const second = 'The first crossing is planned for six in the morning, weather permitting.'

/** What the last line, labelled a duplicate, is said to repeat. */
function repeats(...lines: readonly [Role, string][]): number[] | undefined {
  const page = readText(lines.map(([, text]) => text).join('\n\n'))
  for (const [i, [role]] of lines.entries()) if (page.children[i]) page.children[i].data.role = role
  nameRepeated(page, look(page, noWording))
  return page.children.at(-1)?.data.of
}

describe('a duplicate names', () => {
  test('the paragraphs that a run-on copy holds', () => {
    expect(repeats(['body', first], ['furniture', 'Menu'], ['body', second], ['duplicate', first + second])).toEqual([
      0, 2,
    ])
  })

  test('its copy in the story rather than in a list of links', () => {
    expect(repeats(['related', first], ['headline', first], ['duplicate', first])).toEqual([1])
  })

  test('its copy in a list where there is no other', () => {
    expect(repeats(['related', first], ['body', second], ['duplicate', first])).toEqual([0])
  })

  test('the paragraph that a pull quote was lifted from', () => {
    expect(repeats(['body', `${first} ${second}`], ['duplicate', second])).toEqual([0])
  })
})

test('what repeats nothing is no duplicate', () => {
  const page = readText(`Menu\n\n${first}\n\n${second}\n\nRegister now to read three more stories`)
  labelPage(page)
  expect(page.children.filter(({data}) => data.role === 'duplicate')).toEqual([])
})
