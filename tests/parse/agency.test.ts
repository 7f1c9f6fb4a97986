import {describe, expect, test} from 'vitest'
import {agencies} from '../../src/parse/agencies.ts'
import {agencyIn, findAgency} from '../../src/parse/agency.ts'
import {pictureAgencies, pictureCodes} from '../../src/parse/picture-agencies.ts'

describe('a token that names an agency', () => {
  test.each([
    ['AP', 'AP', 'Associated Press'],
    ['dpa/lno', 'dpa/lno', 'Deutsche Presse-Agentur'],
    ['Reuters', 'Reuters', 'Reuters'],
    ['REUTERS', 'REUTERS', 'Reuters'],
    ['ČTK', 'ČTK', 'Česká tisková kancelář'],
    ['연합뉴스', '연합뉴스', 'Yonhap News Agency'],
    ['Press Association', 'Press Association', 'PA Media'],
    ['picture alliance', 'picture alliance', 'picture alliance'],
    ['(PA)', 'PA', 'PA Media'],
    ['/ritzau/', 'ritzau', 'Ritzau'],
    ['ＡＰ', 'ＡＰ', 'Associated Press'],
    ['EUROPA PRESS', 'EUROPA PRESS', 'Europa Press'],
  ])('knows %s', (token, printed, name) => {
    expect(findAgency(token)).toEqual({printed, name})
  })

  test.each(['dpo', 'ap', 'pa', 'Jane Roe', 'Jane Roe/AP', '', '()', 'CDU', 'x'.repeat(100_000)])(
    'does not know %.20s',
    (token) => {
      expect(findAgency(token)).toBeNull()
    },
  )
})

describe('an agency in a line', () => {
  test.each([
    ['By Jane Roe, PA', 'PA', 13],
    ['By Press Association', 'Press Association', 3],
    ['Jane Roe/PA Wire', 'PA Wire', 9],
    ['© dpa | Max Muster', 'dpa', 2],
    ['picture alliance/dpa | Max Muster', 'picture alliance', 0],
    ["CNN's Jane Roe contributed", 'CNN', 0],
    ['[사진 출처 = 연합뉴스]', '연합뉴스', 9],
    ['Foto: Eva Prov/TT', 'TT', 15],
  ])('is found in “%s”', (line, printed, index) => {
    expect(agencyIn(line)).toMatchObject({printed, index})
  })

  test.each(['pa, ani and tt', 'A map of the harbour', 'Tapas in Ostau', 'The PARTY', 'Jane Roe', 'Reutersward', ''])(
    'is not found in “%s”',
    (line) => {
      expect(agencyIn(line)).toBeNull()
    },
  )

  test('is found however long the line', () => {
    expect(agencyIn(`Reuters ${'A and B '.repeat(20_000)}`)?.printed).toBe('Reuters')
  })
})

test('no form belongs to two agencies', () => {
  const seen = new Map<string, string>()
  for (const {name, forms} of [...agencies, ...pictureAgencies, ...pictureCodes]) {
    for (const form of forms) {
      expect([undefined, name], form).toContain(seen.get(form))
      seen.set(form, name)
    }
  }
})
