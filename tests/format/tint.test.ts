import {Chalk} from 'chalk'
import {expect, it} from 'vitest'
import {joinSections, markdown, markdownSections} from '../../src/format/markdown.ts'
import {tintSections} from '../../src/format/tint.ts'
import {ferryStory} from './records.ts'

const tinted = (level: 0 | 1): string => joinSections(tintSections(markdownSections(ferryStory()), new Chalk({level})))

it('prints the headline bold, dateline and captions dim', () => {
  const lines = tinted(1).split('\n')
  expect(lines[0]).toBe('\u001b[1m# Ferry runs aground off Port Ellin\u001b[22m')
  expect(lines[2]).toBe('\u001b[3m*All 64 aboard are safe*\u001b[23m')
  expect(lines[6]).toBe('\u001b[2m**PORT ELLIN, Ohio (AP)**\u001b[22m — A ferry ran aground on Monday.')
  expect(lines[8]).toBe('\u001b[1m## A calm sea\u001b[22m')
  expect(lines.at(-2)).toBe('\u001b[2m- Two tugs\u001b[22m')
})

it('changes no character but for the colours', () => {
  expect(tinted(1).replaceAll(/\u001b\[\d+m/g, '')).toBe(markdown(ferryStory()))
  expect(tinted(0)).toBe(markdown(ferryStory()))
})
