import {describe, expect, test} from 'vitest'
import {BUCKETS, readWording, type Wording, wordingHashes} from '../../src/label/wording.ts'
import {readText} from '../../src/read/text.ts'
import type {Example} from '../../src/train/examples.ts'
import {learnWording} from '../../src/train/wording.ts'
import {roles} from '../../src/tree/role.ts'

const body = roles.indexOf('body')
const caption = roles.indexOf('caption')

describe('wording', () => {
  test('takes all numbers for one word, and capitals for small letters', () => {
    const words = (text: string): Set<number> => new Set(wordingHashes(text))
    expect(words('The Ferry carried 412')).toEqual(words('the ferry carried 917'))
    expect(words('ferry crews')).not.toEqual(words('crews ferry'))
  })

  test('reads ideographs one by one, and in pairs', () => {
    const shared = wordingHashes('渡船罷工').filter((hash) => wordingHashes('渡船停航').includes(hash))
    expect(shared.length).toBeGreaterThanOrEqual(3)
  })

  test('looks at no more than the first eighty words, however long a line is', () => {
    const hostile = [
      'a '.repeat(50_000),
      'word'.repeat(25_000),
      '.'.repeat(100_000),
      '船'.repeat(100_000),
      '1 '.repeat(50_000),
    ]
    for (const text of hostile) {
      const hashes = wordingHashes(text)
      expect(hashes.length).toBeLessThan(400)
      expect(hashes.every((hash) => hash >= 0 && hash < BUCKETS)).toBe(true)
    }
  })

  test('adds up the weights of the words it knows, and gives its base for a line of none', () => {
    const [bucket] = wordingHashes('ferry')
    const wording: Wording = {
      buckets: Uint32Array.of(bucket as number),
      weights: Int8Array.from(roles, (_, k) => (k === body ? 100 : 0)),
      scale: 0.02,
      base: Float32Array.from(roles, (_, k) => (k === caption ? 1 : 0)),
    }
    const scores = readWording(wording, ['ferry', ''], Int32Array.of(0, 1))
    expect(scores[body]).toBeCloseTo(2)
    expect(scores[caption]).toBe(1)
    expect(scores[roles.length + body]).toBe(0)
  })

  test('learns from words that many publishers use, and not from those of one', () => {
    const examples = Array.from({length: 14}, (_, i): Example => {
      const page = readText(
        `Pictured above, the ferry at pier ${i}\n\nThe board said on Friday that crews would sail, zyx${i === 0 ? ' quorn' : ''}`,
      )
      return {
        id: `page ${i}`,
        fold: i % 2,
        publisher: `publisher ${i}`,
        page,
        roles: Uint8Array.of(caption, body),
        weight: 1,
        holdsStory: true,
        kind: 'invented text',
      }
    })
    const wording = learnWording(examples, -1)
    const scores = readWording(wording, ['Pictured above', 'The board said on Friday'], Int32Array.of(0, 1))
    expect(scores[caption]).toBeGreaterThan(scores[body] as number)
    expect(scores[roles.length + body]).toBeGreaterThan(scores[roles.length + caption] as number)
    const [rare] = wordingHashes('quorn')
    expect(wording.buckets.includes(rare as number)).toBe(false)
    expect(learnWording(examples, 0).buckets.length).toBeLessThan(wording.buckets.length + 1)
  })
})
