import type {Block, Page} from '../tree/page.ts'
import type {Related} from '../tree/story.ts'
import type {Resolve} from './address.ts'
import {partByBoxes} from './card-boxes.ts'
import {type CardLine, cardLines} from './card-lines.ts'
import {couldBePair, partByRhythm} from './card-rhythm.ts'
import {withoutLinkNotes} from './link-notes.ts'
import {placeOf} from './place.ts'

/**
 * The other stories that the page links to, a card each: its title, the alternative text of its picture, the label above and the
 * teaser below; what else stands in it (dates, counts, a second label) is `extra`. `line` is the title's, `endLine` the card's last.
 */
export function tellRelated(page: Page, resolve: Resolve): Related[] {
  const blocks = page.children.filter(({data, value}) => data.role === 'related' && value !== '')
  const lines = cardLines(blocks)
  const cards = page.data.format === 'html' ? partByBoxes(lines, page.children) : partRuns(runsOf(lines, page.children))
  const told: Related[] = []
  const before: CardLine[] = []
  for (const card of cards) {
    const related = tellCard(card, resolve)
    const last = told.at(-1)
    if (related) told.push(related)
    else if (last) extend(last, card)
    else before.push(...card)
  }
  told[0]?.extra.unshift(...before.map(bare))
  return told
}

/** Lines that follow each other with nothing but blank lines between. */
function runsOf(lines: readonly CardLine[], blocks: readonly Block[]): CardLine[][] {
  const runs: CardLine[][] = []
  let at = 0
  let open = false
  for (const block of blocks) {
    const line = lines[at]
    if (block !== line?.block) {
      open &&= block.value === ''
      continue
    }
    if (open) runs.at(-1)?.push(line)
    else runs.push([line])
    open = true
    at++
  }
  return runs
}

/** Dates and the like say nothing of the rhythm: they are set aside, and go to the card of the line before them. */
function partRuns(runs: readonly CardLine[][]): CardLine[][] {
  const pairs = runs.filter((run) => run.length === 2)
  const alternate = pairs.filter(([first, second]) => couldBePair(first as CardLine, second as CardLine)).length
  const inPairs = pairs.length >= 3 && alternate >= pairs.length * 0.8
  return runs.flatMap((run) => {
    const telling = run.filter(({isTrivial}) => !isTrivial)
    const cards = partByRhythm(telling, run.length === 2 && inPairs ? true : undefined)
    return cards.length === 0 ? [run] : withTrivial(cards, run)
  })
}

function withTrivial(cards: readonly CardLine[][], run: readonly CardLine[]): CardLine[][] {
  const whole: CardLine[][] = cards.map(() => [])
  const cardOf = new Map<CardLine, number>()
  cards.forEach((card, i) => {
    for (const line of card) cardOf.set(line, i)
  })
  let now = 0
  for (const line of run) {
    now = cardOf.get(line) ?? now
    whole[now]?.push(line)
  }
  return whole
}

function tellCard(card: readonly CardLine[], resolve: Resolve): Related | null {
  const telling = card.filter(({isTrivial}) => !isTrivial)
  const title = titleOf(telling)
  if (title === undefined) return null
  const at = telling.indexOf(title)
  const [before, after] = [telling.slice(0, at), telling.slice(at + 1)]
  const others = telling.filter((line) => line !== title)
  const isKicker = (line: CardLine): boolean => line.isLabel || title.block.data.container !== null
  const alt = others.find(({isAlt}) => isAlt) ?? before.findLast((line) => !isKicker(line))
  const kicker = before.find((line) => line !== alt && !line.isAlt && isKicker(line))
  const teaser =
    after.find((line) => line.isSentence && !line.isAlt) ??
    after.find((line) => !line.isAlt && line.words.length > title.words.length)
  const url = title.block.data.url ?? card.find(({block}) => block.data.url !== null)?.block.data.url ?? null
  const told: ReadonlySet<CardLine | undefined> = new Set([title, alt, kicker, teaser])
  return {
    title: bare(title),
    alt: alt ? bare(alt) : null,
    kicker: kicker ? bare(kicker) : null,
    teaser: teaser ? bare(teaser) : null,
    extra: card.filter((line) => !told.has(line)).map(bare),
    url: resolve(url),
    line: placeOf(title.block).line,
    endLine: placeOf((card.at(-1) ?? title).block).endLine,
  }
}

/** `Fog again, article with image`: without what only screen readers are told, unless that is all. */
function bare({text}: CardLine): string {
  return withoutLinkNotes(text) || text
}

/** The heading, else the only link, else the line that the first one leads to or the first that is no label or sentence. */
function titleOf(lines: readonly CardLine[]): CardLine | undefined {
  const own = lines.some(({isAlt}) => !isAlt) ? lines.filter(({isAlt}) => !isAlt) : lines
  const heading = own.find(({block, isLabel}) => block.data.shape === 'heading' && !isLabel)
  if (heading) return heading
  const links = own.filter(({block}) => block.data.url !== null && (block.data.linked ?? 0) > 0)
  const [link] = links
  if (link && links.length === 1 && !(link.isSentence && own.some(({isSentence}) => !isSentence))) return link
  const [first, second] = own
  if (first && second && couldBePair(first, second) && (!second.isSentence || first.squeezed === second.squeezed))
    return second
  return own.find(({isLabel, isSentence}) => !isLabel && !isSentence) ?? own.find(({isSentence}) => isSentence) ?? first
}

/** Lines that make no card of their own belong to the one before. */
function extend(related: Related, card: readonly CardLine[]): void {
  related.extra.push(...card.map(bare))
  for (const {block} of card) related.endLine = placeOf(block).endLine
}
