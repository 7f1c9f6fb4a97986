import {linkNotePhrases} from './link-note-phrases.ts'

const phrases = linkNotePhrases
  .toSorted((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/ /g, '\\s'))
  .join('|')
/** `(opens in a new tab)` with the blank before it, `, opens new tab` where no word follows that could belong to it. */
const note = new RegExp(`\\s?[(（[](?:${phrases})[)）\\]]|,\\s(?:${phrases})(?![\\p{L}\\p{N}]|\\s\\p{Ll})`, 'giu')

/** A text without what only screen readers are told: `said on its site, opens new tab.` → `said on its site.` */
export function withoutLinkNotes(text: string): string {
  return text.includes('(') || text.includes(',') || text.includes('（') || text.includes('[')
    ? text.replace(note, '').trim()
    : text
}
