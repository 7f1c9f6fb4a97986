import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseContributors} from '../../src/parse/byline/contributors.ts'
import {bylineNo, bylines, bylineYes, nameNo, nameYes} from '../../src/parse/byline/examples.ts'
import {isEasternName, leadsWithAuthor, looksLikeByline, looksLikeName, parseByline} from '../../src/parse/byline.ts'

const hostile = [
  'By A and B and '.repeat(7000),
  'PORT, PORT, '.repeat(9000),
  '12:12:12'.repeat(12500),
  ' '.repeat(100000),
  '('.repeat(100000),
  'By '.repeat(33000),
  'Jane Roe/'.repeat(11000),
  '@'.repeat(100000),
]

describe('parseByline', () => {
  it.each(bylines)('reads %j', (lines, authors, agency) => {
    const byline = parseByline(lines)
    expect(byline.authors).toEqual(authors)
    expect(byline.agency).toBe(agency)
  })

  it('says nothing of a story without a byline', () => {
    expect(parseByline([])).toEqual({text: null, authors: [], agency: null, agencyName: null})
  })

  it('keeps the lines as printed and gives the agency its own name', () => {
    expect(parseByline(['By Jane Roe', 'The Associated Press'])).toEqual({
      text: 'By Jane Roe\nThe Associated Press',
      authors: ['Jane Roe'],
      agency: 'The Associated Press',
      agencyName: 'Associated Press',
    })
    expect(parseByline(['Quelle: sid/dpa']).agencyName).toBe('Sport-Informations-Dienst, Deutsche Presse-Agentur')
  })

  it('names nobody twice, whatever the capitals', () => {
    expect(parseByline(['By JANE ROE', 'Jane Roe', 'Jane Roe, Reporter']).authors).toEqual(['JANE ROE'])
  })

  it('takes an editor for the author only where there is no author', () => {
    expect(parseByline(['(责编：林某)', '记者 王某']).authors).toEqual(['王某'])
    expect(parseByline(['Redaktion: Eva Beispiel']).authors).toEqual(['Eva Beispiel'])
  })

  it('leaves agencies out where the caller does not want them', () => {
    expect(parseByline(['By Jane Roe, PA'], {agencies: false})).toMatchObject({authors: ['Jane Roe'], agency: null})
  })

  it('tells the photographer from the author', () => {
    expect(parseByline(['Jane Roe, photos by Max Poe']).authors).toEqual(['Jane Roe'])
    expect(parseByline(['By Jane Roe', 'Photos: Max Poe']).authors).toEqual(['Jane Roe'])
  })

  it.each([
    'آخر تحديث',
    'نُشر',
    'تاريخ النشر',
    'עדכון אחרון',
    'Dernière mise à jour',
    'Última actualización',
    'Última atualização',
    'Ultimo aggiornamento',
    'Zuletzt aktualisiert',
    'Stand',
    'Laatst bijgewerkt',
    'Sist oppdatert',
    'Senast uppdaterad',
    'Sidst opdateret',
    'Viimeksi päivitetty',
    'Síðast uppfært',
    'Последнее обновление',
    'Останнє оновлення',
    'Poslední aktualizace',
    'Ostatnia aktualizacja',
    'Utolsó frissítés',
    'Τελευταία ενημέρωση',
    'Yayınlanma tarihi',
    'अंतिम अपडेट',
    'Terakhir diperbarui',
    'Cập nhật lần cuối',
    '最終更新',
    '更新时间',
    '최종수정',
  ])('takes the label of a time for nobody: %s', (label) => {
    expect(parseByline([label]).authors).toEqual([])
    expect(parseByline([`${label}: 2024-01-12 | 21:30`]).authors).toEqual([])
  })

  it('drops initials, which are no name', () => {
    expect(parseByline(['(abc)']).authors).toEqual([])
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 60}), {maxLength: 4}), (lines) => {
        const {authors} = parseByline(lines)
        return authors.every((author) => author.trim() === author && author !== '')
      }),
      {numRuns: 300},
    )
    for (const text of hostile) expect(parseByline([text]).text).toBe(text)
  })
})

