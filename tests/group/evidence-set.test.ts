import {expect, it} from 'vitest'
import {grouping} from '../../src/group/group.ts'
import type {StoryRecord} from '../../src/tree/story.ts'
import {inventedEvents} from './copy.ts'
import {recordOf} from './records.ts'
import {rewrittenVersions} from './rewrite.ts'

const events = inventedEvents()

/** Five versions of each story and its decoy; the id says whose they are. */
function evidenceSet(seed: number): StoryRecord[] {
  return events.flatMap((event, index) => {
    const {key, language, place, date, decoy} = event
    const versions = rewrittenVersions(event, seed + index)
    return [
      ...versions.map((version, number) => recordOf({...version, language, id: `${key}/${number}`})),
      recordOf({...decoy, language, place, date, id: `${key}~`}),
    ]
  })
}

/** Precision and recall over pairs of records. */
function scored(records: readonly StoryRecord[]): {precision: number; recall: number; found: number; wrong: string[]} {
  const all = grouping()
  records.forEach((record) => {
    all.add(record, {file: null, line: null})
  })
  let found = 0
  let right = 0
  const wrong: string[] = []
  for (const {members} of all.groups(false)) {
    const keys = members.map(({id}) => (id as string).split('/')[0] as string)
    for (let i = 0; i < keys.length; i++)
      for (let j = 0; j < i; j++) {
        found++
        if (keys[i] === keys[j]) right++
        else wrong.push(`${members[j]?.id} ${members[i]?.id}`)
      }
  }
  return {precision: right / found, recall: right / (events.length * 10), found, wrong}
}

it('finds the versions of fifty stories among their decoys', () => {
  expect(events).toHaveLength(50)
  for (const seed of [1000, 2000, 3000, 4000, 5000]) {
    const {precision, recall, found, wrong} = scored(evidenceSet(seed))
    console.log(`seed ${seed}: ${found} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  }
})
