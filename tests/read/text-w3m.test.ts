import {expect, test} from 'vitest'
import {readText} from '../../src/read/text.ts'

const values = (text: string): string[] => readText(text).children.map(({value}) => value)

test('takes the names that w3m prints for pictures off the lines, and knows lines of nothing else for no copy', () => {
  const page = '[harbour_ne]\nHarbour news[ferry2]\n[pier]\nThe board met for three hours [sic] and rose.\n'
  expect(readText(page).children.map(({value, data}) => [value, data.notCopy ?? false, data.picture?.src])).toEqual([
    ['[harbour_ne]', true, 'harbour_ne'],
    ['Harbour news', false, 'ferry2'],
    ['[pier]', true, 'pier'],
    ['The board met for three hours [sic] and rose.', false, undefined],
  ])
})

test('leaves what people say in brackets alone', () => {
  const page = 'We rang the bell.\n[applause]\nAnd then nobody came.\n[laughter]\n'
  expect(values(page)).toEqual(page.trimEnd().split('\n'))
})

/** Breaks a text into lines of at most 79 columns anywhere, as w3m breaks Korean: a syllable takes two. */
function broken(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const letter of text) {
    const columns = [...line, letter].reduce((sum, one) => sum + (one > '\u2fff' ? 2 : 1), 0)
    if (columns > 79) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line !== '' || letter !== ' ') line += letter
  }
  return [...lines, line].join('\n')
}

test('joins Korean words that w3m broke', () => {
  // Words of five syllables and lines of 79 columns: all four breaks are inside a word.
  const words = ['여객선으로', '어시장에서', '선착장까지', '군의회에서', '노동자들은']
  const copy = Array.from({length: 29}, (_, i) => words[i % 5]).join(' ')
  expect(values(broken(copy))).toEqual([copy])
})

test('gives Indian vowel signs the column that w3m gives them: none', () => {
  const copy =
    'परिषद ने मंगलवार की रात को फैसला किया कि रात की नाव पूरी सर्दी चलती रहेगी क्योंकि उत्तरी घाट के मछली बाजार में काम करने वाले लोग नाव के बिना काम पर नहीं पहुंच सकते और उन्होंने यह बात बैठक में कही'
  const lines: string[] = ['']
  for (const word of copy.split(' ')) {
    const line = lines.at(-1) as string
    const next = line === '' ? word : `${line} ${word}`
    if (next.replace(/\p{M}/gu, '').length > 79) lines.push(word)
    else lines[lines.length - 1] = next
  }
  expect(values([lines, lines, lines].map((one) => one.join('\n')).join('\n\n'))).toEqual([copy, copy, copy])
})
