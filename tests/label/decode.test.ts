import {describe, expect, test} from 'vitest'
import {decode, isNoCopy} from '../../src/label/decode.ts'
import {fullWidth, type Judgement} from '../../src/label/judge.ts'
import {look} from '../../src/label/view.ts'
import {readText} from '../../src/read/text.ts'
import {type Role, roles} from '../../src/tree/role.ts'
import {noWording} from './no-wording.ts'

/** A page whose lines are judged as given: role and chance each, the rest of the chances on furniture. */
function judged(...lines: [text: string, role: Role, chance: number, next?: Role][]): Judgement {
  const page = readText(lines.map(([text]) => text).join('\n\n'))
  const chances = new Float32Array(lines.length * roles.length)
  lines.forEach(([, role, chance, next = 'furniture'], i) => {
    chances[i * roles.length + roles.indexOf(next)] = 1 - chance
    chances[i * roles.length + roles.indexOf(role)] = chance
  })
  return {view: look(page, noWording), table: new Float32Array(lines.length * fullWidth), chances}
}

const told = (judgement: Judgement, headline = -1): Role[] => decode(judgement, headline).map(({role}) => role)

const quote = 'we rang the bell until somebody came down to the pier to look'
const paragraph = `“All night,” she said, “${quote}, and nobody did before the morning.”`

describe('decoding', () => {
  test('a whole sentence that a paragraph of the copy holds is a pull quote', () => {
    expect(told(judged([paragraph, 'body', 0.9], [quote, 'body', 0.8]))).toEqual(['body', 'duplicate'])
  })

  test('a few words that a paragraph of the copy holds are copy', () => {
    expect(told(judged([paragraph, 'body', 0.9], ['nobody did before the morning', 'body', 0.8]))).toEqual([
      'body',
      'body',
    ])
  })

  test('what furniture holds is no pull quote', () => {
    expect(told(judged([paragraph, 'furniture', 0.9], [quote, 'body', 0.8]))).toEqual(['furniture', 'body'])
  })

  test('a paragraph that comes twice is copy once', () => {
    expect(told(judged([paragraph, 'body', 0.9], [paragraph, 'body', 0.8]))).toEqual(['body', 'duplicate'])
  })

  test('what only duplicates say again is none', () => {
    const run = `${paragraph} ${quote} again.`
    const twice = judged([run, 'duplicate', 0.9], [quote, 'duplicate', 0.6, 'body'], [quote, 'duplicate', 0.6, 'body'])
    expect(told(twice)).toEqual(['duplicate', 'body', 'duplicate'])
    expect(told(judged([run, 'body', 0.9], [quote, 'duplicate', 0.6, 'body']))).toEqual(['body', 'duplicate'])
  })

  test('a doubtful subheading or standfirst takes its next best role', () => {
    const lines = judged(
      ['Into the night', 'subheading', 0.65, 'related'],
      ['Into the day', 'subheading', 0.75, 'related'],
      ['Crews sailed on Friday.', 'standfirst', 0.45, 'body'],
    )
    expect(told(lines)).toEqual(['related', 'subheading', 'body'])
  })

  test('only the chosen line is the headline', () => {
    expect(told(judged(['Ferry', 'headline', 0.9], ['Crews', 'headline', 0.8]), 1)).toEqual(['furniture', 'headline'])
  })

  test('what the caption below begins with is its picture’s alternative text', () => {
    const pair = judged(['Wilma Osk', 'furniture', 0.3, 'alt'], ['Wilma Osk (Theo Lunt/Norvale Press)', 'caption', 0.9])
    expect(told(pair)).toEqual(['alt', 'caption'])
    expect(told(judged(['Wilma Osk', 'byline', 0.9], ['Wilma Oskar in March', 'body', 0.9]))).toEqual([
      'byline',
      'body',
    ])
    expect(told(judged(['Wilma Osk', 'body', 0.9], ['Wilma Osk', 'caption', 0.9]))).toEqual(['body', 'caption'])
  })
})

test.each([
  ['•', true],
  ['[ ]', true],
  ['<div style="width:1px"><img src="https://ads.example/p">', true],
  ['• The board met.', false],
  ['[applause]', false],
  ['<b>The board</b> met for three hours.', false],
])('knows whether %s is copy', (text, isNone) => {
  const [block] = readText(text).children
  expect(block && isNoCopy(block)).toBe(isNone)
})
