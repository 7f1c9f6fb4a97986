import {fullWidth, type Judgement} from '../label/judge.ts'
import {ask} from '../label/model/ask.ts'
import type {Trees} from '../label/model/trees.ts'
import {seeStory, storySignals} from '../label/story.ts'
import {bin} from './bins.ts'
import {boost} from './boost.ts'
import type {Example, Rows} from './examples.ts'
import {BINS} from './grow.ts'
import {settings} from './settings.ts'

/** One row a page, as the last pass that has not seen it judges it. */
export interface StoryRows {
  table: Float32Array
  labels: Uint8Array
  folds: Uint8Array
  kinds: string[]
}

/** Looks at all example pages as wholes. `last`: the last pass for each fold; the rows' tables must hold its columns. */
export function toStoryRows(rows: Rows, examples: readonly Example[], last: readonly Trees[]): StoryRows {
  const width = storySignals.length
  const out: StoryRows = {
    table: new Float32Array(examples.length * width),
    labels: Uint8Array.from(examples, ({holdsStory}) => (holdsStory ? 1 : 0)),
    folds: Uint8Array.from(examples, ({fold}) => fold),
    kinds: examples.map(({kind}) => kind),
  }
  rows.views.forEach((view, page) => {
    const start = (rows.starts[page] as number) * fullWidth
    const table = rows.table.subarray(start, start + view.blocks.length * fullWidth)
    const trees = last[out.folds[page] as number] as Trees
    const judgement: Judgement = {view, table, chances: ask(trees, table, view.blocks.length, fullWidth)}
    out.table.set(seeStory(judgement), page * width)
  })
  return out
}

/** Learns whether a page holds a story, from the pages outside a fold (-1: from all). */
export function learnStory(rows: StoryRows, fold: number): Trees {
  const width = storySignals.length
  const use = Array.from(rows.labels.keys()).filter((row) => rows.folds[row] !== fold)
  const table = new Float32Array(use.length * width)
  use.forEach((row, i) => {
    table.set(rows.table.subarray(row * width, (row + 1) * width), i * width)
  })
  const labels = Uint8Array.from(use, (row) => rows.labels[row] as number)
  const none = labels.reduce((sum, label) => sum + (label === 0 ? 1 : 0), 0)
  const weights = Float32Array.from(labels, (label) =>
    label === 0 ? Math.min(2, (labels.length - none) / Math.max(1, none)) : 1,
  )
  return boost({data: bin(table, use.length, width, width, BINS), labels, weights, classes: 2}, settings.story)
}
