import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {opening} from '../../src/parse/openings.ts'

const LISTS = [
  'photo|photos?|(?:image|picture) by|Fot\\.|写真|Ünal|[©ⓒ]|\\([cC]\\)|s?ource|k{2}|(?:b|c)?redit|über|(?<!x)zoom|\\p{Lu}x',
  'corrections?|(?:an|the) earlier|bündel|klarstellung|\\.\\.\\.|編集',
] as const
const letters = fc.constantFrom(...'aAbcCkKKsſSpPfFüÜiIzx©(写編.Ä '.split(''))
const words = fc.constantFrom(
  'photo',
  'Image by',
  'FOT.',
  'redit',
  'source',
  'ſource',
  'kk',
  'Kk',
  'ZOOM',
  '(c)',
  '©',
  'Über',
  '...',
)
const text = fc.tuple(fc.array(letters, {maxLength: 3}), words, fc.array(letters, {maxLength: 3}))

describe('opening', () => {
  it.each(['u', 'iu'] as const)('finds what the whole pattern finds (%s)', (flags) => {
    const found = opening(
      [
        [LISTS[0], ' ?'],
        [LISTS[1], '[: ]'],
      ],
      flags,
    )
    const whole = new RegExp(`^(?:(?:${LISTS[0]}) ?|(?:${LISTS[1]})[: ])`, flags)
    fc.assert(
      fc.property(text, ([before, word, behind]) => {
        const line = before.join('') + word + behind.join('')
        expect(found(line)?.[0]).toBe(whole.exec(line)?.[0])
      }),
    )
  })

  it('lets a character of a class stand in front', () => {
    const found = opening([['editor|redaktion', ':']], 'iu', '[(（]')
    expect(found('(Redaktion: Jane Roe')?.[0]).toBe('(Redaktion:')
    expect(found('Editor: Jane Roe')?.[0]).toBe('Editor:')
    expect(found('((Editor: Jane Roe')).toBeNull()
  })

  it('takes the first alternative in the order of the list', () => {
    expect(opening([['photo|photo by', '']], 'u')('photo by Jane Roe')?.[0]).toBe('photo')
  })

  it('finds nothing in an empty text, unless an alternative is empty', () => {
    expect(opening([['a', '']], 'u')('')).toBeNull()
    expect(opening([['a?', '']], 'u')('')?.[0]).toBe('')
  })

  it('survives a hostile line', () => {
    expect(opening([['photo|image', ' ?:']], 'iu')('photo '.repeat(20_000))).toBeNull()
  })
})
