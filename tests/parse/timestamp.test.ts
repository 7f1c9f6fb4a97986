import {describe, expect, test} from 'vitest'
import {isWeekday, monthOf} from '../../src/parse/months.ts'
import {timestampExamples, timestampLookalikes} from '../../src/parse/timestamp/examples.ts'
import {hasTimeLabel, isTimeLabel, looksLikeTimestamp, parseTimestamp, toUtc} from '../../src/parse/timestamp.ts'

describe('time lines', () => {
  test.each(timestampExamples)('says when $line was published', ({line, language, published, updated}) => {
    const read = parseTimestamp(line, {language: language ?? null})
    expect({published: read?.published, updated: read?.updated}).toEqual({published, updated: updated ?? null})
    expect(looksLikeTimestamp(line)).toBe(true)
  })

  test.each(timestampLookalikes)('takes no time from “%s”', (line) => {
    expect(looksLikeTimestamp(line)).toBe(false)
    expect(parseTimestamp(line)).toBeNull()
  })

  test('keeps the line as printed', () => {
    expect(parseTimestamp('  12 January 2022, 18:04 ')?.text).toBe('12 January 2022, 18:04')
  })

  test('takes the time out of a line that names the author first', () => {
    const read = parseTimestamp('Jane Roe · Norvale News · Posted: Aug 12, 2024 4:00 AM EDT')
    expect(read?.text).toBe('Posted: Aug 12, 2024 4:00 AM EDT')
    expect(read?.publishedZone).toBe('-04:00')
  })

  test('claims no zone that is not printed', () => {
    const read = parseTimestamp('12 January 2022, 18:04')
    expect(read?.publishedZone).toBeNull()
    expect(read?.published).toBe('2022-01-12T18:04')
  })
})

describe('relative times', () => {
  test.each([
    '3 hours ago',
    '1h ago',
    '10 mins ago',
    'vor 3 Stunden',
    'Vor 1 Std.',
    'il y a 3 heures',
    'hace 2 horas',
    '3 uur geleden',
    'för 2 timmar sedan',
    '2 timer siden',
    '2 часа назад',
    '3 saat önce',
    '6時間前',
    '3시간 전',
    'منذ 3 ساعات',
    '3 jam yang lalu',
    'Last updated 15 hours ago',
    'Heute, 12:37 Uhr',
    'Vandaag om 20:07',
    'před 2 hodinami',
  ])('does not turn “%s” into a date', (line) => {
    expect(looksLikeTimestamp(line)).toBe(true)
    expect(parseTimestamp(line)).toMatchObject({relative: true, published: null, updated: null})
  })

  test('keeps the date beside a relative time', () => {
    expect(parseTimestamp('Published Aug 12, 2024 • Last updated 1 hour ago • 4 minute read')).toMatchObject({
      published: '2024-08-12',
      updated: null,
      relative: true,
    })
  })

  test('gives no day to a lone time of day', () => {
    expect(parseTimestamp('Publicerad 22:31')).toMatchObject({published: null, relative: true})
  })
})

describe('numeric dates', () => {
  test.each([
    ['06/01/2024', 'en-GB', null, '2024-01-06', false],
    ['06/01/2024', 'en-US', null, '2024-06-01', false],
    ['06/01/2024', 'fr', null, '2024-01-06', false],
    ['06/01/2024', 'en', true, '2024-01-06', false],
    ['06/01/2024', 'en', false, '2024-06-01', false],
    ['06/01/2024', 'en', null, '2024-06-01', true],
    ['06/01/2024 14:02', 'en', null, '2024-01-06T14:02', true],
    ['06/01/2024 2:02 PM EDT', 'en', null, '2024-06-01T14:02-04:00', false],
    ['26/01/2024', null, null, '2024-01-26', false],
    ['01/26/2024', null, null, '2024-01-26', false],
    ['02/02/2024', 'en', null, '2024-02-02', false],
    ['06.01.2024', 'en', null, '2024-01-06', false],
    ['10/26/16', null, null, '2016-10-26', false],
    ['06/01/2024 14:02 BST', 'en', null, '2024-01-06T14:02+01:00', false],
    ['06/01/2024 14:02 EST', 'fr', null, '2024-01-06T14:02-05:00', false],
    ['06.01.2024', 'en-US', null, '2024-01-06', false],
    ['06.01.2024', 'en', false, '2024-06-01', false],
  ])('reads %s on a page in %s (day first: %s) as %s', (line, language, dayFirst, published, ambiguous) => {
    expect(parseTimestamp(line, {language, dayFirst})).toMatchObject({published, ambiguous})
  })

  test.each(['12.01.1989', '12.01.2100', '30.02.2024', '2023-02-29', '2024-13-01'])(
    'refuses the impossible %s',
    (line) => {
      expect(parseTimestamp(line)).toBeNull()
    },
  )
})

