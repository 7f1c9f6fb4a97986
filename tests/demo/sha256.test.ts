import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {sha256} from '../../src/demo/engine/sha256.ts'

describe('sha256', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('is what Node makes of %d characters', (length) => {
    const text = 'Ostrovná žena '.repeat(100).slice(0, length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})
