import {describe, expect, test} from 'vitest'
import {decode} from '../../../src/source/decode.ts'
import {encoded, escapedJapanese} from './encoder.ts'
import {texts} from './texts.ts'

const page = (text: string): string =>
  `<!doctype html><title>Ferry</title>\n<p class="lead">${text}</p>\n<p>${text}</p>`

describe('undeclared bytes that are clearly in an encoding are read so', () => {
  test.each([
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zhSimplified', 'gb18030'],
    ['zhTraditional', 'big5'],
    ['zhTraditional', 'gb18030'],
    ['ko', 'euc-kr'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'iso-8859-5'],
    ['ru', 'ibm866'],
    ['uk', 'windows-1251'],
    ['uk', 'koi8-u'],
    ['el', 'windows-1253'],
    ['he', 'windows-1255'],
    ['ar', 'windows-1256'],
    ['th', 'windows-874'],
  ] as const)('%s as %s', (language, encoding) => {
    for (const text of [texts[language], page(texts[language])])
      expect(decode(encoded(text, encoding))).toEqual({text, encoding})
  })

  test('Japanese between escapes', () => {
    expect(decode(escapedJapanese(page(texts.ja)))).toEqual({text: page(texts.ja), encoding: 'iso-2022-jp'})
  })

  test.each(['le', 'be'] as const)('UTF-16%s without a mark', (order) => {
    for (const text of [
      ...Object.values(texts).map(page),
      'Ferry',
      `${texts.ko.repeat(3)}\n${'가'.repeat(20)} 2031\n`,
    ]) {
      const bytes = Buffer.from(text, 'utf16le')
      if (order === 'be') bytes.swap16()
      expect(decode(new Uint8Array(bytes))).toEqual({text, encoding: `utf-16${order}`})
    }
  })
})

describe('windows-1252 is what all others are', () => {
  test.each(['fr', 'de', 'es', 'sv'] as const)('%s', (language) => {
    for (const text of [texts[language], page(texts[language])])
      expect(decode(encoded(text, 'windows-1252'))).toEqual({text, encoding: 'windows-1252'})
  })

  test('Polish, which cannot be told from it', () => {
    expect(decode(encoded(texts.pl, 'iso-8859-2')).encoding).toBe('windows-1252')
  })

  test.each([
    ['a few words of Russian', encoded('Да, нет', 'windows-1251')],
    ['no-break spaces and quotes', Uint8Array.from({length: 400}, (_, i) => [0x2e, 0xa0, 0x93, 0x20][i % 4] ?? 0)],
    ['noise', Uint8Array.from({length: 5000}, (_, i) => 0x80 + ((i * i * 31 + i * 7) % 128))],
    ['one byte over and over', new Uint8Array(3000).fill(0xe0)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes).encoding).toBe('windows-1252')
  })
})

test('reads the syllables that Windows added to Korean', () => {
  expect(decode(Uint8Array.of(0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf), 'euc-kr').text).toBe('똠방각하')
  expect(decode(Uint8Array.of(0x81, 0x41, 0x2e, 0xc6, 0x52), 'ks_c_5601-1987').text).toBe('갂.힣')
  expect(decode(Uint8Array.of(0xc6, 0x53, 0x41, 0xb9), 'euc-kr').text).toMatch(/^\ufffd.*\ufffd$/)
  const bytes = encoded(texts.ko, 'euc-kr')
  expect(decode(bytes, 'euc-kr').text).toBe(texts.ko)
})

test('reads all of Unicode in what calls itself GBK', () => {
  expect(decode(Uint8Array.of(0xb4, 0xac, 0x82, 0x30, 0x81, 0x30, 0x80), 'gb2312').text).toBe('船㒣€')
})
