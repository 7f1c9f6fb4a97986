import {random} from '../../src/train/random.ts'
import type {InventedEvent} from './copy.ts'
import {localParagraphs, synonyms} from './house-words.ts'

/** How an outlet's desk treats the wording: chances per word, but for `synonym`, which is per word that has one. */
interface Hand {
  synonym: number
  drop: number
  swap: number
  typo: number
}

type Next = () => number

const blankless: ReadonlySet<string> = new Set(['zh', 'ja'])
const houseQuotes: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
]

/** A version of a story as an outlet printed it. */
export interface Version {
  headline: string
  agency: string | null
  place: string | null
  date: string | null
  paragraphs: string[]
}

/** Five outlets' versions of an event's story; seeded. */
export function rewrittenVersions(event: InventedEvent, seed: number): Version[] {
  const next = random(seed)
  const {story, decoy, place, date} = event
  const {paragraphs, headline, agency} = story
  const hand = (synonym: number, drop: number, swap: number, typo: number) => (text: string) =>
    retouched(text, event.language, {synonym, drop, swap, typo}, next)
  const signed = {agency, place, date}
  return [
    // A daily: its own quotation marks, a third to a half cut from the foot, a new headline.
    {
      ...signed,
      headline: decoy.headline,
      paragraphs: inQuotes(paragraphs.slice(0, Math.ceil(paragraphs.length * (0.5 + next() * 0.2))), next).map(
        hand(0.3, 0.02, 0.01, 0),
      ),
    },
    // A portal: the lead of another agency's copy, paragraphs moved, dateline and agency dropped.
    {
      headline: headline.split(/[,:–—]/)[0] as string,
      agency: null,
      place: null,
      date: null,
      paragraphs: [...decoy.paragraphs.slice(0, 1), ...moved(paragraphs.slice(1), next)].map(
        hand(0.5, 0.03, 0.01, 0.005),
      ),
    },
    // A rewrite desk: every word that has another form, words dropped and misspelt, paragraphs merged in pairs.
    {
      ...signed,
      headline,
      paragraphs: inQuotes(merged(paragraphs, event.language), next).map(hand(1, 0.05, 0.02, 0.02)),
    },
    // A local paper: three in ten paragraphs cut, paragraphs of its own.
    {
      agency: next() < 0.5 ? null : agency,
      place: next() < 0.5 ? null : place,
      date,
      headline: `${headline} (${event.key})`,
      paragraphs: withLocal(thinned(paragraphs, 0.3, next), event.language, next).map(hand(0.4, 0.03, 0.01, 0.005)),
    },
    // A brief: the top of the story, a sentence a paragraph, retouched.
    {
      ...signed,
      agency: null,
      headline: decoy.headline,
      paragraphs: inQuotes(paragraphs.slice(0, 5), next)
        .flatMap(sentences)
        .map(hand(0.6, 0.04, 0.01, 0.01)),
    },
  ]
}

function inQuotes(paragraphs: readonly string[], next: Next): string[] {
  const [open, close] = houseQuotes[Math.floor(next() * houseQuotes.length)] as readonly [string, string]
  return paragraphs.map((text) => text.replace(/[“«„]\s?([^”»“]*?)\s?[”»“]/g, `${open}$1${close}`))
}

function moved(paragraphs: readonly string[], next: Next): string[] {
  const order = [...paragraphs]
  for (let times = 0; times < 3; times++) {
    const [taken] = order.splice(Math.floor(next() * order.length), 1)
    order.splice(Math.floor(next() * (order.length + 1)), 0, taken as string)
  }
  return order
}

function merged(paragraphs: readonly string[], language: string): string[] {
  const out: string[] = []
  for (let i = 0; i < paragraphs.length; i += 2)
    out.push(paragraphs.slice(i, i + 2).join(blankless.has(language) ? '' : ' '))
  return out
}

function thinned(paragraphs: readonly string[], share: number, next: Next): string[] {
  const left = [...paragraphs]
  for (let cuts = Math.round(paragraphs.length * share); cuts > 0; cuts--)
    left.splice(Math.floor(next() * left.length), 1)
  return left
}

function withLocal(paragraphs: readonly string[], language: string, next: Next): string[] {
  const out = [...paragraphs]
  const local = localParagraphs[language] as readonly string[]
  for (let times = 0; times < 2; times++)
    out.splice(1 + Math.floor(next() * out.length), 0, local[Math.floor(next() * local.length)] as string)
  return out
}

function sentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?”»] )(?=\p{Lu})|(?<=。)(?=[^”」])/u).map((text) => text.trim())
}

/** A paragraph after a desk's hand: synonyms, then words (or characters, where no blanks part words) dropped, swapped, misspelt. */
function retouched(text: string, language: string, {synonym, drop, swap, typo}: Hand, next: Next): string {
  const spaced = !blankless.has(language)
  const words = (spaced ? withSynonyms(text, language, synonym, next) : replaced(text, language, synonym, next)).split(
    spaced ? ' ' : '',
  )
  const out: string[] = []
  for (const word of words) {
    const chance = next()
    if (chance < drop && /^\p{Ll}+$|^\p{Script=Han}$/u.test(word)) continue
    if (chance < drop + swap && out.length > 0) out.splice(-1, 0, word)
    else if (chance < drop + swap + typo && word.length > 4) out.push(misspelt(word, next))
    else out.push(word)
  }
  return out.join(spaced ? ' ' : '')
}

function withSynonyms(text: string, language: string, chance: number, next: Next): string {
  let out = ` ${text} `
  for (const [one, other] of synonyms[language] as readonly (readonly [string, string])[])
    out = out.replaceAll(` ${one} `, (found) => (next() < chance ? ` ${other} ` : found))
  return out.trim()
}

function replaced(text: string, language: string, chance: number, next: Next): string {
  let out = text
  for (const [one, other] of synonyms[language] as readonly (readonly [string, string])[])
    out = out.replaceAll(one, (found) => (next() < chance ? other : found))
  return out
}

function misspelt(word: string, next: Next): string {
  const at = 1 + Math.floor(next() * (word.length - 2))
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
