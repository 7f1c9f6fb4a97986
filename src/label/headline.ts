import {type Role, roles} from '../tree/role.ts'
import {isNoCopy} from './decode.ts'
import {fullWidth, type Judgement} from './judge.ts'
import {addScores, toProbabilities} from './model/ask.ts'
import {MISSING, type Trees} from './model/trees.ts'
import {columnOf} from './table.ts'

const count = roles.length
const number = (role: Role): number => roles.indexOf(role)
const HEADLINE = number('headline')

/** Lines among which the headline is chosen: the likeliest ones. */
const MOST = 6
/** A line less likely than this is no candidate. */
const LEAST = 0.002

const chances: readonly Role[] = [
  'headline',
  'standfirst',
  'related',
  'duplicate',
  'furniture',
  'body',
  'alt',
  'subheading',
]
const marks: readonly Role[] = ['body', 'standfirst', 'byline', 'dateline']
const signals: readonly string[] = [
  'size',
  'words',
  'title-worth',
  'title-rank',
  'is-best-title',
  'share-of-capitalised-words',
  'ends-like-a-sentence',
  'colon-inside',
  'bar-inside',
  'copies',
  'is-later-copy',
  'begins-like-another',
  'stands-inside-another',
  'marked-as-heading',
  'is-declared-headline',
  'words-of-declared-headline',
  'declared-headline-holds-it',
  'words-of-the-run',
  'words-of-the-run-start',
  'words-seen-elsewhere',
  'names-the-site',
  'share-in-links',
  'reads-like-a-name',
  'is-attribute',
  'inside h1',
  'inside h2',
  'lines-from-start',
  'lines-to-end',
  'lines-from-run-start',
]
/** Signals that are also compared with the best of the other candidates. */
const compared: readonly string[] = [
  'title-worth',
  'is-declared-headline',
  'words-of-declared-headline',
  'marked-as-heading',
  'size',
  'words-of-the-run',
]

/** The lines around: `Cold Harbour` above `A bridge was promised here twice, and will not be built` is the headline, however short. */
const offsets: readonly number[] = [-2, -1, 1, 2]
const besideRoles: readonly Role[] = ['headline', 'standfirst', 'furniture', 'byline', 'alt']
const besideSignals: readonly string[] = ['size', 'ends-like-a-sentence', 'share-of-capitalised-words', 'title-worth']

/** What is seen of each candidate, in order. */
export const headlineSignals: readonly string[] = [
  ...chances.map((role) => `chance of ${role}`),
  'share of the best chance',
  'rank',
  'candidates above',
  ...marks.map((role) => `lines to the first ${role}`),
  ...signals,
  ...compared.map((name) => `${name} beyond the others`),
  ...offsets.flatMap((offset) => [
    ...besideRoles.map((role) => `chance of ${role} at ${offset}`),
    ...besideSignals.map((name) => `${name} at ${offset}`),
  ]),
]

/** Blocks that may be the headline, likeliest first. `shown`: blocks that show text of the page. */
export function headlineCandidates({chances: p, view}: Judgement): number[] {
  const chance = (i: number): number => p[i * count + HEADLINE] as number
  return view.blocks
    .flatMap((block, i) => (!isNoCopy(block) && chance(i) > LEAST ? [i] : []))
    .sort((a, b) => chance(b) - chance(a) || a - b)
    .slice(0, MOST)
}

/** Looks at the candidates side by side: a row of `headlineSignals` each. */
export function seeHeadlines(judgement: Judgement, candidates: readonly number[]): Float32Array {
  const {chances: p, table} = judgement
  const width = headlineSignals.length
  const rows = new Float32Array(candidates.length * width)
  const firsts = marks.map((role) => firstLikely(judgement, number(role)))
  const signal = (i: number, column: number): number => table[i * fullWidth + column] as number
  candidates.forEach((i, rank) => {
    let at = rank * width
    for (const role of chances) rows[at++] = p[i * count + number(role)] as number
    rows[at++] = (p[i * count + HEADLINE] as number) / (p[(candidates[0] as number) * count + HEADLINE] as number)
    rows[at++] = rank
    rows[at++] = candidates.filter((other) => other < i).length
    for (const first of firsts) rows[at++] = first < 0 ? MISSING : Math.max(-60, Math.min(60, first - i))
    for (const name of signals) rows[at++] = signal(i, columnOf(name))
    for (const name of compared) {
      const column = columnOf(name)
      const others = candidates.filter((other) => other !== i).map((other) => signal(other, column))
      rows[at++] = others.length === 0 ? MISSING : signal(i, column) - Math.max(...others)
    }
    for (const offset of offsets) {
      const there = i + offset
      const missing = there < 0 || there >= judgement.view.blocks.length
      for (const role of besideRoles) rows[at++] = missing ? MISSING : (p[there * count + number(role)] as number)
      for (const name of besideSignals) rows[at++] = missing ? MISSING : signal(there, columnOf(name))
    }
  })
  return rows
}

/** The first block whose likeliest role, or nearly, is the given one; -1 where there is none. */
function firstLikely({chances: p, view}: Judgement, role: number): number {
  return view.blocks.findIndex((_, i) => (p[i * count + role] as number) > 0.4)
}

/** A headline less likely than this, among its rivals, is none. */
const SUREST = 0.06

/** The block that is the headline, chosen among the candidates by trees that see them side by side; -1: none. */
export function chooseHeadline(judgement: Judgement, trees: Trees): number {
  const candidates = headlineCandidates(judgement)
  const rows = seeHeadlines(judgement, candidates)
  const scores = new Float32Array(2)
  let best = -1
  let most = SUREST
  candidates.forEach((i, rank) => {
    addScores(trees, rows, rank * headlineSignals.length, scores, 0)
    toProbabilities(scores, 0, 2)
    if ((scores[1] as number) <= most) return
    most = scores[1] as number
    best = i
  })
  return best
}
