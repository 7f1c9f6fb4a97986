import {describe, expect, it} from 'vitest'
import {languageTag, tellLanguage} from '../../src/tell/language.ts'
import type {Page} from '../../src/tree/page.ts'
import {labelled, type Row} from './labelled.ts'

const german: readonly Row[] = [
  ['headline', 'Fähre liegt zwei Stunden fest, weil ein Schlüssel fehlt'],
  [
    'body',
    'Die Fähre nach Ellin lag am Montag zwei Stunden am Anleger fest, weil der Kapitän seine Schlüssel verloren hatte.',
  ],
  [
    'body',
    'Es sei nicht das erste Mal, sagte eine der Wartenden, die mit einer Ziege auf dem Weg zum Markt war. Man habe sich daran gewöhnt.',
  ],
  [
    'body',
    'Der Schlüssel fand sich am Nachmittag in der Tasche des Kochs, der ihn für seinen eigenen gehalten und mit nach Hause genommen hatte.',
  ],
]
const english: readonly Row[] = [
  ['headline', 'Ferry held for two hours over a missing key'],
  ['body', 'The ferry to Ellin was held at the pier for two hours on Monday because the captain had lost his keys.'],
  [
    'body',
    'It was not the first time, said one of the passengers, who was on her way to the market with a goat. You get used to it.',
  ],
  [
    'body',
    'The key was found in the afternoon in the pocket of the cook, who had taken it for his own and had gone home with it.',
  ],
]

function declaring(language: string | null, ...rows: readonly Row[]): Page {
  const page = labelled(...rows)
  page.data.metadata.language = language
  return page
}

const told = (language: string | null, rows: readonly Row[]): string | null =>
  tellLanguage(declaring(language, ...rows)).language

describe('languageTag', () => {
  it('writes declared tags in their usual spelling', () => {
    expect(['en', 'en_us', 'de-de', 'zh-hans-cn', 'en-GB, de', 'pt_BR.UTF-8'].map(languageTag)).toEqual([
      'en',
      'en-US',
      'de-DE',
      'zh-Hans-CN',
      'en-GB',
      'pt-BR',
    ])
  })

  it('is null for what is no tag', () => {
    expect([null, '', 'english', 'x-default', 'und', 'en-', '{{lang}}', 'e'.repeat(1000)].map(languageTag)).toEqual(
      Array(8).fill(null),
    )
  })
})

describe('tellLanguage', () => {
  it('tells the language of a page that declares none', () => {
    expect(tellLanguage(declaring(null, ...german))).toEqual({language: 'de', finding: null})
    expect(told('{{lang}}', english)).toBe('en')
  })

  it('keeps what a page declares, with its region, where the text does not say otherwise', () => {
    expect(tellLanguage(declaring('de_at', ...german))).toEqual({language: 'de-AT', finding: null})
    expect(told('en-GB', english)).toBe('en-GB')
  })

  it('believes the text where it is clearly in another language, and says so', () => {
    expect(tellLanguage(declaring('en-US', ...german))).toEqual({
      language: 'de',
      finding: {
        ruleId: 'language-differs',
        reason: 'The page declares its language as en-US, but its text is in de',
        place: null,
      },
    })
  })

  it('believes the page where the text is too short to say otherwise', () => {
    expect(tellLanguage(declaring('en', ...german.slice(0, 2)))).toEqual({language: 'en', finding: null})
  })

  it('believes a page in a language that the text cannot be told from', () => {
    expect(told('nds', german)).toBe('nds')
    expect(told('fo', english)).toBe('fo')
  })

  it('does not believe that English letters are Khmer', () => {
    expect(told('km', english)).toBe('en')
    expect(told('dv', english)).toBe('en')
  })

  it('takes no notice of what is not the story: menus, links and notes in another language', () => {
    const page = english.map((row): Row => (row === '' ? row : ['furniture', row[1]]))
    expect(told(null, [...page, ...page, ...german])).toBe('de')
  })

  it('takes the captions of a story that has no copy', () => {
    const captions = english.map((row): Row => (row === '' ? row : ['caption', row[1]]))
    expect(told(null, captions)).toBe('en')
  })

  it('is null where neither the page nor its few words tell', () => {
    expect(tellLanguage(declaring(null, ['headline', 'Ortrud Kvamme 3–1 Port Ellin']))).toEqual({
      language: null,
      finding: null,
    })
    expect(tellLanguage(declaring(null))).toEqual({language: null, finding: null})
  })

  it('takes a page that declares several languages or none for one that declares nothing', () => {
    expect(tellLanguage(declaring('mul', ...german))).toEqual({language: 'de', finding: null})
    expect(told('zxx', [['headline', 'Port Ellin']])).toBe('zxx')
  })
})
