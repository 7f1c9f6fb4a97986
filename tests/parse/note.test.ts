import {describe, expect, it} from 'vitest'
import {markNo, markYes, notes} from '../../src/parse/note/examples.ts'
import {noteKind, wireMark} from '../../src/parse/note.ts'

describe('noteKind', () => {
  it.each(notes)('reads %j as %s', (line, kind) => expect(noteKind(line)).toBe(kind))

  it('gives every text some kind, however long', () => {
    for (const text of ['', ' ', 'PORT, PORT, '.repeat(9000), '12:12:12'.repeat(12500), 'Jane '.repeat(20000)])
      expect(noteKind(text)).toMatch(/^(?:other|biography)$/)
  })
})

describe('wireMark', () => {
  it.each(markYes)('takes %j for a mark', (line) => expect(wireMark(line)).toBe(true))
  it.each(markNo)('takes %j for none', (line) => expect(wireMark(line)).toBe(false))
})
