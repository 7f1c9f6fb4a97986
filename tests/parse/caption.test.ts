import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {captions, creditNo, creditYes, endNo, endYes} from '../../src/parse/caption/examples.ts'
import {endsWithCredit, looksLikeCredit, parseCaption} from '../../src/parse/caption.ts'

const hostile = [
  'PORT, PORT, '.repeat(9000),
  '12:12:12'.repeat(12500),
  ' '.repeat(100000),
  '('.repeat(100000),
  '. A/AP'.repeat(16000),
  'Foto: '.repeat(16000),
  '- | / '.repeat(16000),
  'Ab/Cd/'.repeat(16000),
  ' / A nuotr.'.repeat(9000),
  'Ab jab@a.'.repeat(11000),
  '(A/AP) '.repeat(14000),
]

describe('parseCaption', () => {
  it.each(captions.map(([line, text, credit, file]) => [line, text, credit, file === true] as const))(
    'splits %j',
    (line, text, credit, file) => {
      expect(parseCaption(line)).toMatchObject({text, credit, file})
    },
  )

  it('tells videos and graphics by their captions', () => {
    expect(parseCaption('The mayor speaks (1:24:10)').kind).toBe('video')
    expect(parseCaption('Video: The mayor speaks').kind).toBe('video')
    expect(parseCaption('Der Hafen. Infografik: Max Muster').kind).toBe('graphic')
    expect(parseCaption('The harbour chart room').kind).toBe('photo')
  })

  it('loses no words: caption and credit stand in the line', () => {
    for (const [line] of captions) {
      const {text, credit} = parseCaption(line)
      expect(line).toContain(text)
      if (credit) expect(line).toContain(credit)
    }
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 120}), (line) => {
        const {text, credit} = parseCaption(line)
        return text.length <= line.length && credit !== ''
      }),
      {numRuns: 500},
    )
    for (const line of hostile) expect(parseCaption(line).text.length).toBeLessThanOrEqual(line.length)
    for (const line of hostile) expect(parseCaption(line.slice(0, 2900)).kind).toBeDefined()
  })
})

describe('looksLikeCredit', () => {
  it.each(creditYes)('takes %j for a credit', (line) => expect(looksLikeCredit(line)).toBe(true))
  it.each(creditNo)('takes %j for none', (line) => expect(looksLikeCredit(line)).toBe(false))
})

describe('endsWithCredit', () => {
  it.each(endYes)('finds a credit at the end of %j', (line) => expect(endsWithCredit(line)).toBe(true))
  it.each(endNo)('finds none at the end of %j', (line) => expect(endsWithCredit(line)).toBe(false))
})