describe('the order of a page’s house', () => {
  test.each([
    ['06/01/2024', 'en-US', true, '2024-01-06'],
    ['06/01/2024', 'en', false, '2024-06-01'],
    ['06.01.2024', 'en', false, '2024-06-01'],
    ['06/01/2024', 'de', false, '2024-01-06'],
    ['06/01/2024 2:02 PM EST', 'en', true, '2024-06-01T14:02-05:00'],
  ])('reads %s on a page in %s (day first elsewhere: %s) as %s', (line, language, house, published) => {
    expect(parseTimestamp(line, {language, house})).toMatchObject({published, ambiguous: false})
  })
})

describe('labels', () => {
  test.each(['Updated:', 'First published on', 'Zuletzt aktualisiert am', 'Original:'])('“%s” is one', (line) => {
    expect(isTimeLabel(line)).toBe(true)
  })

  test.each(['Updated 2024', 'Updated rules for harbours', 'on', ''])('“%s” is none', (line) => {
    expect(isTimeLabel(line)).toBe(false)
  })

  test.each([
    ['Zuletzt aktualisiert am 3. Mai 2021', true],
    ['Updated: 3 May 2021', true],
    ['3 May 2021, updated 12:40', false],
    ['Ostau, published 3 May 2021', false],
  ])('“%s” starts with one: %s', (line, starts) => {
    expect(hasTimeLabel(line)).toBe(starts)
  })
})

describe('zones', () => {
  test.each([
    ['Jan 12, 2024 1:00 PM ET', '-05:00'],
    ['Jul 12, 2024 1:00 PM ET', '-04:00'],
    ['Mar 9, 2024 1:00 PM PT', '-08:00'],
    ['Mar 10, 2024 1:00 PM PT', '-07:00'],
    ['12.07.2024 13:00 MESZ', '+02:00'],
    ['12 Jan 2024 13:00 (GMT+7)', '+07:00'],
    ['12 Jan 2024 13:00 +05:30', '+05:30'],
    ['January 12, 2024 GMT', 'Z'],
  ])('knows the zone of “%s”', (line, zone) => {
    expect(parseTimestamp(line)?.publishedZone).toBe(zone)
  })

  test('takes IST for Israel on a Hebrew page', () => {
    expect(parseTimestamp('Jan 12, 2024, 15:04 IST', {language: 'he'})?.publishedZone).toBe('+02:00')
  })

  test.each([
    ['2024-01-12T18:04', '-05:00', '2024-01-12T23:04:00Z'],
    ['2024-01-12T18:04:30', 'Z', '2024-01-12T18:04:30Z'],
    ['2024-01-12T01:04+02:00', '+02:00', '2024-01-11T23:04:00Z'],
    ['2024-07-12T18:04', 'Europe/Berlin', '2024-07-12T16:04:00Z'],
    ['2024-01-12T18:04', 'Asia/Kolkata', '2024-01-12T12:34:00Z'],
    ['2024-01-12', 'Z', null],
    ['2024-02-30T10:00', 'Z', null],
    ['2024-01-12T18:04', 'Nowhere/Ostau', null],
  ])('turns %s in %s into %s', (local, zone, utc) => {
    expect(toUtc(local, zone)).toBe(utc)
  })
})

describe('month names', () => {
  test.each([
    ['Januar', 1],
    ['févr', 2],
    ['MÄR', 3],
    ['aprile', 4],
    ['maj', 5],
    ['czerwca', 6],
    ['července', 7],
    ['août', 8],
    ['Sept', 9],
    ['жовтня', 10],
    ['kasım', 11],
    ['دجنبر', 0],
    ['ديسمبر', 12],
    ['Marta', 0],
  ])('takes %s for month %i', (word, month) => {
    expect(monthOf(word)).toBe(month)
  })

  test('knows weekdays of several languages', () => {
    expect(['Freitag', 'péntek', 'пятница', 'Fri', 'harbour'].map(isWeekday)).toEqual([true, true, true, true, false])
  })
})

test.each(['12:12', 'Published ', '1.', '12/', '2024', ' ', '(', 'ago ', '12 Jan ', '年', 'à ', 'mar 12 '])(
  'survives a line of a hundred thousand characters of “%s”',
  (unit) => {
    const line = unit.repeat(Math.ceil(100_000 / unit.length))
    expect(looksLikeTimestamp(line)).toBe(false)
    expect(() => parseTimestamp(line)).not.toThrow()
  },
)
