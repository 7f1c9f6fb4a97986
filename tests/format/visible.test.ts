import {expect, it} from 'vitest'
import {cut} from '../../src/format/columns.ts'
import {visible, visibleLine} from '../../src/format/visible.ts'

it('shows an escape sequence instead of obeying it', () => {
  expect(visible('\u001b[2J\u009b31m\u007f\r')).toBe('␛[2J\\u{9b}31m␡␍')
})

it('shows direction overrides and isolates, and keeps the marks of Arabic and Hebrew copy', () => {
  expect(visible('a\u202eb\u2066c\u2069')).toBe('a\\u{202e}b\\u{2066}c\\u{2069}')
  expect(visible('a\u206ab\u206f')).toBe('a\\u{206a}b\\u{206f}')
  expect(visible('שלום\u200f 12\u200e')).toBe('שלום\u200f 12\u200e')
})

it('keeps line feeds and tabs, save where text must stay on its line', () => {
  expect(visible('a\n\tb')).toBe('a\n\tb')
  expect(visibleLine('a\n\tb\u2028c')).toBe('a␊␉b\\u{2028}c')
})

it('cuts text to columns, of which a Chinese character fills two', () => {
  expect(cut('ferry', 5)).toBe('ferry')
  expect(cut('ferries', 5)).toBe('ferr…')
  expect(cut('渡輪擱淺', 8)).toBe('渡輪擱淺')
  expect(cut('渡輪擱淺了', 8)).toBe('渡輪擱…')
  expect(cut('㈱北港㍿', 8)).toBe('㈱北港㍿')
  expect(cut('㈱北港㍿', 7)).toBe('㈱北港…')
  expect(cut('🚢🚢', 3)).toBe('🚢…')
  expect(cut('❤️❤️', 3)).toBe('❤️…')
  expect(cut('각각', 4)).toBe('각각')
  expect(cut('e\u0301e\u0301', 2)).toBe('e\u0301e\u0301')
})
