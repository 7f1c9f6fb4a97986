import {describe, expect, it} from 'vitest'
import {joinCells, tableOf} from '../../src/tree/cells.ts'

describe('cells of a table', () => {
  it('come back from their rows’ texts, empty ones too', () => {
    const rows = [
      ['', 'For', 'Against'],
      ['Greens', '6', ''],
      ['Independents', '', '6'],
    ]
    expect(rows.map(joinCells)).toEqual(['| For | Against', 'Greens | 6 |', 'Independents | | 6'])
    expect(tableOf(rows.map(joinCells))).toEqual(rows)
  })

  it.each([
    ['a row alone', ['Greens | 6']],
    ['a single column', ['Greens', 'Independents']],
    ['rows of different widths', ['Greens | 6', 'Independents | 0 | 6']],
  ])('make no table: %s', (_, texts) => {
    expect(tableOf(texts)).toBeNull()
  })

  it('may hold bars that have no blanks beside them', () => {
    expect(tableOf(['a|b | c', 'd | e||f'])).toEqual([
      ['a|b', 'c'],
      ['d', 'e||f'],
    ])
  })
})
