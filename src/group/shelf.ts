import {emptyNumbers, makeRoom, type Numbers, push} from './numbers.ts'
import {readShingles, type Shingles, shinglesOf} from './shingles.ts'
import {BANDS, sign} from './signature.ts'
import {readWords, type Words, wordsOf} from './words.ts'

/** Shingles kept of one story: no wire copy is longer, and a live blog must not fill memory. */
const MOST = 4096
/** Shingles from which on a sentence makes a passage of its own; shorter ones go with the next. */
const PASSAGE = 8
/** Weight of speech: every agency at the same press conference has the same quotes, so they say less of whose copy it is. */
const SPEECH = 0.25

/** What is kept of the copy of each story: some five bytes a word, no text. */
export interface Shelf {
  /** Number of stories. */
  count: number
  /** Shingles of all stories, sorted within each; story `s` has those from `starts[s]` to `starts[s + 1]`. */
  shingles: Numbers
  starts: Numbers
  /** Weight of each story's shingles. */
  masses: number[]
  /** Keys of all passages, `BANDS` each, and whose passage it is. */
  keys: Numbers
  owners: Numbers
  /** Sum of the hashes of each story's shingles: the same for the same copy. */
  prints: Numbers
  words: Words
  paragraph: Shingles
}

export function emptyShelf(): Shelf {
  const starts = emptyNumbers()
  push(starts, 0)
  return {
    count: 0,
    shingles: emptyNumbers(),
    starts,
    masses: [],
    keys: emptyNumbers(),
    owners: emptyNumbers(),
    prints: emptyNumbers(),
    words: wordsOf(MOST),
    paragraph: shinglesOf(MOST),
  }
}

/** Puts a story's copy, a string a paragraph, on the shelf; it gets the next number, from 0. */
export function shelve(shelf: Shelf, paragraphs: readonly string[]): void {
  const {shingles, words, paragraph} = shelf
  const start = shingles.length
  for (const text of paragraphs) {
    readWords(text, words)
    readShingles(words, paragraph)
    const room = Math.min(paragraph.count, MOST - (shingles.length - start))
    makeRoom(shingles, room)
    shingles.values.set(paragraph.values.subarray(0, room), shingles.length)
    signPassages(shelf, room)
    shingles.length += room
    if (room < paragraph.count) break
  }
  closeStory(shelf, start)
}

/** Signs the sentences of a paragraph, so that it does not matter how an outlet cuts its copy into paragraphs. */
function signPassages({paragraph, keys, owners, count}: Shelf, room: number): void {
  let from = 0
  for (let i = 0; i < room; i++) {
    const whole = i + 1 === room
    if (!whole && (paragraph.ends[i] === 0 || i + 1 - from < PASSAGE)) continue
    if (i + 1 - from < PASSAGE && from > 0) break
    makeRoom(keys, BANDS)
    sign(paragraph.values, from, i + 1, keys.values, keys.length)
    keys.length += BANDS
    push(owners, count)
    from = i + 1
  }
}

/** Sorts a story's shingles, drops those said twice, and weighs them. */
function closeStory(shelf: Shelf, start: number): void {
  const {shingles, starts, masses, prints} = shelf
  const values = shingles.values.subarray(start, shingles.length).sort()
  let kept = 0
  let mass = 0
  let print = 0
  let before = -1
  for (const value of values) {
    const hash = value >>> 1
    if (hash === before) continue
    before = hash
    values[kept++] = value
    mass += weightOf(value)
    print = (print + Math.imul(hash, 0x9e3779b1)) | 0
  }
  shingles.length = start + kept
  push(starts, shingles.length)
  masses.push(mass)
  push(prints, print >>> 0)
  shelf.count++
}

/** What a shingle weighs in a comparison. */
export function weightOf(shingle: number): number {
  return shingle & 1 ? SPEECH : 1
}
