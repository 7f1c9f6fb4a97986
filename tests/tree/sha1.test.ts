import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {sha1} from '../../src/tree/sha1.ts'

const platform = (text: string): string => createHash('sha1').update(text).digest('hex')

it('says what FIPS 180 gives as examples', () => {
  expect(sha1('')).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709')
  expect(sha1('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
})

it('says what the platform says, at every length around a block and in every script', () => {
  for (let length = 0; length < 200; length++) expect(sha1('é'.repeat(length))).toBe(platform('é'.repeat(length)))
  const texts = [
    'PORT ELLIN (AP) — “A ferry”',
    '渡輪擱淺',
    '🚢'.repeat(1000),
    'a lone \ud800 surrogate',
    'x'.repeat(100_000),
  ]
  for (const text of texts) expect(sha1(text)).toBe(platform(text))
})
