import {squeeze} from '../parse/fold.ts'
import type {Caption} from '../tree/story.ts'

/** Captions as short as a name (`Jane Roe`) are copies only where their credits agree. */
const shortest = 12

/**
 * Captions without those that repeat an earlier one: the same words with the same credit, or with one where the other has
 * none. What only the later copy has (credit, alternative text, address) goes to the first, which keeps its place.
 * A credit alone repeats a caption where it names the same and the alternative text or the address is the same.
 */
export function withoutRepeated(captions: readonly Caption[]): Caption[] {
  const kept: Caption[] = []
  const byWords = new Map<string, Caption[]>()
  for (const caption of captions) {
    const words = squeeze(caption.text === '' ? (caption.alt ?? '') : caption.text) || (caption.src ?? '')
    const same = words === '' ? undefined : byWords.get(words)
    const first = same?.slice(0, 4).find((other) => isRepeated(other, caption, words))
    if (first) complete(first, caption)
    else {
      kept.push(caption)
      if (same) same.push(caption)
      else if (words !== '') byWords.set(words, [caption])
    }
  }
  return kept
}

function isRepeated(first: Caption, later: Caption, words: string): boolean {
  if (first.credit === null || later.credit === null)
    return first.credit === later.credit || (words.length >= shortest && first.text !== '' && later.text !== '')
  return squeeze(first.credit) === squeeze(later.credit)
}

function complete(first: Caption, later: Caption): void {
  if (first.text === '') first.text = later.text
  first.credit ??= later.credit
  first.alt ??= later.alt
  first.src ??= later.src
}
