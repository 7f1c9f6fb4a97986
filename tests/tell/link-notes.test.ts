import {describe, expect, it} from 'vitest'
import {linkNotePhrases} from '../../src/tell/link-note-phrases.ts'
import {withoutLinkNotes} from '../../src/tell/link-notes.ts'

describe('withoutLinkNotes', () => {
  it('cuts a note in brackets with the blank before it', () => {
    expect(withoutLinkNotes('See the plan (opens in a new tab) of the harbour.')).toBe('See the plan of the harbour.')
    expect(withoutLinkNotes('Voir le plan (Nouvelle fenêtre).')).toBe('Voir le plan.')
    expect(withoutLinkNotes('詳細は地図（新しいウィンドウで開く）を見る。')).toBe('詳細は地図を見る。')
  })

  it('cuts a note behind a comma', () => {
    expect(withoutLinkNotes('The harbour said on its site, opens new tab.')).toBe('The harbour said on its site.')
  })

  it('keeps words that only begin like one', () => {
    for (const text of [
      'The shop, opens new window displays allowing, sells lamps.',
      'The museum (opens in May) is free.',
      'Each flat has a balcony, new windows and a door.',
    ])
      expect(withoutLinkNotes(text)).toBe(text)
  })

  it('cuts every phrase of the list in brackets', () => {
    for (const phrase of linkNotePhrases) expect(withoutLinkNotes(`Pier (${phrase}) plan`)).toBe('Pier plan')
  })
})
