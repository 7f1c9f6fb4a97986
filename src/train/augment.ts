import {roles} from '../tree/role.ts'
import type {LabelledLine} from './project.ts'
import {random} from './random.ts'

/** A page as text with the role of each non-blank line. */
export interface Draft {
  text: string
  labels: LabelledLine[]
}

const BODY = roles.indexOf('body')
const DUPLICATE = roles.indexOf('duplicate')
const RELATED = roles.indexOf('related')
const SHELL = new Set([roles.indexOf('related'), roles.indexOf('furniture')])
const INTERRUPTS = new Set([...SHELL, roles.indexOf('caption'), roles.indexOf('alt')])

const write = (labels: LabelledLine[], gap = '\n\n'): Draft => ({text: labels.map(({text}) => text).join(gap), labels})

/** Two pages made one: names and ways, where `other` is a page of another publisher. Each gives null where the pages do not lend themselves. */
export const graftings: Readonly<
  Record<string, (labels: readonly LabelledLine[], other: readonly LabelledLine[], seed: number) => Draft | null>
> = {
  /** The story in the other page's shell. */
  'other-shell': (labels, other) => {
    const story = labels.slice(...storyOf(labels))
    const [from, to] = storyOf(other)
    if (story.length < 4 || other.length - (to - from) < 8) return null
    return write([...other.slice(0, from), ...story, ...other.slice(to)])
  },
  /** What interrupts the other story (cards, boxes, pictures) interrupts this one too. */
  'other-interruptions': (labels, other, seed) => {
    const runs = interruptions(other).slice(0, 4)
    const places = labels.flatMap(({role}, i) => (role === BODY && labels[i + 1]?.role === BODY ? [i] : []))
    if (runs.length === 0 || places.length < 4) return null
    const next = random(seed)
    const at = new Map(runs.map((run) => [places[Math.floor(next() * places.length)] as number, run]))
    return write(labels.flatMap((line, i) => [line, ...(at.get(i) ?? [])]))
  },
}

/** First line of the story and the line after its last. */
function storyOf(labels: readonly LabelledLine[]): [number, number] {
  return [
    Math.max(
      0,
      labels.findIndex(({role}) => !SHELL.has(role)),
    ),
    labels.findLastIndex(({role}) => !SHELL.has(role)) + 1,
  ]
}

/** Runs of lines between two lines of body that are not copy, at most six lines each. */
function interruptions(labels: readonly LabelledLine[]): LabelledLine[][] {
  const runs: LabelledLine[][] = []
  let run: LabelledLine[] = []
  let begun = false
  for (const line of labels) {
    if (INTERRUPTS.has(line.role)) run.push(line)
    else {
      if (begun && run.length > 0 && run.length <= 6) runs.push(run)
      run = []
      begun = line.role === BODY
    }
  }
  return runs
}

/** What scrapers do to pages, done to a hand-labelled page: names and ways. Each gives null where the page does not lend itself. */
export const augmentations: Readonly<Record<string, (labels: readonly LabelledLine[]) => Draft | null>> = {
  /** The body once more as one run-on line before its first paragraph. */
  'run-on-beside': (labels) => {
    const body = labels.filter(({role}) => role === BODY)
    if (body.length < 4) return null
    const first = labels.indexOf(body[0] as LabelledLine)
    const copy = {text: body.map(({text}) => text).join(''), role: DUPLICATE}
    return write([...labels.slice(0, first), copy, ...labels.slice(first)])
  },
  /** The body as one run-on line only. */
  'run-on-alone': (labels) => {
    const body = labels.filter(({role}) => role === BODY)
    if (body.length < 4) return null
    const copy = {text: body.map(({text}) => text).join(''), role: BODY}
    return write(labels.flatMap((line) => (line === body[0] ? [copy] : line.role === BODY ? [] : [line])))
  },
  /** No blank line anywhere. */
  'no-blank-lines': (labels) => write([...labels], '\n'),
  /** Only what the site puts around the story: a page without a story. */
  shell: (labels) => {
    const shell = labels.filter(({role}) => SHELL.has(role))
    return shell.length < 15 ? null : write(shell)
  },
  /** The page cut off above the headline, as a reader copies it. */
  'from-headline': (labels) => {
    const first = labels.findIndex(({role}) => !SHELL.has(role))
    return first < 3 ? null : write(labels.slice(first))
  },
  /** The page cut off soon after the story. */
  'to-foot': (labels) => {
    const last = labels.findLastIndex(({role}) => !SHELL.has(role))
    return last < 3 ? null : write(labels.slice(0, last + 3))
  },
  /** The page cut off in the middle of a list of cards below the story. */
  'cut-in-cards': (labels) => {
    const last = labels.findLastIndex(({role}) => !SHELL.has(role))
    const cards = labels.flatMap(({role}, i) => (i > last && role === RELATED ? [i] : []))
    const end = cards[Math.floor(cards.length * 0.7)]
    return cards.length < 8 || end === undefined ? null : write(labels.slice(0, end + 1))
  },
}
