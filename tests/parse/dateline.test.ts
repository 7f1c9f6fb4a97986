import {describe, expect, test} from 'vitest'
import {type DatelineMatch, datelineExamples, parseDateline} from '../../src/parse/dateline.ts'

for (const {name, language, yes, no} of datelineExamples) {
  describe(name, () => {
    const context = {language: language ?? null}
    test.each(yes)('is a dateline: %s', (copy) => {
      const match = parseDateline(copy, context)
      expect(match).not.toBeNull()
      expect(copy.slice(0, match?.end)).toBe(`${match?.text}${match?.separator}`)
    })
    test.each(no)('is none: %s', (copy) => {
      expect(parseDateline(copy, context)).toBeNull()
    })
  })
}

function parts(copy: string, match: DatelineMatch | null): unknown[] {
  return [match?.locations, match?.date, match?.agency, match?.author, copy.slice(match?.end)]
}

describe('the parts of a dateline', () => {
  test.each([
    ['PORT ELLIN, Ohio (AP) — A ferry ran aground.', ['PORT ELLIN, Ohio'], null, 'AP', null, 'A ferry ran aground.'],
    [
      'PORT ELLIN/NORVALE, Jan 12 (Reuters) - Talks resumed.',
      ['PORT ELLIN', 'NORVALE'],
      'Jan 12',
      'Reuters',
      null,
      'Talks resumed.',
    ],
    ['PORT ELLIN and NORVALE (AP) — Talks resumed.', ['PORT ELLIN', 'NORVALE'], null, 'AP', null, 'Talks resumed.'],
    [
      'PORT ELLIN, Santara and Orvel (AP) — Talks resumed.',
      ['PORT ELLIN, Santara and Orvel'],
      null,
      'AP',
      null,
      'Talks resumed.',
    ],
    [
      'TALLOW BAY, March 3 (Meridian) - The port is shut.',
      ['TALLOW BAY'],
      'March 3',
      'Meridian',
      null,
      'The port is shut.',
    ],
    ['Tallow Bay, March 3 (ANI): The port is shut.', ['Tallow Bay'], 'March 3', 'ANI', null, 'The port is shut.'],
    [
      'TORRE DEL MAR, 12 ene (EFE).- El puente sigue cerrado.',
      ['TORRE DEL MAR'],
      '12 ene',
      'EFE',
      null,
      'El puente sigue cerrado.',
    ],
    [
      'PORT OLD BAY, Ohio, Jan 12 (Reuters) - The port is shut.',
      ['PORT OLD BAY, Ohio'],
      'Jan 12',
      'Reuters',
      null,
      'The port is shut.',
    ],
    [
      'NEW DARSALA, Jan 12 (Reuters) - The port is shut.',
      ['NEW DARSALA'],
      'Jan 12',
      'Reuters',
      null,
      'The port is shut.',
    ],
    [
      'NORVALE, Fri, Jan 12 (Reuters) - The port is shut.',
      ['NORVALE'],
      'Fri, Jan 12',
      'Reuters',
      null,
      'The port is shut.',
    ],
    [
      'NORVALE Friday, Jan 12 (Reuters) - The port is shut.',
      ['NORVALE'],
      'Friday, Jan 12',
      'Reuters',
      null,
      'The port is shut.',
    ],
    ['Karnfeld/Ostau (dpa/lno) – Ein Zug ist da.', ['Karnfeld', 'Ostau'], null, 'dpa/lno', null, 'Ein Zug ist da.'],
    ['Saint-Orvel (ats afp) Le canton paie.', ['Saint-Orvel'], null, 'ats afp', null, 'Le canton paie.'],
    ['(ANSA) - MONTELVO, 12 GEN - Il ponte resta.', ['MONTELVO'], '12 GEN', 'ANSA', null, 'Il ponte resta.'],
    ['НОВОВЕРБСК, 12 янв — РИА Новости. Завод закрыт.', ['НОВОВЕРБСК'], '12 янв', 'РИА Новости', null, 'Завод закрыт.'],
    [
      'Darsala (Uttarvan) [India], January 12 (ANI): A bridge fell.',
      ['Darsala, Uttarvan, India'],
      'January 12',
      'ANI',
      null,
      'A bridge fell.',
    ],
    [
      'PORT ELLIN, 12th January, 2024 (WAM) -- The port is shut.',
      ['PORT ELLIN'],
      '12th January, 2024',
      'WAM',
      null,
      'The port is shut.',
    ],
    [
      'PORT ELLIN, Ont.--(Newsfile Corp. - January 12, 2024) - Acme digs.',
      ['PORT ELLIN, Ont.'],
      'January 12, 2024',
      'Newsfile Corp.',
      null,
      'Acme digs.',
    ],
    ['(한솔시=연합뉴스) 김하늘 기자 = 다리가 통제됐다.', ['한솔시'], null, '연합뉴스', '김하늘', '다리가 통제됐다.'],
    ['(전국종합=연합뉴스) 다리가 통제됐다.', [], null, '연합뉴스', null, '다리가 통제됐다.'],
    ['（中央社記者林某某南汀12日電）大橋關閉。', ['南汀'], '12日', '中央社', '林某某', '大橋關閉。'],
    ['【ポートエリン＝山野太郎】橋が閉鎖された。', ['ポートエリン'], null, null, '山野太郎', '橋が閉鎖された。'],
  ])('are told apart in %s', (copy, ...expected) => {
    expect(parts(copy, parseDateline(copy))).toEqual(expected)
  })

  test('names every service of a joint dateline', () => {
    expect(parseDateline('Saint-Orvel (ats afp) Le canton paie.')?.agencyName).toBe(
      'Keystone-SDA-ATS, Agence France-Presse',
    )
  })

  test('keeps the separator as printed', () => {
    expect(parseDateline('(EFE).- El puente sigue cerrado.')?.separator).toBe('.- ')
    expect(parseDateline('(CNN)The bridge is closed.')?.separator).toBe('')
    expect(parseDateline('PORT ELLIN, Calif.--(BUSINESS WIRE)--Acme opens a plant.')?.separator).toBe('--')
  })
})

