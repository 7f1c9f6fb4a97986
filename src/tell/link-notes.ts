import {linkNotePhrases} from './link-note-phrases.ts'

const phrases = linkNotePhrases
  .toSorted((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/ /g, '\\s'))
  .join('|')
/** `(opens in a new tab)` with the blank before it, `, opens new tab` where no word follows that could belong to it. */
const note = new RegExp(`\\s?[(（[](?:${phrases})[)）\\]]|,\\s(?:${phrases})(?![\\p{L}\\p{N}]|\\s\\p{Ll})`, 'giu')

const COMMA = 0x2c
const ROUND = 0x28
const SQUARE = 0x5b
const WIDE = 0xff08
const OPENING = 3
const openings: ReadonlySet<string> = new Set(linkNotePhrases.map((phrase) => phrase.slice(0, OPENING)))

/** A text without what only screen readers are told: `said on its site, opens new tab.` → `said on its site.` */
export function withoutLinkNotes(text: string): string {
  const opens = text.includes('(') || text.includes(',') || text.includes('（') || text.includes('[')
  if (!opens) return text
  return (mayHold(text) ? text.replace(note, '') : text).trim()
}

/** False, cheaply, where behind no bracket and no comma a note begins. */
function mayHold(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const from = unit === COMMA ? i + 2 : unit === ROUND || unit === SQUARE || unit === WIDE ? i + 1 : -1
    if (from > 0 && openings.has(text.slice(from, from + OPENING).toLowerCase())) return true
  }
  return false
}
