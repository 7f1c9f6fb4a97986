import {describe, expect, it} from 'vitest'
import {progressLine} from '../../../src/cli/batch/progress.ts'
import {reporterOf} from '../../../src/cli/batch/reporter.ts'
import {summary} from '../../../src/cli/batch/summary.ts'
import {emptyTally, exitCode} from '../../../src/cli/batch/tally.ts'
import type {State} from '../../../src/cli/page-job.ts'
import {talkTo} from '../../../src/cli/talk.ts'
import {Kept} from '../host.ts'

const tallyOf = (...pages: [State, string | null][]): ReturnType<typeof emptyTally> => {
  const tally = emptyTally()
  for (const [state, code] of pages) tally.count(state, code)
  return tally
}

describe('the line about how far a run is', () => {
  it.each([
    [{pages: 12_345, failed: 12, part: 0.5}, 35_271, '12,345 pages  350/s  12 failed  0:35 left'],
    [{pages: 5, failed: 0, part: null}, 2000, '5 pages  2.5/s'],
    [{pages: 1_000_000, failed: 0, part: 0.1}, 1_000_000, '1,000,000 pages  1,000/s  2:30:00 left'],
    [{pages: 0, failed: 0, part: 0}, 0, '0 pages  0.0/s'],
    [{pages: 10, failed: 0, part: 1}, 1000, '10 pages  10/s  0:00 left'],
  ])('%j after %i ms is %s', (reached, time, line) => {
    expect(progressLine(reached, time)).toBe(line)
  })
})

describe('the summary', () => {
  it('counts failures by their code, the most frequent first', () => {
    const tally = tallyOf(['told', null], ['failed', 'empty'], ['failed', 'no-story'], ['failed', 'no-story'])
    expect(summary(tally, new Map())).toBe('4 pages: 1 told, 3 failed (2 no-story, 1 empty)')
    expect(summary(tallyOf(['told', null]), new Map([['request', 1200]]))).toBe(
      '1 page: 1 told; 1,200 records that hold no page (1,200 request)',
    )
  })

  it('names no more kinds than fit, and shows what a hostile one holds', () => {
    const passed = new Map(Array.from({length: 100}, (_, index) => [`kind\u001b${index}`, 1]))
    const text = summary(tallyOf(), passed)
    expect(text.length).toBeLessThan(200)
    expect(text).toMatch(/kind␛0, .* …\)$/)
  })
})

describe('the exit code', () => {
  it.each([
    [[], 0, 0],
    [[['told', null]], 0, 0],
    [
      [
        ['told', null],
        ['failed', 'empty'],
      ],
      1,
      0,
    ],
    [
      [
        ['told', null],
        ['unread', 'no-such-file'],
      ],
      1,
      1,
    ],
    [[['unread', 'no-such-file']], 2, 2],
  ] as [[State, string | null][], number, number][])('of %j is %i, and %i with --errors-ok', (pages, code, lenient) => {
    expect([exitCode(tallyOf(...pages), false), exitCode(tallyOf(...pages), true)]).toEqual([code, lenient])
  })
})

describe('the reporter', () => {
  it('names the first failures only, and finds one it has named before', () => {
    const stderr = new Kept()
    const manner = {quiet: false, most: 2, progress: false, dumb: false, summary: true}
    const reporter = reporterOf(manner, talkTo(stderr), stderr, () => ({pages: 0, failed: 0, part: null}))
    for (let line = 1; line <= 5; line++) {
      reporter.remark([{path: 'in', spot: `:${line}`, line: null, reason: 'torn', hint: null, rule: null}])
    }
    reporter.end(tallyOf(['told', null]), new Map())
    expect(stderr.text).toBe(
      'wirecopy: in:1: torn\nwirecopy: in:2: torn\n' +
        'wirecopy: more pages failed: the output says which, --verbose names them here\nwirecopy: 1 page: 1 told\n',
    )
  })
})
