import {describe, expect, it} from 'vitest'
import {readShingles, shinglesOf} from '../../src/group/shingles.ts'
import {readWords, wordsOf} from '../../src/group/words.ts'

const room = 1000

/** A paragraph's shingles as hashes, and which of them are speech. */
function shinglesIn(text: string): {hashes: number[]; speech: number[]} {
  const words = wordsOf(room)
  const shingles = shinglesOf(room)
  readWords(text, words)
  readShingles(words, shingles)
  const values = [...shingles.values.subarray(0, shingles.count)]
  return {hashes: values.map((value) => value >>> 1), speech: values.map((value) => value & 1)}
}

describe('a shingle is', () => {
  it.each([
    ['three words', 'Two tugs are to pull the ship free.', 6],
    ['five ideographs', '桥长七十二米，宽三米', 5],
    ['eight letters where a script puts no blanks between words', 'เรือข้ามฟากเกยตื้น', 11],
    ['nothing in less', 'He agreed.', 0],
    ['the same in three Korean words', '할머니들은 어린 시절 학교에 다니지 못했다', 4],
  ])('%s', (_name, text, count) => {
    expect(shinglesIn(text).hashes).toHaveLength(count)
  })

  it('the same whatever the house style', () => {
    const plain = shinglesIn('"We don\'t know," said the minister - and the ferry\'s crew.')
    for (const other of [
      '‘We don’t know,’ said the minister – and the ferry’s crew.',
      '«We dont know», SAID the Minister—and the ferrys crew',
    ])
      expect(shinglesIn(other).hashes).toEqual(plain.hashes)
  })

  it('another in another order', () => {
    expect(shinglesIn('the ship pulled the tugs').hashes).not.toEqual(shinglesIn('the tugs pulled the ship').hashes)
  })
})

it('tells speech from telling, by both ends of the shingle', () => {
  expect(shinglesIn('“One two three four,” she said on Monday.').speech).toEqual([1, 1, 0, 0, 0, 0])
})

it('marks where a sentence ends', () => {
  const words = wordsOf(room)
  readWords('Nobody was hurt. 桥通了。Why?', words)
  expect([...words.ends.subarray(0, words.count)]).toEqual([0, 0, 1, 0, 0, 1, 1])
})

it.each(['a', "a'", 'ü', '汉', 'ก', '. ', '\ud800', '"', 'é'])(
  '%j a hundred thousand times fills the room and no more',
  (text) => {
    const {hashes} = shinglesIn(text.repeat(100000))
    expect(hashes.length).toBeLessThanOrEqual(room)
  },
)
