import {describe, expect, it} from 'vitest'
import {houseOrder, orderAsked} from '../../src/tell/house-order.ts'
import {labelled} from './labelled.ts'

const order = (lines: readonly string[], address: string | null = null): boolean | null =>
  houseOrder(labelled(...lines.map((line) => ['related', line] as const)), address)

describe('the order of day and month on a page', () => {
  it('is that of its dates which can be read in one way only', () => {
    expect(order(['Ferry sinks 26/01/2024', 'Bridge shut 05/03/2024'])).toBe(true)
    expect(order(['Ferry sinks 01/26/2024', 'Bridge shut 05/03/2024'])).toBe(false)
  })

  it('is not decided by dates of both orders', () => {
    expect(order(['Ferry sinks 26/01/2024', 'Bridge shut 01/26/2024'])).toBeNull()
  })

  it('is that of most dates where a slip is among them', () => {
    const dates = ['13/01/2024', '14/01/2024', '15/01/2024', '16/01/2024', '01/26/2024']
    expect(order(dates)).toBe(true)
  })

  it('is that of the country where no other date tells', () => {
    expect(order(['05/03/2024'], 'https://www.elderpost.co.uk/ferry')).toBe(true)
    expect(order(['05/03/2024'], 'https://harbours.gov/ferry')).toBe(false)
    expect(order(['05/03/2024'], 'https://elderpost.com/ferry')).toBeNull()
    expect(order(['05/03/2024'], 'not an address')).toBeNull()
  })

  it('is day first where all spelled dates put the day first', () => {
    expect(order(['12 January 2024', '3 March 2024'])).toBe(true)
    expect(order(['12 January 2024', 'March 3, 2024'])).toBeNull()
    expect(order(['January 12, 2024', 'March 3, 2024'])).toBeNull()
  })

  it('counts days of the copy, which name no year', () => {
    expect(order(['The wall broke on 2 January.', 'Work is to begin on 8 April 2024, they said.'])).toBe(true)
    expect(order(['The wall broke on 2 January.', 'Work is to begin on April 8.'])).toBeNull()
    expect(order(['The wall broke on 2 January.'])).toBeNull()
    expect(order(['At most 2 may stay.', 'Some 3 march on.'])).toBeNull()
  })

  it('is not told by addresses, versions and phone numbers', () => {
    expect(order(['1.26.2.14', '10.26.16.1', '555-26-01-24'])).toBeNull()
  })

  it('is what the reader asks for', () => {
    expect(orderAsked('day-first')).toBe(true)
    expect(orderAsked('month-first')).toBe(false)
    expect(orderAsked('auto')).toBeNull()
  })

  it('is looked for in long hostile lines in no time', () => {
    expect(order(['1/1/1/'.repeat(20_000), '12 jan '.repeat(20_000)])).toBeNull()
  })
})
