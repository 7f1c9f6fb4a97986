import {roles} from '../tree/role.ts'
import {fullWidth, type Judgement} from './judge.ts'
import {MISSING} from './model/trees.ts'
import {columnOf} from './table.ts'

const count = roles.length
const BODY = roles.indexOf('body')
const HEADLINE = roles.indexOf('headline')
const RELATED = roles.indexOf('related')
/** Signals of body lines whose mean, weighted by the lines' size, is looked at: teasers are cut off, linked, and alike. */
const averaged: readonly string[] = ['ends-with-ellipsis', 'share-in-links', 'second-person-words', 'template-lines']
/** A line nearly more likely body than not. */
const LIKELY = 0.4
/** Lines between two stretches of body. */
const GAP = 4

/** What `seeLikelyBody` sees, in order. */
export const likelyBodySignals: readonly string[] = [
  'likely body lines',
  'size of likely body',
  'certainty of likely body',
  'density of likely body',
  'cards among likely body',
  'longest stretch of body',
  'share of longest stretch',
  'share of second stretch',
  ...averaged.map((name) => `${name} of likely body`),
  'worth of the headline as a title',
  'words of the headline in the body',
]

/** Looks at all lines of a judged page that may be body: how they lie together, what they are like, whether they go with the headline. */
export function seeLikelyBody(judgement: Judgement): number[] {
  return [...seeStretches(judgement), ...seeMeans(judgement), ...seeHeadline(judgement)]
}

/** How the likely body lines lie together: one story is one long stretch, a page of teasers many short ones. */
function seeStretches(judgement: Judgement): number[] {
  const likely = likelyLines(judgement)
  const sizes = [0, 0]
  let all = 0
  let certainty = 0
  let last = Number.NEGATIVE_INFINITY
  for (const i of likely) {
    const size = sizeOf(judgement, i)
    if (i - last > GAP) sizes.push(0)
    sizes[sizes.length - 1] = (sizes.at(-1) as number) + size
    all += size
    certainty += size * chanceOf(judgement, i, BODY)
    last = i
  }
  const [first, final] = [likely[0] ?? 0, likely.at(-1) ?? -1]
  let cards = 0
  for (let i = first; i <= final; i++) cards += chanceOf(judgement, i, RELATED)
  const [longest, second] = sizes.sort((a, b) => b - a) as [number, number]
  const span = final - first + 1
  return [
    likely.length,
    all,
    share(certainty, all),
    share(likely.length, span),
    share(cards, span),
    longest,
    share(longest, all),
    share(second, all),
  ]
}

function seeMeans(judgement: Judgement): number[] {
  const likely = likelyLines(judgement)
  const all = likely.reduce((sum, i) => sum + sizeOf(judgement, i), 0)
  return averaged.map((name) => {
    const column = columnOf(name)
    const worth = (i: number): number => Math.max(0, judgement.table[i * fullWidth + column] as number)
    return share(
      likely.reduce((sum, i) => sum + sizeOf(judgement, i) * worth(i), 0),
      all,
    )
  })
}

function seeHeadline(judgement: Judgement): number[] {
  const headline = likeliestHeadline(judgement)
  if (headline < 0) return [MISSING, MISSING]
  const {lines} = judgement.view.words
  const words = new Set(likelyLines(judgement).flatMap((i) => (i === headline ? [] : [...(lines[i] as Int32Array)])))
  const own = [...(lines[headline] as Int32Array)]
  return [
    judgement.table[headline * fullWidth + columnOf('title-worth')] as number,
    own.length === 0 ? MISSING : own.filter((word) => words.has(word)).length / own.length,
  ]
}

/** The likeliest headline's block; -1 on an empty page. */
export function likeliestHeadline(judgement: Judgement): number {
  let best = -1
  for (let i = 0; i < judgement.view.blocks.length; i++)
    if (best < 0 || chanceOf(judgement, i, HEADLINE) > chanceOf(judgement, best, HEADLINE)) best = i
  return best
}

function likelyLines(judgement: Judgement): number[] {
  return judgement.view.blocks.flatMap((_, i) => (chanceOf(judgement, i, BODY) > LIKELY ? [i] : []))
}

function sizeOf({view}: Judgement, i: number): number {
  return view.lines[i]?.scan.size ?? 0
}

/** Chance of a role for a block. */
export function chanceOf({chances}: Judgement, i: number, role: number): number {
  return chances[i * count + role] as number
}

/** A share, 0 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
