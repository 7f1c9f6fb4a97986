import {describe, expect, it} from 'vitest'
import {uniteSame, type Work} from '../../src/group/buckets.ts'
import {emptyShelf, shelve} from '../../src/group/shelf.ts'
import {companion, find, singleSets, unite} from '../../src/group/union.ts'
import {inventedEvents} from './copy.ts'

const events = inventedEvents()
const copyOf = (key: string): string[] => events.find((event) => event.key === key)?.story.paragraphs ?? []

/** The set of each of some copies, where those of `links` are as alike as they say, and others that meet not at all. */
function setsOf(copies: readonly (readonly string[])[], links: Readonly<Record<string, number>>): number[] {
  const shelf = emptyShelf()
  for (const paragraphs of copies) shelve(shelf, paragraphs)
  const ranks = Uint32Array.from(copies, (_, index) => index)
  const work: Work = {buckets: 0, comparisons: 0}
  const alike = (one: number, other: number): number => links[[one, other].toSorted().join('-')] ?? 0
  const parents = uniteSame(shelf, ranks, alike, work)
  return copies.map((_, index) => find(parents, index))
}

describe('stories that meet in a bucket', () => {
  const ferry = copyOf('ferry')
  const bakery = copyOf('bakery-strike')
  const shared = copyOf('museum')[2] ?? ''

  it('are united where they are alike, and those that do not meet are never asked', () => {
    const copies = [ferry, bakery, ferry.slice(3), bakery.slice(1, 3)]
    expect(setsOf(copies, {'0-2': 1, '1-3': 1, '0-1': 9})).toEqual([0, 1, 0, 1])
    expect(setsOf(copies, {'0-2': 1, '1-3': 0.99})).toEqual([0, 1, 0, 3])
  })

  it('make one set of two sets only where others of theirs are alike as well', () => {
    const copies = [ferry, [...ferry, shared], [...bakery, shared], bakery]
    const links = {'0-1': 2, '2-3': 2, '1-2': 1.1}
    expect(setsOf(copies, {...links, '0-3': 0.7})).toEqual([0, 0, 2, 2])
    expect(setsOf(copies, {...links, '0-3': 0.8})).toEqual([0, 0, 0, 0])
  })
})

it('a set’s companion is another of its members', () => {
  const sets = singleSets(5)
  expect(companion(sets, 3)).toBe(-1)
  unite(sets, 4, 3)
  unite(sets, 1, 2)
  unite(sets, 4, 2)
  expect([1, 2, 3, 4].map((story) => find(sets.parents, story))).toEqual([1, 1, 1, 1])
  expect([1, 2, 3, 4].map((story) => companion(sets, story))).toEqual([2, 1, 1, 1])
  expect(companion(sets, 0)).toBe(-1)
})
