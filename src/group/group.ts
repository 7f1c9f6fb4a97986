import type {GroupMember, StoryGroup, StoryOrigin} from '../tree/group.ts'
import type {StoryRecord} from '../tree/story.ts'
import {uniteSame, type Work} from './buckets.ts'
import {type Evidence, evidenceOf, neededLikeness} from './evidence.ts'
import {fullestOf} from './fullest.ts'
import {likeness, sharedMass} from './shared.ts'
import {emptyShelf, type Shelf, shelve} from './shelf.ts'
import {find} from './union.ts'

/** Weight that two stories must share at the least: fewer words in a row are a phrase. */
const LEAST = 12

/** What is kept of a story beside its copy. */
interface Card extends Evidence, StoryOrigin {
  id: string | number | null
  path: string | null
  url: string | null
  headline: string | null
  language: string | null
  wordCount: number
}

/** Stories being grouped. */
export interface Grouping {
  /** Takes a story in; its text is not kept. */
  add(record: StoryRecord, origin: StoryOrigin): void
  /** Groups all stories taken in so far; `all`: those that stand alone, too. In the order of first members. */
  groups(all: boolean): Generator<StoryGroup>
  /** What the last call of `groups` took. */
  work: Work
}

/**
 * Groups stories that are the same wire copy, whatever the outlets cut, moved, merged or rewrote: sentences that share shingles (MinHash,
 * locality-sensitive hashing) name candidates, all shingles and the stories' agencies, places and days decide. Near-linear in
 * the number of stories; the same groups whatever their order.
 */
export function grouping(): Grouping {
  const shelf = emptyShelf()
  const cards: Card[] = []
  const work: Work = {buckets: 0, comparisons: 0}
  return {
    work,
    add: (record, origin) => {
      const {source, headline, language, wordCount, body} = record
      const {id, path, url} = source
      cards.push({...origin, id, path, url, headline, language, wordCount, ...evidenceOf(record)})
      shelve(
        shelf,
        body.filter(({type}) => type !== 'subheading').map(({text}) => text),
      )
    },
    groups: function* (all) {
      Object.assign(work, {buckets: 0, comparisons: 0})
      let number = 0
      for (const stories of setsOf(shelf, cards, work))
        if (all || stories.length > 1) yield groupOf(shelf, cards, stories, ++number)
    },
  }
}

/** The sets of stories that are one copy, in input order and in the order of their first members. */
function setsOf(shelf: Shelf, cards: readonly Card[], work: Work): Iterable<number[]> {
  const order = orderOf(shelf, cards)
  const ranks = new Uint32Array(order.length)
  order.forEach((story, rank) => {
    ranks[story] = rank
  })
  const alike = (one: number, other: number): number => {
    const a = order[one] as number
    const b = order[other] as number
    const shared = sharedMass(shelf, a, b)
    if (shared < LEAST) return 0
    return likeness(shelf, a, b, shared) / neededLikeness(cards[a] as Card, cards[b] as Card)
  }
  const parents = uniteSame(shelf, ranks, alike, work)
  const sets = new Map<number, number[]>()
  for (let story = 0; story < order.length; story++) {
    const set = find(parents, ranks[story] as number)
    const stories = sets.get(set)
    if (stories === undefined) sets.set(set, [story])
    else stories.push(story)
  }
  return sets.values()
}

/** Stories, longest first and then by what they hold, so that the order in which they came makes no difference. */
function orderOf({masses, prints}: Shelf, cards: readonly Card[]): Uint32Array {
  const tie = (story: number): string => JSON.stringify({...cards[story], file: null, line: null})
  return Uint32Array.from(cards, (_, story) => story).sort((a, b) => {
    const longer = (masses[b] as number) - (masses[a] as number)
    if (longer !== 0) return longer
    const print = (prints.values[a] as number) - (prints.values[b] as number)
    if (print !== 0) return print
    const one = tie(a)
    const other = tie(b)
    return one < other ? -1 : one > other ? 1 : a - b
  })
}

function groupOf(shelf: Shelf, cards: readonly Card[], stories: readonly number[], group: number): StoryGroup {
  const best = fullestOf(shelf, stories)
  const {headline, language} = cards[best] as Card
  const members = stories.map((story): GroupMember => {
    const {language: _, ...card} = cards[story] as Card
    const shared = sharedMass(shelf, story, best)
    const whole = shelf.masses[best] as number
    return {
      ...card,
      similarity: story === best ? 1 : rounded(likeness(shelf, story, best, shared)),
      holds: story === best ? 1 : rounded(whole === 0 ? 0 : shared / whole),
    }
  })
  return {
    group,
    size: stories.length,
    fullest: stories.indexOf(best),
    headline,
    language,
    agency: commonest(members.map(({agency}) => agency)),
    location: commonest(members.map(({location}) => location)),
    date: commonest(members.map(({date}) => date)),
    members,
  }
}

function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) as number)) best = value
  return best
}

function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 1e4) / 1e4
}