describe('looksLikeByline', () => {
  it.each(bylineYes)('takes %j for a byline', (line) => expect(looksLikeByline(line)).toBe(true))
  it.each(bylineNo)('takes %j for none', (line) => expect(looksLikeByline(line)).toBe(false))
  it('gives up on long lines', () => {
    for (const text of hostile) expect(looksLikeByline(text)).toBe(false)
  })
})

describe('looksLikeName', () => {
  it.each(nameYes)('takes %j for a name', (line) => expect(looksLikeName(line)).toBe(true))
  it.each(nameNo)('takes %j for none', (line) => expect(looksLikeName(line)).toBe(false))
})

describe('isEasternName', () => {
  it.each(['김하늘', '林某某', '小川ひかり'])('takes %j for a name anywhere', (text) =>
    expect(isEasternName(text)).toBe(true),
  )
  it('takes four characters for a name only where a name must stand', () => {
    expect(isEasternName('山野太郎')).toBe(false)
    expect(isEasternName('山野太郎', true)).toBe(true)
  })
  it.each(['シェア', 'Jane Roe', '港町新聞', ''])('takes %j for none', (text) =>
    expect(isEasternName(text, true)).toBe(false),
  )
})

describe('leadsWithAuthor', () => {
  it('knows a label before the names, and one alone', () => {
    expect(leadsWithAuthor(['By Jane Roe'])).toBe(true)
    expect(leadsWithAuthor(['-- By Jane Roe'])).toBe(true)
    expect(leadsWithAuthor(['Harbour', 'Author:'])).toBe(true)
    expect(leadsWithAuthor(['Jane Roe', 'Image credit: Submitted by Jane'])).toBe(false)
    expect(leadsWithAuthor(['Presented by Norvale Gas', 'Source: Norvale Press'])).toBe(false)
  })
})

describe('parseContributors', () => {
  const nobody = {reporting: [], writing: [], editing: [], contributing: []}

  it('tells reporters from editors and leaves their places out', () => {
    expect(parseContributors('(Reporting by Jane Roe in Port Ellin; Editing by John Doe)')).toEqual({
      ...nobody,
      reporting: ['Jane Roe'],
      editing: ['John Doe'],
    })
    expect(
      parseContributors(
        'Reporting by Jane Roe and Max Poe in Port Ellin, additional reporting by Ann Lee; Writing by John Doe; Editing by Eva Beispiel and Kim Moe',
      ),
    ).toEqual({
      reporting: ['Jane Roe', 'Max Poe', 'Ann Lee'],
      writing: ['John Doe'],
      editing: ['Eva Beispiel', 'Kim Moe'],
      contributing: [],
    })
  })

  it('reads who contributed, without the house they write for', () => {
    const contributing = ['Jane Roe', 'John Doe']
    expect(
      parseContributors(
        'Associated Press writers Jane Roe in Port Ellin and John Doe in Norvale contributed to this report.',
      ),
    ).toEqual({...nobody, contributing})
    expect(parseContributors("-- CNN's Jane Roe and John Doe contributed to this story.").contributing).toEqual(
      contributing,
    )
    expect(parseContributors('With files from The Associated Press and Jane Roe').contributing).toEqual([
      'The Associated Press',
      'Jane Roe',
    ])
    expect(parseContributors('Mitarbeit: Eva Beispiel').reporting).toEqual(['Eva Beispiel'])
    expect(parseContributors('(责编：林某、王某某)').editing).toEqual(['林某', '王某某'])
  })

  it('finds nobody in a sentence of copy', () => {
    expect(parseContributors('The ferry sank in May; nobody drowned.')).toEqual(nobody)
    for (const text of hostile) expect(parseContributors(text)).toEqual(nobody)
  })
})
