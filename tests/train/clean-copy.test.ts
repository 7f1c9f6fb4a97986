import {expect, test} from 'vitest'
import {readText} from '../../src/read/text.ts'
import {cleanCopies} from '../../src/train/clean-copy.ts'
import type {Example} from '../../src/train/examples.ts'
import {type Role, roles} from '../../src/tree/role.ts'

const sentence =
  'The board met for three hours on Tuesday night, and rose without a vote on the night ferry across the bay.'
const lines: readonly (readonly [Role, string])[] = [
  ...Array.from({length: 30}, (_, i) => ['furniture', `Menu ${i}`] as const),
  ['headline', 'Night ferry stays'],
  ['byline', 'By Ines Marr'],
  ...Array.from({length: 14}, (_, i) => ['body', `${sentence} It was meeting ${i}.`] as const),
  ...Array.from({length: 30}, (_, i) => ['related', `Other story ${i}`] as const),
]

function example(id: string): Example {
  return {
    id,
    fold: 3,
    publisher: 'norvale',
    page: readText(lines.map(([, text]) => text).join('\n\n')),
    roles: Uint8Array.from(lines, ([role]) => roles.indexOf(role)),
    weight: 1,
    holdsStory: true,
    kind: 'blocks',
  }
}

const made = Array.from({length: 80}, (_, i) => cleanCopies(example(`page-${i}`))).flat()
const copies = made.filter(({kind}) => kind === 'clean copy')
const shells = made.filter(({kind}) => kind === 'furniture alone')
const rolesOf = (one: Example): Role[] => Array.from(one.roles, (role) => roles[role] as Role)

test('cut a story after two to twelve paragraphs, in all formats, with and without some of its furniture', () => {
  const counts = copies.map((one) => rolesOf(one).filter((role) => role === 'body').length)
  expect([...new Set(counts)].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 7, 12])
  expect(new Set(copies.map(({page}) => page.data.format))).toEqual(new Set(['text', 'markdown', 'html']))
  const withShell = copies.filter((one) => rolesOf(one).includes('furniture')).length
  expect(withShell).toBeGreaterThan(copies.length / 5)
  expect(withShell).toBeLessThan(copies.length / 2)
})

test('keep each line under its role, and every copy in the fold of its page', () => {
  for (const one of made) {
    expect(one.fold).toBe(3)
    one.page.children.forEach(({value}, i) => {
      expect(lines.find(([, text]) => text === value)?.[0]).toBe(roles[one.roles[i] as number])
    })
  }
})

test('make stretches of furniture alone that hold no story', () => {
  expect(shells.length).toBeGreaterThan(70)
  for (const one of shells) {
    expect(one.holdsStory).toBe(false)
    expect(rolesOf(one).every((role) => role === 'furniture' || role === 'related')).toBe(true)
  }
})
