import {expect, test} from 'vitest'
import {mojibakeIn} from '../../src/parse/mojibake.ts'
import {decoderOf} from '../../src/source/encoding/decoder.ts'

/** UTF-8 read as something else. */
const misread = (text: string, encoding: string): string =>
  decoderOf(encoding)?.decode(new TextEncoder().encode(text)) ?? ''

test.each([
  ['The ferryâ€™s last run', 'â€™'],
  ['â€œNo,â€\u009d she said', 'â€œ'],
  ['now 5 â‚¬ a trip', 'â‚¬'],
  ['ï»¿Ferry', 'ï»¿'],
  ['a lost ï¿½ letter', 'ï¿½'],
  ['ðŸš¢ Ferry news', 'ðŸš¢'],
  ['The ferry‚Äôs last run', '‚Äô'],
  ['паром вЂ” ночной', 'вЂ”'],
  ['锟斤拷锟斤拷', '锟斤拷'],
])('“%s” is certain', (text, sign) => {
  const [first] = mojibakeIn(text)
  expect(first?.certain).toBe(true)
  expect(sign.startsWith(first?.sign ?? '?')).toBe(true)
})

test.each([
  'Ночной паром',
  'Νυχτερινό πλοίο',
  'המעבורת בלילה',
  'العبارة الليلية',
  '夜間フェリー',
  '夜航渡轮',
  '야간 여객선',
  'เรือข้ามฟาก',
  'रात की नाव',
])('“%s” read as Western is certain', (text) => {
  expect(mojibakeIn(misread(text, 'windows-1252')).some(({certain}) => certain)).toBe(true)
  expect(mojibakeIn(text)).toEqual([])
})

test('Russian read as windows-1251 is certain', () => {
  expect(mojibakeIn(misread('Ночной паром', 'windows-1251')).some(({certain}) => certain)).toBe(true)
})

test('accents read as Western are likely, each', () => {
  expect(mojibakeIn(misread('Fähre, über, größer', 'windows-1252'))).toEqual(
    ['Ã¤', 'Ã¼', 'Ã¶', 'ÃŸ'].map((sign) => ({sign, certain: false})),
  )
  expect(mojibakeIn('Ferry.Â Next')).toHaveLength(1)
  expect(mojibakeIn('Ferry.Â  Next')).toHaveLength(1)
})

test.each([
  'The council’s “night ferry” – 5 € a trip…',
  'le marché\u00a0» et «\u00a0l’été\u00a0» passé…',
  '« À l’île d’Oléron », où l’on s’est arrêté…',
  'Größe, Übung, “Fähre”, ‚ja‘',
  'Îles, Århus, Ørsted, Ísafjörður, Ærø',
  'AÇÃO, CORAÇÃO, São João',
  'Ночной паром «Ока» – 5 ₽',
  'РС, СССР, РУСЬ',
  'đâu, lâu, đấy…',
  '夜間フェリー、来年も運航',
  'café°, 5 °C, 3 × 4, ½ »',
])('“%s” is well as it is', (text) => {
  expect(mojibakeIn(text)).toEqual([])
})

test('is linear on hostile text', () => {
  for (const part of ['Ã', 'â€', 'à\u0080', 'Ð\u0080', 'Р“', '\ufffd', 'é…”', 'Â '])
    expect(mojibakeIn(part.repeat(100_000)).length).toBeLessThan(200_001)
})
