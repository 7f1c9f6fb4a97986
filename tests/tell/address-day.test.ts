import {describe, expect, it} from 'vitest'
import {addressDay} from '../../src/tell/address-day.ts'

const day = (path: string): string | null => addressDay(`https://elderpost.example${path}`)?.iso ?? null

describe('the day in a page’s address', () => {
  it('is read from folders, with numbers or names', () => {
    expect(day('/world/2021/05/03/ferry.html')).toBe('2021-05-03')
    expect(day('/world/2021/May/03/ferry')).toBe('2021-05-03')
    expect(day('/world/2021/dec/31/ferry')).toBe('2021-12-31')
  })

  it('is read from the name of the page', () => {
    expect(day('/ferry-2021-05-03.html')).toBe('2021-05-03')
    expect(day('/?id=20210503-0042')).toBe('2021-05-03')
  })

  it('is not read from a month, a number or a day that no calendar has', () => {
    expect(day('/2021/05/ferry')).toBeNull()
    expect(day('/a-120210503')).toBeNull()
    expect(day('/2021/02/31/ferry')).toBeNull()
    expect(day('/2021-13-01')).toBeNull()
    expect(addressDay(null)).toBeNull()
  })

  it('is looked for in the start of endless addresses', () => {
    expect(day('/2021'.repeat(20_000))).toBeNull()
  })
})