describe('what stands before a dateline', () => {
  test.each(['(Adds quotes) ', '(Updates with details, adds quotes) ', 'UPDATE 2-', '  ', '\u3000'])(
    '“%s” is no part of it',
    (before) => {
      const copy = `${before}PORT ELLIN, Jan 12 (Reuters) - Talks resumed.`
      const match = parseDateline(copy)
      expect(match?.text).toBe('PORT ELLIN, Jan 12 (Reuters)')
      expect(copy.slice(match?.end)).toBe('Talks resumed.')
    },
  )
})

describe('a dateline on a line of its own', () => {
  test.each(['NORVALE, Ohio —', 'PORT ELLIN, Ohio (AP) —', 'CNN —'])('is read from “%s”', (line) => {
    expect(parseDateline(line)?.end).toBe(line.length)
  })
})

describe('paragraphs below the lead', () => {
  test('have no dateline without an agency', () => {
    expect(parseDateline('OSTMOOR — It was market day when the bridge closed.', {lead: false})).toBeNull()
  })
  test('may have one with an agency', () => {
    expect(parseDateline('PORT ELLIN (AP) — A ferry ran aground.', {lead: false})?.agency).toBe('AP')
  })
})

test('reads a town with a full stop in German only', () => {
  expect(parseDateline('Berlin. The bridge is closed.', {language: 'en'})).toBeNull()
  expect(parseDateline('Berlin. The bridge is closed.')).toBeNull()
})

test.each([
  'PORT, ',
  'PORT ',
  'A/',
  '12:12',
  'By A and B and ',
  ' ',
  '(',
  '(AP) ',
  '. ',
  ' - ',
  '【',
  '(한솔=',
  '新华社',
  '（中央社記者林',
  '1月',
])('survives a paragraph of a hundred thousand characters of “%s”', (unit) => {
  expect(() => parseDateline(unit.repeat(Math.ceil(100_000 / unit.length)))).not.toThrow()
})
