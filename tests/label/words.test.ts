import {describe, expect, it} from 'vitest'
import {compilePhrases, matchPhrases} from '../../src/label/words/compile.ts'
import {lists} from '../../src/label/words/lists.ts'
import {kinds, phraseKinds} from '../../src/label/words/matcher.ts'
import {type PhraseList, phrases} from '../../src/label/words/phrases.ts'
import {plain} from '../../src/label/words/spelling.ts'
import {fold} from '../../src/parse/fold.ts'

const found = (line: string): string[] => {
  const bits = phraseKinds(fold(line).toLowerCase())
  return kinds.filter((_, i) => (bits & (1 << i)) !== 0)
}
const list = (part: Partial<PhraseList>): PhraseList => ({
  kind: 'test',
  whole: [],
  starts: [],
  contains: [],
  yes: [],
  no: [],
  ...part,
})
const languageKinds = ['share', 'newsletter', 'read-more', 'photo-credit', 'correction', 'byline-label']
const languageCodes = 'en de fr es pt it nl sv nb da pl tr ru ja zh ko ar he hi id'.split(' ')

describe('phrase lists', () => {
  for (const {kind, yes, no} of lists) {
    it.each(yes)(`finds ${kind} in %j`, (line) => expect(found(line)).toContain(kind))
    it.each(no)(`finds no ${kind} in %j`, (line) => expect(found(line)).not.toContain(kind))
  }

  it.each(languageKinds)('carries lines of %s in twenty languages', (kind) => {
    const languages = lists.find((one) => one.kind === kind)?.languages ?? {}
    expect(Object.keys(languages)).toEqual(expect.arrayContaining(languageCodes))
  })

  for (const {kind, languages} of lists)
    for (const [language, [yes, no]] of Object.entries(languages ?? {})) {
      it(`finds ${kind} in ${language}: ${yes}`, () => expect(found(yes)).toContain(kind))
      it(`finds no ${kind} in ${language}: ${no}`, () => expect(found(no)).not.toContain(kind))
    }

  it('holds phrases in lower case, so that they can match', () => {
    const upper = lists
      .flatMap(({whole, starts, contains}) => [...whole, ...starts, ...contains])
      .filter((phrase) => phrase !== phrase.toLowerCase())
    expect(upper).toEqual([])
  })

  it('holds phrases that lines are folded to, so that they can match', () => {
    const loose = lists
      .flatMap(({whole, starts, contains}) => [...whole, ...starts, ...contains])
      .filter((phrase) => phrase !== plain(fold(phrase)))
    expect(loose).toEqual([])
  })

  it('carries examples for every kind', () => {
    expect(lists.filter(({yes, no}) => yes.length === 0 || no.length === 0).map(({kind}) => kind)).toEqual([])
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe('compilePhrases', () => {
  const match = (part: Partial<PhraseList>, line: string): boolean =>
    matchPhrases(compilePhrases([list(part)]), line) === 1

  it('finds a phrase between words only', () => {
    expect(match({contains: ['your inbox']}, 'straight to your inbox!')).toBe(true)
    expect(match({contains: ['your inbox']}, 'straight to your inboxes')).toBe(false)
    expect(match({contains: ['your inbox*']}, 'straight to your inboxes')).toBe(true)
    expect(match({contains: ['ad']}, 'the road ahead')).toBe(false)
  })

  it('needs no blanks around the words of scripts without them', () => {
    expect(match({contains: ['会員限定']}, 'この記事は会員限定です')).toBe(true)
    expect(match({contains: ['구독']}, '뉴스구독하기')).toBe(true)
  })

  it('takes an opening at the start of the line only, after marks', () => {
    expect(match({starts: ['read more']}, '» read more: the pier opens')).toBe(true)
    expect(match({starts: ['read more']}, 'they read more books')).toBe(false)
  })

  it('takes a whole line without the marks around it, and any number for #', () => {
    expect(match({whole: ['share']}, '| share:')).toBe(true)
    expect(match({whole: ['share']}, 'share the pier')).toBe(false)
    expect(match({whole: ['# comments']}, '1,204 comments')).toBe(true)
  })

  it('reads dotless i, Greek accents and alef forms alike', () => {
    expect(match({whole: phrases('en çok okunanlar · διαβαστε ακομη')}, 'διαβάστε ακόμη')).toBe(true)
    expect(match({whole: phrases('aralık')}, 'aralik')).toBe(true)
    expect(match({whole: phrases('أضف تعليق')}, 'اضف تعليق')).toBe(true)
  })

  it('refuses lists that hold nothing or what cannot be looked up', () => {
    expect(() => compilePhrases([list({})])).toThrow('no phrases')
    expect(() => compilePhrases([list({whole: ['>']})])).toThrow('empty phrase')
    expect(() => compilePhrases([list({contains: ['ab*']})])).toThrow('too short')
    expect(() => compilePhrases([list({starts: ['+++']})])).toThrow('must begin with a word')
    expect(() => compilePhrases(Array.from({length: 32}, () => list({whole: ['a']})))).toThrow('31')
  })

  it('looks at the first 300 characters only', () => {
    expect(match({contains: ['cookie']}, `${'a '.repeat(150)}cookie`)).toBe(false)
    expect(match({contains: ['cookie']}, `${'a '.repeat(140)}cookie`)).toBe(true)
  })
})

describe('phrases', () => {
  it('splits a table at dots and rows', () => {
    expect(phrases(' a b · c\n d ')).toEqual(['a b', 'c', 'd'])
  })
})
