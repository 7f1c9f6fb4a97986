import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold, squeeze} from '../../src/parse/fold.ts'

describe('fold', () => {
  test.each([
    ['“Yes”, she said', '"Yes", she said'],
    ['l’été – enfin', "l'été - enfin"],
    ['„Nein“ und »nein«', '"Nein" und "nein"'],
    ['a\u00a0b\u2009c  d\n e ', 'a b c d e'],
    ['Rand\u00ados\u200btau\ufeff', 'Randostau'],
    ['ＡＰ　通信', 'AP 通信'],
    ['ﬁn…', 'fin...'],
    ['5′ and 6″', '5\' and 6"'],
    ['plain text', 'plain text'],
    ['', ''],
    [' ', ''],
    ['`tick´', "'tick'"],
    ['\u1fef 5‴ 6⁗', '\' 5" 6"'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (text) => fold(fold(text)) === fold(text)))
  })

  test('keeps letter case', () => {
    expect(fold('PORT Ellin')).toBe('PORT Ellin')
  })
})

describe('squeeze', () => {
  test.each([
    ['Talks, again: “Next”!', 'talksagainnext'],
    ['12 % of 3.5', '12of35'],
    ['L’Été –', 'lété'],
    ['ＡＰ 通信', 'ap通信'],
    ['हिंदी में', 'हिंदीमें'],
    ['— … —', ''],
  ])('squeezes %j to %j', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed)
  })

  test('gives paragraphs joined with nothing between them the squeeze of their parts', () => {
    const parts = ['The bridge is closed.', '“Nobody knows why,” the mayor said.']
    expect(squeeze(parts.join(''))).toBe(parts.map(squeeze).join(''))
  })

  test('does not depend on spacing and punctuation', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9é]{1,8}$/), {maxLength: 8}), (words) => {
        return squeeze(words.join(' – ')) === squeeze(words.join(''))
      }),
    )
  })
})
