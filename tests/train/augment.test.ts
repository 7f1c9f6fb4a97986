import {describe, expect, test} from 'vitest'
import {graftings} from '../../src/train/augment.ts'
import type {LabelledLine} from '../../src/train/project.ts'
import {type Role, roles} from '../../src/tree/role.ts'

const page = (name: string, ...lines: Role[]): LabelledLine[] =>
  lines.map((role, i) => ({text: `${name} ${role} ${i}`, role: roles.indexOf(role)}))

const ferry = page('ferry', 'furniture', 'headline', 'body', 'body', 'body', 'body', 'body', 'furniture', 'related')
const bridge = page(
  'bridge',
  ...Array<Role>(5).fill('furniture'),
  'headline',
  'body',
  'related',
  'caption',
  'body',
  'furniture',
  'related',
  'related',
  'furniture',
)

describe('grafted pages', () => {
  test('hold one story in the other page’s shell', () => {
    const labels = graftings['other-shell']?.(ferry, bridge, 1)?.labels ?? []
    expect(labels.map(({text}) => text.split(' ')[0])).toEqual([
      ...Array(5).fill('bridge'),
      ...Array(6).fill('ferry'),
      ...Array(4).fill('bridge'),
    ])
  })

  test('are interrupted between two paragraphs by what interrupts the other story', () => {
    const labels = graftings['other-interruptions']?.(ferry, bridge, 1)?.labels ?? []
    const at = labels.findIndex(({text}) => text.startsWith('bridge'))
    expect(labels.slice(at, at + 2).map(({text}) => text)).toEqual(['bridge related 7', 'bridge caption 8'])
    expect([labels[at - 1], labels[at + 2]].map((line) => roles[line?.role ?? 0])).toEqual(['body', 'body'])
    expect(labels).toHaveLength(ferry.length + 2)
  })

  test('are not made of a story too short to be cut', () => {
    expect(graftings['other-interruptions']?.(page('brief', 'headline', 'body'), bridge, 1)).toBeNull()
    expect(graftings['other-shell']?.(page('brief', 'headline', 'body'), bridge, 1)).toBeNull()
  })
})
