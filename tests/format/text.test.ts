import {expect, it} from 'vitest'
import {text} from '../../src/format/text.ts'
import {emptyRecord, emptySource} from '../../src/tree/story.ts'
import {ferryStory, plainStory} from './records.ts'

it('prints a story without marks, the dateline in its paragraph', () => {
  expect(text(ferryStory())).toBe(`Ferry runs aground off Port Ellin

All 64 aboard are safe

By Ada Quill · Shipping correspondent · 3 May 2021, 10:15

PORT ELLIN, Ohio (AP) — A ferry ran aground on Monday.

A calm sea

The captain said the sea was calm.

- Two tugs came
- One stayed

“We heard a bang,” said a passenger.

Ship | Length
Maris | 48 m

Photos

- The ferry Maris at noon (Tom Reed/AP)
- Two tugs
`)
})

it('prints only the parts asked for', () => {
  expect(text(ferryStory(), {only: ['headline', 'notes']})).toBe(
    'Ferry runs aground off Port Ellin\n\nNotes\n\n- An earlier version gave a wrong length.\n',
  )
  expect(text(ferryStory(), {only: ['dateline']})).toBe('3 May 2021, 10:15\n\nPORT ELLIN, Ohio (AP)\n')
})

it.each([
  ['2021-05-03', '2021-05-03'],
  ['2021-05-03T10:15', '2021-05-03 10:15'],
  ['2021-05-03T10:15+02:00', '2021-05-03 10:15 +02:00'],
  ['2021-05-03T10:15:00+02:00', '2021-05-03 10:15 +02:00'],
  ['2021-05-03T08:15:27.500Z', '2021-05-03 08:15 UTC'],
])('prints the time that only metadata declare, %s, to the minute', (published, printed) => {
  const record = ferryStory()
  record.dateline = {...record.dateline, timestamp: null, published}
  expect(text(record, {only: ['dateline']})).toBe(`${printed}\n\nPORT ELLIN, Ohio (AP)\n`)
})

it.each(['Ada Quill', '— Ada Quill', '-Ada Quill', '(Ada Quill)'])(
  'names nobody twice, who signs the story as %s',
  (signature) => {
    const record = ferryStory()
    record.byline = {...record.byline, text: `By Ada Quill\n${signature}`}
    expect(text(record, {only: ['byline']})).toBe('By Ada Quill\n')
  },
)

it('prints nothing of a page without a story', () => {
  expect(text(emptyRecord(emptySource()))).toBe('')
})

it('leaves copy as it is, but shows what would move the cursor', () => {
  expect(text(plainStory('5*3*2\u001b]0;owned\u0007', ['# 1 in \u202ethe charts']))).toBe(
    '5*3*2␛]0;owned␇\n\n# 1 in \\u{202e}the charts\n',
  )
})
