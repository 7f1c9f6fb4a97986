import {createHash} from 'node:crypto'
import {Chalk} from 'chalk'
import {expect, it} from 'vitest'
import {explain} from '../../src/format/explain.ts'
import {explainNdjson} from '../../src/format/explain-ndjson.ts'
import {emptySource} from '../../src/tree/story.ts'
import {ferryPage, labelled, pageOf} from './pages.ts'

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')

it('prints each source line with its number, role and reasons', () => {
  expect(explain(ferryPage())).toBe(`   1  headline    0.99  Ferry aground
                        short (+1.23) · stops-per-word 0.12 (−0.20) · html-h1 absent (+0.10)
   3  body        1.00  A ferry ran
   4                    aground on Monday.
   6  furniture   0.50  Share␛
   8  duplicate         A ferry ran aground
                        repeats 3
`)
})

it('numbers a block whose lines are not in the source by their span', () => {
  const block = labelled('Team Points', 7, {role: 'body', raw: null})
  block.position.end.line = 8
  expect(explain(pageOf([block]))).toBe(' 7-8  body              Team Points\n')
})

it('cuts lines to the terminal, and paints roles and dims reasons on one', () => {
  const lines = explain(ferryPage(), {width: 40, chalk: new Chalk({level: 1})}).split('\n')
  expect(lines[0]).toBe('   1  \u001b[33mheadline  \u001b[39m  0.99  Ferry aground')
  expect(lines[1]).toBe(`${' '.repeat(24)}\u001b[2mshort (+1.23) · sto…\u001b[22m`)
})

it('prints a record a block, with a hash a source line', () => {
  const source = {...emptySource(), path: 'ferry.txt'}
  const records = explainNdjson(ferryPage(), source)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records[0]).toEqual({
    source,
    line: 1,
    endLine: 1,
    role: 'headline',
    text: 'Ferry aground',
    confidence: 0.9877,
    byHand: false,
    reasons: [
      {signal: 'short', value: 1, weight: 1.2346},
      {signal: 'stops-per-word', value: 0.1235, weight: -0.2},
      {signal: 'html-h1', value: null, weight: 0.1},
    ],
    of: [],
    hashes: [sha1('Ferry aground').slice(0, 8)],
  })
  expect(records[1].hashes).toEqual([sha1('A ferry ran').slice(0, 8), sha1('aground on Monday.').slice(0, 8)])
  expect([records[1].line, records[1].endLine]).toEqual([3, 4])
  expect(records[3].of).toEqual([3])
})

it('hashes the value of a block of an HTML page, whose lines the reader made', () => {
  const page = pageOf([labelled('Fog again', 1, {role: 'body', raw: null})])
  expect(JSON.parse(explainNdjson(page, emptySource())).hashes).toEqual([sha1('Fog again').slice(0, 8)])
})
