import {describe, expect, it} from 'vitest'
import {type Grouping, grouping} from '../../src/group/group.ts'
import {random} from '../../src/train/random.ts'
import type {StoryGroup} from '../../src/tree/group.ts'
import {inventedEvents} from './copy.ts'
import {boilerplate, syntheticStories} from './invented-copy.ts'
import {recordOf, type Told} from './records.ts'
import {rewrittenVersions} from './rewrite.ts'

const events = inventedEvents()
const copyOf = (key: string): string[] => events.find((event) => event.key === key)?.story.paragraphs ?? []
const ferry = copyOf('ferry')
const bakery = copyOf('bakery-strike')

function taken(stories: Iterable<Told>): Grouping {
  const all = grouping()
  let line = 0
  for (const told of stories) all.add(recordOf(told), {file: null, line: ++line})
  return all
}

const groupsOf = (stories: Iterable<Told>, all = false): StoryGroup[] => [...taken(stories).groups(all)]
const idsOf = ({members}: StoryGroup): (string | number | null)[] => members.map(({id}) => id)

/** A list in another order; seeded. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = random(seed)
  return items
    .map((item) => ({item, key: next()}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item)
}

describe('stories are grouped', () => {
  it('by their copy, in the order of first members', () => {
    const found = groupsOf([
      {id: 'a', paragraphs: ferry},
      {id: 'b', paragraphs: bakery},
      {id: 'c', paragraphs: copyOf('museum')},
      {id: 'd', paragraphs: bakery.slice(0, 4)},
      {id: 'e', paragraphs: ferry.slice(0, 3)},
    ])
    expect(found.map(idsOf)).toEqual([
      ['a', 'e'],
      ['b', 'd'],
    ])
    expect(found.map(({group, size}) => [group, size])).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  it('and those that stand alone are told when asked for', () => {
    const found = groupsOf(
      [
        {id: 'a', paragraphs: ferry},
        {id: 'b', paragraphs: bakery},
        {id: 'c', paragraphs: []},
      ],
      true,
    )
    expect(found.map(idsOf)).toEqual([['a'], ['b'], ['c']])
    expect(found[2]?.members[0]).toMatchObject({similarity: 1, holds: 1})
  })

  it('however an outlet cuts its copy into paragraphs', () => {
    const found = groupsOf([
      {id: 'a', paragraphs: ferry},
      {id: 'b', paragraphs: [ferry.join(' ')]},
    ])
    expect(found.map(idsOf)).toEqual([['a', 'b']])
  })

  it('but not by a phrase or two', () => {
    const said = 'The company did not answer a request for comment on Monday.'
    expect(groupsOf([{paragraphs: [said]}, {paragraphs: [said]}])).toEqual([])
  })

  it('but not by quotes alone, which every agency has from the same press conference', () => {
    const dull = 'We heard a dull bang, and then the coffee was on the floor, and nobody knew what to do about it.'
    const warned = 'We warned the shipping company twice, and nobody over there so much as wrote back to us.'
    const one = [
      'Fishermen brought the passengers of a stranded boat home on Monday, all of them unharmed and some of them in a good mood.',
      `“${dull}” That is how Marit Halloran, a teacher, remembers it.`,
      `“${warned}” The harbour master is angry.`,
    ]
    const other = [
      'Shifting sand is to blame for a mishap at the harbour entrance, Tom Brandeis believes, and so are buoys that never came.',
      `“${warned}” In front of him lies a pile of letters.`,
      `A commuter said: “${dull}”`,
    ]
    expect(groupsOf([{paragraphs: one}, {paragraphs: other}])).toEqual([])
  })

  it('the same whatever their order', () => {
    const stories = events
      .slice(0, 20)
      .flatMap((event, index) => [
        ...rewrittenVersions(event, index).map((version, number) => ({...version, id: `${event.key}/${number}`})),
        {...event.decoy, id: `${event.key}~`},
      ])
    const sets = (order: readonly Told[]): unknown =>
      groupsOf(order)
        .map((group) => [group.members[group.fullest]?.id, ...idsOf(group).toSorted()].join(' '))
        .toSorted()
    const expected = sets(stories)
    expect(expected).toHaveLength(20)
    for (const seed of [1, 2, 3]) expect(sets(shuffled(stories, seed))).toEqual(expected)
  })
})

describe('agency, place and day are evidence', () => {
  // Half of either copy is shared: enough for one agency's copy, too little for that of two on different days.
  const one = [...ferry.slice(0, 3), ...bakery.slice(0, 4)]
  const other = [...ferry.slice(0, 3), ...copyOf('museum').slice(0, 4)]

  it('for', () => {
    const signed = {agency: 'AP', place: 'PORT ELLIN', date: '2021-05-03'}
    expect(
      groupsOf([
        {...signed, paragraphs: one},
        {...signed, place: 'Port Ellin', paragraphs: other},
      ]),
    ).toHaveLength(1)
  })

  it('and against', () => {
    const ap = {agency: 'AP', place: 'PORT ELLIN', date: '2021-05-03'}
    const afp = {agency: 'AFP', place: 'LOWMOUTH', date: '2021-06-03'}
    expect(
      groupsOf([
        {...ap, paragraphs: one},
        {...afp, paragraphs: other},
      ]),
    ).toEqual([])
  })

  it('and a group names what most of its members do', () => {
    const [group] = groupsOf([
      {agency: null, paragraphs: ferry},
      {agency: 'Reuters', place: 'Port Ellin', paragraphs: ferry},
      {agency: 'AP', date: '2021-05-04', paragraphs: ferry},
      {agency: 'AP', date: '2021-05-03', paragraphs: ferry},
      {date: '2021-05-03', paragraphs: ferry},
    ])
    expect(group).toMatchObject({size: 5, agency: 'AP', location: 'Port Ellin', date: '2021-05-03'})
  })
})

describe('the fullest version', () => {
  const local = copyOf('trial').slice(0, 5)

  it('holds most of the copy that the group shares, whatever an outlet added of its own', () => {
    const [group] = groupsOf([
      {id: 'cut', paragraphs: ferry.slice(0, 4)},
      {id: 'long', paragraphs: [...ferry.slice(0, 4), ...local]},
      {id: 'full', headline: 'Ferry aground', language: 'en', paragraphs: ferry},
      {id: 'foot', paragraphs: ferry.slice(2)},
    ])
    expect(group).toMatchObject({fullest: 2, headline: 'Ferry aground', language: 'en'})
    const [cut, long, full] = group?.members ?? []
    expect(full).toMatchObject({similarity: 1, holds: 1})
    expect(cut?.similarity).toBe(1)
    expect(cut?.holds).toBeLessThan(0.6)
    expect(long?.holds).toBe(cut?.holds)
    expect(long?.similarity).toBeLessThan(1)
  })

  it('is the first of equals', () => {
    const [group] = groupsOf([
      {id: 'a', paragraphs: ferry},
      {id: 'b', paragraphs: ferry},
    ])
    expect(group?.fullest).toBe(0)
  })
})

describe('work', () => {
  /** Pairs compared for that many stories. */
  const comparisons = (stories: Iterable<Told>): number => {
    const all = taken(stories)
    for (const _ of all.groups(false));
    return all.work.comparisons
  }

  it('grows with the number of stories, not with its square', () => {
    const [small = 0, middle = 0, large = 0] = [1000, 2000, 4000].map((count) =>
      comparisons(syntheticStories(count, 3)),
    )
    expect(small).toBeGreaterThan(300)
    expect(middle / small).toBeLessThan(2.8)
    expect(large / middle).toBeLessThan(2.8)
  })

  it('is one comparison a story for thousands of copies of one', () => {
    const copies = Array.from({length: 3000}, () => ({paragraphs: ferry}))
    const all = taken(copies)
    expect([...all.groups(false)].map(({size}) => size)).toEqual([3000])
    expect(all.work.comparisons).toBe(2999)
  })

  it('is bounded where thousands of different stories share boilerplate', () => {
    const stories = [...syntheticStories(3000, 5)].map((told) => ({...told, paragraphs: told.paragraphs.slice(0, 3)}))
    const before = comparisons(stories)
    const after = comparisons(stories.map((told) => ({...told, paragraphs: [...told.paragraphs, ...boilerplate]})))
    // Two sentences in six bands of 64 comparisons in vain, and those that lead to nothing else.
    expect(after - before).toBeLessThan(3000)
  })
})

it('does not keep or take more than a live blog’s first four thousand words', () => {
  const long = Array.from({length: 40}, (_, index) => ferry.map((text) => `${text} ${index}`)).flat()
  expect(groupsOf([{paragraphs: ferry}, {paragraphs: long}])).toHaveLength(1)
})
