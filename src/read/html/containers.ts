import type {Container} from '../../tree/container.ts'

const longestKind = 600
const longestWords = 300

/** The words of the kinds seen on one page (not shared between pages: a kind is a slice that keeps its page's source alive). */
export type Vocabulary = Map<string, string>

/**
 * The words of an element's class, id and the like (`ArticleBody-lead2` gives ` article body lead `): split at everything
 * but letters and at case changes, lower case, a blank at either end; a blank alone where there are none.
 */
export function words(kind: string, vocabulary: Vocabulary): string {
  if (kind === '') return ' '
  const found = vocabulary.get(kind)
  if (found !== undefined) return found
  const split = splitWords(kind.length > longestKind ? kind.slice(0, longestKind) : kind)
  vocabulary.set(kind, split)
  return split
}

function splitWords(kind: string): string {
  let out = ' '
  let start = -1
  for (let i = 0; i <= kind.length; i++) {
    const unit = i < kind.length ? kind.charCodeAt(i) : 32
    const upper = unit >= 65 && unit <= 90
    const letter = upper || (unit >= 97 && unit <= 122) || unit >= 0xc0
    if (start >= 0 && (!letter || (upper && startsWord(kind, i)))) {
      if (out.length + i - start > longestWords) return out
      out += `${kind.slice(start, i).toLowerCase()} `
      start = -1
    }
    if (letter && start < 0) start = i
  }
  return out
}

/** A capital starts a word after a small letter (`articleBody`) and before one (`HTMLBody`). */
function startsWord(kind: string, at: number): boolean {
  const before = kind.charCodeAt(at - 1)
  if (before < 65 || before > 90) return true
  const after = kind.charCodeAt(at + 1)
  return after >= 97 && after <= 122
}

/** A container with no text in it yet, the last of `containers` so far. */
export function addContainer(
  containers: Container[],
  name: string,
  words: string,
  parent: Container | null,
  hidden: boolean,
): Container {
  const depth = parent === null ? 0 : parent.depth + 1
  const index = containers.length
  const container = {name, words, parent, depth, index, hidden, chars: 0, linkedChars: 0, blocks: 0, stops: 0}
  containers.push(container)
  return container
}

/** Adds each container's sums to its parent's; `containers` in document order, so that one pass from the end does. */
export function sumUp(containers: readonly Container[]): void {
  for (let i = containers.length - 1; i >= 0; i--) {
    const container = containers[i] as Container
    const parent = container.parent
    if (parent === null) continue
    parent.chars += container.chars
    parent.linkedChars += container.linkedChars
    parent.blocks += container.blocks
    parent.stops += container.stops
  }
}

/** Number of commas and full stops, of any script, in a text. */
export function countStops(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 44 || unit === 46 || (unit >= 0x589 && stops.has(unit))) count++
  }
  return count
}

/** Armenian, Arabic, Urdu, Devanagari, Ethiopic, Khmer, ideographic and full-width commas and full stops. */
const stops: ReadonlySet<number> = new Set([
  0x589, 0x60c, 0x6d4, 0x964, 0x1362, 0x1363, 0x17d4, 0x3001, 0x3002, 0xff0c, 0xff0e, 0xff61, 0xff64,
])
