import {headlineCandidates, headlineSignals, seeHeadlines} from '../label/headline.ts'
import {firstWidth, fullWidth, type Judgement} from '../label/judge.ts'
import {askPass} from '../label/model/ask.ts'
import type {Trees} from '../label/model/trees.ts'
import {seeStory, storySignals} from '../label/story-signals.ts'
import {roles} from '../tree/role.ts'
import {bin} from './bins.ts'
import {type Boosting, boost} from './boost.ts'
import type {Example, Rows} from './examples.ts'
import {BINS} from './grow.ts'
import {settings} from './settings.ts'

/** Rows of signals that are to be answered no (0) or yes (1). */
export interface Questions {
  width: number
  table: Float32Array
  labels: Uint8Array
  weights: Float32Array
  folds: Uint8Array
  kinds: string[]
}

const HEADLINE = roles.indexOf('headline')

/** All example pages as the last pass that has not seen them judges them; the rows' tables must hold its columns. */
export function judgeAll(rows: Rows, examples: readonly Example[], last: readonly Trees[]): Judgement[] {
  return rows.views.map((view, page) => {
    const start = (rows.starts[page] as number) * fullWidth
    const table = rows.table.subarray(start, start + view.blocks.length * fullWidth)
    const trees = last[examples[page]?.fold as number] as Trees
    return {view, table, chances: askPass(trees, table, view.blocks.length, fullWidth, firstWidth)}
  })
}

/** Does the page hold a story? A row a page. */
export function askStory(judgements: readonly Judgement[], examples: readonly Example[]): Questions {
  const width = storySignals.length
  const table = new Float32Array(examples.length * width)
  for (const [page, judgement] of judgements.entries()) table.set(seeStory(judgement), page * width)
  return {
    width,
    table,
    labels: Uint8Array.from(examples, ({holdsStory}) => (holdsStory ? 1 : 0)),
    weights: Float32Array.from(examples, weightOf),
    folds: Uint8Array.from(examples, ({fold}) => fold),
    kinds: examples.map(({kind}) => kind),
  }
}

/** Whole pages without a story are few, and look like stories; stretches of furniture are many, and do not. */
function weightOf({holdsStory, kind}: Example): number {
  return holdsStory || kind === 'furniture alone' ? 1 : 4
}

/** Is the line the headline? A row for each candidate of each page. */
export function askHeadline(judgements: readonly Judgement[], examples: readonly Example[]): Questions {
  const width = headlineSignals.length
  const tables: Float32Array[] = []
  const answers: {label: number; weight: number; fold: number; kind: string}[] = []
  for (const [page, judgement] of judgements.entries()) {
    const {roles: labels, fold, kind, weight} = examples[page] as Example
    const {squeezed} = judgement.view.repeats
    const headline = squeezed[labels.indexOf(HEADLINE)] ?? null
    const candidates = headlineCandidates(judgement)
    tables.push(seeHeadlines(judgement, candidates))
    for (const i of candidates) {
      const right = labels[i] === HEADLINE || (headline !== null && headline !== '' && squeezed[i] === headline)
      answers.push({label: right ? 1 : 0, weight, fold, kind})
    }
  }
  const table = new Float32Array(answers.length * width)
  let at = 0
  for (const part of tables) {
    table.set(part, at)
    at += part.length
  }
  return {
    width,
    table,
    labels: Uint8Array.from(answers, ({label}) => label),
    weights: Float32Array.from(answers, ({weight}) => weight),
    folds: Uint8Array.from(answers, ({fold}) => fold),
    kinds: answers.map(({kind}) => kind),
  }
}

/** Learns to answer from the rows outside a fold (-1: from all). */
function learnAnswers({width, table, labels, weights, folds}: Questions, fold: number, boosting: Boosting): Trees {
  const use = Array.from(labels.keys()).filter((row) => folds[row] !== fold)
  const chosen = new Float32Array(use.length * width)
  use.forEach((row, i) => {
    chosen.set(table.subarray(row * width, (row + 1) * width), i * width)
  })
  const lessons = {
    data: bin(chosen, use.length, width, width, BINS),
    labels: Uint8Array.from(use, (row) => labels[row] as number),
    weights: Float32Array.from(use, (row) => weights[row] as number),
    classes: 2,
  }
  return boost(lessons, boosting)
}

/** Both small sets of trees. */
export function learnDecisions(story: Questions, headline: Questions, fold: number): {story: Trees; headline: Trees} {
  return {
    story: learnAnswers(story, fold, settings.story),
    headline: learnAnswers(headline, fold, settings.headline),
  }
}
