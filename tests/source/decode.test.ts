import {expect, test} from 'vitest'
import {decode, looksBinary} from '../../src/source/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

test('takes bytes that are UTF-8 for UTF-8', () => {
  expect(decode(utf8('Fähre – “ja”'))).toEqual({text: 'Fähre – “ja”', encoding: 'utf-8'})
  expect(decode(new Uint8Array())).toEqual({text: '', encoding: 'utf-8'})
})

test('takes bytes that are not for windows-1252', () => {
  expect(decode(latin('F\xe4hre \x96 \x93ja\x94'))).toEqual({text: 'Fähre – “ja”', encoding: 'windows-1252'})
})

test('believes a byte order mark before all else and drops it', () => {
  expect(decode(utf8('\ufeffFähre'), 'windows-1252')).toEqual({text: 'Fähre', encoding: 'utf-8'})
  expect(decode(latin('\xff\xfeF\x00\xe4\x00'))).toEqual({text: 'Fä', encoding: 'utf-16le'})
  expect(decode(latin('\xfe\xff\x00F\x00\xe4'))).toEqual({text: 'Fä', encoding: 'utf-16be'})
})

test('believes what it is told before what the page says', () => {
  const page = latin('<meta charset="windows-1251">\xc4\xe0')
  expect(decode(page).text).toContain('Да')
  expect(decode(page, 'ISO-8859-1')).toEqual({text: '<meta charset="windows-1251">Äà', encoding: 'windows-1252'})
})

test.each([
  ['a meta charset', '<!doctype html><META CHARSET=shift_jis>\x83t\x83F', 'shift_jis', 'フェ'],
  ['an http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\xb4\xac', 'gbk', '船'],
  ['an XML declaration', '<?xml version="1.0" encoding="koi8-r"?><p>\xe4\xc1', 'koi8-r', 'Да'],
])('believes %s', (_, page, encoding, text) => {
  const decoded = decode(latin(page))
  expect(decoded.encoding).toBe(encoding)
  expect(decoded.text.endsWith(text)).toBe(true)
})

test('sees through the old declaration of a page saved anew as UTF-8', () => {
  const page = decode(utf8('<meta charset="gbk"><p>夜航渡轮继续开行</p>'))
  expect(page).toEqual({text: '<meta charset="gbk"><p>夜航渡轮继续开行</p>', encoding: 'utf-8'})
})

test('passes over labels that no one knows', () => {
  expect(decode(utf8('<meta charset="norvale-8">Fähre'), 'unheard-of').encoding).toBe('utf-8')
  expect(decode(latin('<meta charset="x-none">F\xe4hre')).encoding).toBe('windows-1252')
})

test('takes a declaration of UTF-16 that reads as ASCII for UTF-8', () => {
  expect(decode(utf8('<meta charset="utf-16"><p>Ferry</p>'))).toMatchObject({encoding: 'utf-8'})
})

test('does not search for a declaration beyond the first 4 kB', () => {
  expect(decode(latin(`${' '.repeat(5000)}<meta charset="koi8-r">\xe4`)).encoding).toBe('windows-1252')
})

test('believes what the user says before all else', () => {
  expect(decode(utf8('\ufeffFähre'), null, 'windows-1252').text).toBe('ï»¿FÃ¤hre')
  expect(decode(latin('<meta charset="utf-8">\xc4\xe0'), 'koi8-r', 'windows-1251').text).toContain('Да')
  expect(decode(latin('\x47\x82\x50\x90'), null, 'utf-16le')).toEqual({text: '艇遐', encoding: 'utf-16le'})
})

test('does not believe a server that calls UTF-8 something else', () => {
  expect(decode(utf8('夜航渡轮继续开行'), 'iso-8859-1')).toEqual({text: '夜航渡轮继续开行', encoding: 'utf-8'})
  expect(decode(utf8('Ferry'), 'utf-16')).toEqual({text: 'Ferry', encoding: 'utf-8'})
})

test('does not believe a declaration of UTF-8 where most bytes are none', () => {
  const page = latin('<meta charset="utf-8">F\xe4hre, H\xf6rn\xfcm, gr\xfcn, Stra\xdfe')
  expect(decode(page)).toMatchObject({encoding: 'windows-1252'})
  expect(decode(page, 'UTF-8').text).toContain('Fähre, Hörnüm')
  // The page itself may know better than its server.
  expect(decode(latin('<meta charset="koi8-r">\xe4\xc1, \xce\xc5\xd4, \xe4\xc1'), 'utf-8').encoding).toBe('koi8-r')
})

test('takes UTF-8 with a stray byte or two for UTF-8', () => {
  const cut = utf8('Die Fähre fährt über den Überlinger See, täglich').subarray(0, -4)
  expect(decode(Uint8Array.of(...cut.subarray(0, -2)))).toMatchObject({encoding: 'utf-8'})
  expect(decode(Uint8Array.of(...utf8('ä ö ü ß'), 0xff))).toEqual({text: 'ä ö ü ß\ufffd', encoding: 'utf-8'})
  expect(decode(Uint8Array.of(...utf8('夜航渡轮'), 0xe7, 0xbb))).toEqual({text: '夜航渡轮\ufffd', encoding: 'utf-8'})
})

test('replaces bytes that cannot be decoded and never throws', () => {
  expect(decode(latin('a\xff'), 'utf-8').text).toBe('a\ufffd')
})

test.each([
  ['a PDF', '%PDF-1.7\n'],
  ['a PNG', '\x89PNG\r\n\x1a\n'],
  ['a ZIP archive', 'PK\x03\x04\x14'],
  ['gzipped bytes', '\x1f\x8b\x08\x00'],
  ['a file full of NULs', `GIF${'\x00'.repeat(50)}`],
  ['a file full of control characters', '\x01\x02\x03abc\x04\x05\x06def\x07\x08'],
])('calls %s binary', (_, bytes) => {
  expect(looksBinary(latin(bytes))).toBe(true)
})

test.each([
  ['prose', utf8('The ferry stays – Fähre bleibt.\r\n\tIndented\f')],
  ['UTF-16 without its mark', latin('F\x00e\x00r\x00r\x00y\x00'.repeat(9))],
  ['UTF-16 with its mark', latin('\xff\xfeF\x00e\x00r\x00')],
  ['an empty file', new Uint8Array()],
  ['Japanese with escapes', latin('\x1b$B%U%'.repeat(20))],
  ['a long page with one stray NUL', utf8(`${'The ferry stays. '.repeat(40)}\u0000`)],
])('calls %s no binary', (_, bytes) => {
  expect(looksBinary(bytes)).toBe(false)
})
