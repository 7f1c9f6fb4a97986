import {expect, it} from 'vitest'
import {bylineText} from '../../src/tell/byline-text.ts'
import {labelled} from './labelled.ts'

const text = (...lines: string[]): string | null =>
  bylineText(labelled(...lines.map((line) => ['byline', line] as const)).children)

it('joins the lines of a byline, each once', () => {
  expect(text('By Jane Roe', 'Staff Writer', 'By Jane Roe')).toBe('By Jane Roe\nStaff Writer')
  expect(text()).toBeNull()
})

it('leaves out portraits, addresses of mails and sentences', () => {
  expect(text('Bilde av Kari Prøve', 'Kari Prøve', 'Klokken i tårnet går igjen')).toBe('Kari Prøve')
  expect(text('To: newsroom@norvale.example', 'By JANE ROE')).toBe('By JANE ROE')
  expect(text('By Jane Roe', 'Reporting from the far harbour, 3 May 2021')).toContain('3 May 2021')
})

it('keeps what is all there is', () => {
  expect(text('Bilde av Kari Prøve')).toBe('Bilde av Kari Prøve')
})
