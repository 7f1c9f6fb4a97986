import {expect, it} from 'vitest'
import {talkTo} from '../../src/cli/talk.ts'
import {Kept} from './host.ts'

it('says in one line what a name with line feeds in it would make two of', () => {
  const stderr = new Kept()
  talkTo(stderr)("no role is called 'x\nwirecopy: all is well\u2028\u001b[2J'")
  expect(stderr.text).toBe("wirecopy: no role is called 'x␊wirecopy: all is well\\u{2028}␛[2J'\n")
})

it('names page and line of a finding as editors do', () => {
  const stderr = new Kept()
  const talk = talkTo(stderr)
  talk({path: 'a.txt', spot: '', line: 12, reason: 'two stories on one page', hint: null, rule: 'second-story'})
  talk({path: null, spot: '', line: null, reason: 'no time\u001b', hint: null, rule: 'no-time'})
  talk({path: 'b.txt', spot: ':7', line: null, reason: 'no such file', hint: 'check the name', rule: null})
  expect(stderr.text).toBe(
    'a.txt:12: two stories on one page [second-story]\nstandard input: no time␛ [no-time]\nwirecopy: b.txt:7: no such file (check the name)\n',
  )
})
