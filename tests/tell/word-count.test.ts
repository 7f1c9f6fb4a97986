import {describe, expect, it} from 'vitest'
import {countWords} from '../../src/tell/word-count.ts'

describe('countWords', () => {
  it('counts what stands between blanks and has a letter or digit', () => {
    expect(countWords('The ferry — a 1962 boat — won’t sail: 3,500 wait.')).toBe(9)
    expect(countWords(' — ')).toBe(0)
  })

  it('counts each Chinese and Japanese letter, and words of other letters among them', () => {
    expect(countWords('橋は10日に開いた')).toBe(8)
    expect(countWords('港町 AP 通信')).toBe(5)
  })

  it('counts Korean, Arabic and Russian by blanks', () => {
    expect(countWords('다리가 오늘 열렸다.')).toBe(3)
    expect(countWords('افتتح الجسر اليوم')).toBe(3)
    expect(countWords('Мост открыт.')).toBe(2)
  })
})
