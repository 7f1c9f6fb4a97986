import {roles} from '../tree/role.ts'
import type {LabelledLine} from './project.ts'

/** A page as text with the role of each non-blank line. */
export interface Draft {
  text: string
  labels: LabelledLine[]
}

const BODY = roles.indexOf('body')
const DUPLICATE = roles.indexOf('duplicate')
const RELATED = roles.indexOf('related')
const SHELL = new Set([roles.indexOf('related'), roles.indexOf('furniture')])

const write = (labels: LabelledLine[], gap = '\n\n'): Draft => ({text: labels.map(({text}) => text).join(gap), labels})

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
