import {describe, expect, it} from 'vitest'
import {LANGUAGES} from '../../src/parse/month-names.ts'
import {isWeekday, monthOf} from '../../src/parse/months.ts'

const common = {timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'} as const

/** What Intl calls a month, alone and beside a day. */
function namesOf(language: string, month: number): string[] {
  const when = Date.UTC(2024, month - 1, 12)
  const alone = new Intl.DateTimeFormat(language, {...common, month: 'long'}).format(when)
  const inDate = new Intl.DateTimeFormat(language, {...common, month: 'long', day: 'numeric'})
    .formatToParts(when)
    .find(({type}) => type === 'month')?.value
  return [alone, inDate ?? '']
    .map((name) => name.replace(/^(?:de |d['’])/, '').trim())
    .filter((name) => name !== '' && !/\d/.test(name))
}

describe.each(LANGUAGES)('months and weekdays of %s', (language) => {
  it('are those that Intl knows', () => {
    for (let month = 1; month <= 12; month++)
      for (const name of namesOf(language, month)) expect([name, monthOf(name)]).toEqual([name, month])
    const day = new Intl.DateTimeFormat(language, {timeZone: 'UTC', weekday: 'long'})
    for (let i = 1; i <= 7; i++)
      for (const part of day.format(Date.UTC(2024, 0, i)).split(/[ -]/))
        expect([part, isWeekday(part)]).toEqual([part, true])
  })
})

describe('months', () => {
  it('know cut forms, with and without their dots', () => {
    expect(['janv.', 'Sept', 'янв', 'ağu'].map(monthOf)).toEqual([1, 9, 1, 8])
  })

  it('are not found in other words', () => {
    expect(['harbour', 'монт', ''].map(monthOf)).toEqual([0, 0, 0])
    expect(isWeekday('harbour')).toBe(false)
  })
})
