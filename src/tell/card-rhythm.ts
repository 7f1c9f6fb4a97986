import {type CardLine, sharedWords} from './card-lines.ts'

/**
 * Parts a run of lines into cards by their rhythm, as in plain text, where nothing marks a card.
 *
 * Scraped lists print a picture's alternative text, then the headline. The alternative text is a slug (`Harbour ferry`), the same
 * headline, or an older wording of it. One line alone does not say which it is, but the run does: where slug and headline take
 * turns, they are pairs; where a run only has headlines, short ones among them do not become slugs. So every way to part
 * the run is weighed, pairs, labels (`Politics`) and teasers counting for it, and the best is taken.
 */
export function partByRhythm(lines: readonly CardLine[], alternates?: boolean): CardLine[][] {
  if (lines.length < 2) return lines.length === 0 ? [] : [[...lines]]
  const pairs = best(lines, {slugs: true, narrow: null})
  return (alternates ?? takesTurns(pairs)) ? pairs : best(lines, {slugs: false, narrow: gapInCards(lines)})
}

/** The gap between lines of one card, where wider ones part the run into groups as large as cards are; else null. */
function gapInCards(lines: readonly CardLine[]): number | null {
  let narrow = Number.POSITIVE_INFINITY
  for (const {block} of lines.slice(1)) narrow = Math.min(narrow, block.data.gap)
  let [groups, lone, size] = [0, 0, 0]
  lines.forEach((_, i) => {
    size++
    const next = lines[i + 1]
    if (next !== undefined && next.block.data.gap <= narrow) return
    groups++
    if (size === 1 || size > mostInGroup) lone++
    size = 0
  })
  return groups > 1 && lone * 10 <= groups ? narrow : null
}

/** Whether a run that may be slugs and headlines in turn is: nearly all its lines pair up, in three cards at least. */
function takesTurns(cards: readonly CardLine[][]): boolean {
  let paired = 0
  let lines = 0
  for (const card of cards) {
    lines += card.length
    if (card.length > 1) paired += card.length
  }
  return cards.length >= fewestCards && paired >= lines * 0.8
}

/** Two lines that are, taken alone, a slug or another wording, and the headline. */
export function couldBePair(first: CardLine, second: CardLine): boolean {
  return opens(first, second, true) > 0
}

interface Weighing {
  /** Slugs count as alternative texts. */
  slugs: boolean
  /** The gap between lines of one card, where gaps tell. */
  narrow: number | null
}

const fewestCards = 3
const longestCard = 3
const mostInGroup = 6

/** The parting with the most weight, by dynamic programming: one step a line. */
function best(lines: readonly CardLine[], weighing: Weighing): CardLine[][] {
  const weight = new Float64Array(lines.length + 1).fill(Number.NEGATIVE_INFINITY)
  const size = new Int32Array(lines.length + 1)
  weight[0] = 0
  for (let end = 1; end <= lines.length; end++)
    for (let length = 1; length <= Math.min(longestCard, end); length++) {
      const own = (weight[end - length] as number) + weigh(lines, end - length, length, weighing)
      if (own <= (weight[end] as number)) continue
      weight[end] = own
      size[end] = length
    }
  const cards: CardLine[][] = []
  for (let end = lines.length; end > 0; end -= size[end] as number)
    cards.push(lines.slice(end - (size[end] as number), end))
  return cards.reverse()
}

/** How much speaks for it that the lines from `at` on are one card. */
function weigh(lines: readonly CardLine[], at: number, length: number, {slugs, narrow}: Weighing): number {
  const [first, second, third] = [lines[at] as CardLine, lines[at + 1] as CardLine, lines[at + 2] as CardLine]
  const joins = narrow === null ? 0 : closeness(lines, at, length, narrow)
  if (length === 1)
    return first.isLabel || first.isAlt || first.isTiny
      ? -1
      : first.isSentence
        ? -0.5
        : slugs && isSlug(first)
          ? -0.3
          : 0
  if (length === 2) return joins + Math.max(opens(first, second, slugs), follows(first, second, slugs))
  return joins + opens(first, second, slugs) + follows(second, third, slugs)
}

function closeness(lines: readonly CardLine[], at: number, length: number, narrow: number): number {
  let sum = 0
  for (let i = at + 1; i < at + length; i++) sum += (lines[i] as CardLine).block.data.gap === narrow ? 0.3 : -0.4
  return sum
}

const never = -2
const wordsOfSlug = 8

/** How much speaks for it that `first` is the alternative text or the label of the headline `second`. */
function opens(first: CardLine, second: CardLine, slugs: boolean): number {
  if (second.isAlt || second.isLabel) return never
  if (first.isLabel) return 1.5
  if (leadApart(first, second)) return never
  if (first.isAlt || first.squeezed === second.squeezed) return 2
  if (leadTogether(first, second) && !second.isSentence) return 1.5
  const {share, count} = sharedWords(first, second)
  if (share >= 0.6 && count >= 3) return 1.8
  if (share >= 0.5 && count >= 2 && isSlug(first) && first.text.length < second.text.length) return 1.2
  if (slugs && first.isSentence) return second.isSentence ? never : 0.8
  return slugs && isSlug(first) && first.text.length <= second.text.length * 0.9 ? 1 : never
}

/** How much speaks for it that `second` is the teaser, the label or the name below the headline `first`. */
function follows(first: CardLine, second: CardLine, slugs: boolean): number {
  if (leadApart(first, second) || first.isSentence || first.isLabel || first.isAlt) return never
  if (second.isAlt) return 1
  if (second.isSentence) return second.words.length > first.words.length ? 1.2 : never
  if (second.isLabel) return 1
  if (leadTogether(first, second)) return 1
  if (second.isTiny) return 0.7
  return slugs && isSlug(second) && second.words.length <= 4 && second.text.length < first.text.length * 0.6
    ? 0.8
    : never
}

/** Few words, and nothing at the end that ends a sentence. */
function isSlug({words, text}: CardLine): boolean {
  return words.length <= wordsOfSlug && text.length <= 70 && !/[.!?…:。！？]$/u.test(text)
}

function leadApart({block: {data: a}}: CardLine, {block: {data: b}}: CardLine): boolean {
  return a.url !== null && b.url !== null && a.url !== b.url
}

function leadTogether({block: {data: a}}: CardLine, {block: {data: b}}: CardLine): boolean {
  return a.url !== null && a.url === b.url
}
