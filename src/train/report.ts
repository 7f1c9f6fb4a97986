import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {labelPage} from '../label/label.ts'
import {addScores, toProbabilities} from '../label/model/ask.ts'
import type {Model} from '../label/model/model.ts'
import {storySignals} from '../label/story-signals.ts'
import {tell} from '../tell/tell.ts'
import type {Page} from '../tree/page.ts'
import {emptySource, type StoryRecord} from '../tree/story.ts'
import {loadPage, pathOf, type ViewName} from './corpus.ts'
import {type Score, scoreRoles, scoreStories} from './score.ts'
import type {Trial} from './trial.ts'

const sets = ['reference', 'labels'] as const

/** Prints a line a view and set, with the scorer's figures, and the worst pages where asked for; gives them back by `view set`. */
export function printStories(trial: Trial, views: readonly ViewName[], worst = 0): Map<string, Score> {
  const scores = new Map<string, Score>()
  console.log('view      set        pages  F1     prec   recall perfect headline authors dates  captions credits')
  for (const view of views) {
    const records = tellAll(trial, view)
    for (const set of sets) {
      const score = scoreStories(trial.corpus, trial.folder, view, records, set, worst)
      scores.set(`${view} ${set}`, score)
      print(view, set, score)
    }
  }
  return scores
}

function print(view: ViewName, set: string, score: Score): void {
  const {paragraphF1, precision, recall, perfectPages, headline, authors, dates, captions, credits} = score
  const cells = [paragraphF1, precision, recall, perfectPages, headline, authors.f1, dates.f1, captions.f1, credits.f1]
  console.log(
    `${view.padEnd(9)} ${set.padEnd(10)} ${String(score.pages).padStart(5)}  ${cells.map((cell) => (cell ?? 0).toFixed(4)).join(' ')}`,
  )
  for (const {id, paragraphF1: f1} of score.worst ?? []) console.log(`  ${f1.toFixed(2)} ${id}`)
}

function tellAll({corpus, folder, lesson, models}: Trial, view: ViewName): StoryRecord[] {
  return lesson.pages.flatMap((page) => {
    const read = loadPage(corpus, page.id, view)
    if (!read) return []
    labelPage(read, {model: models[lesson.folds.get(page.publisher) ?? 0] as Model})
    if (view === 'blocks') explain(folder, page.id, read)
    return [tell(read, {...emptySource(), path: pathOf(corpus, page.id, view)}, null)]
  })
}

function explain(folder: string, id: string, page: Page): void {
  const records = page.children.map(({position, data}) => ({
    line: position.start.line,
    endLine: position.end.line,
    role: data.role,
  }))
  writeFileSync(join(folder, 'roles', `${id}.ndjson`), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
}

/** Prints accuracy, F1 a role and the commonest confusions on the hand labels of the `blocks` view. */
export function printRoles({corpus, folder, lesson}: Trial): void {
  for (const set of sets) {
    const ids = lesson.pages.filter((page) => page.set === set && page.labels.length > 0).map(({id}) => id)
    const score = scoreRoles(corpus, join(folder, 'roles'), ids)
    console.log(
      `roles ${set}: accuracy ${score.accuracy}, macro F1 ${score.macroF1}, uncovered ${score.uncovered}, twice ${score.coveredTwice}`,
    )
    console.log(
      `  ${Object.entries(score.byRole)
        .map(([role, {f1}]) => `${role} ${f1}`)
        .join(', ')}`,
    )
    console.log(
      `  ${Object.entries(score.confusions)
        .map(([pair, n]) => `${pair} ${n}`)
        .join(', ')}`,
    )
  }
}

/** Prints how many pages with and without a story are refused by the models that have not seen them, by kind and threshold. */
export function printStoryDecision({story, models}: Trial): void {
  if (!story) return
  const {table, labels, folds, kinds} = story
  const counts = new Map<string, number[]>()
  const scores = new Float32Array(2)
  for (let page = 0; page < labels.length; page++) {
    addScores((models[folds[page] as number] as Model).story, table, page * storySignals.length, scores, 0)
    toProbabilities(scores, 0, 2)
    const key = `${kinds[page]}, ${labels[page] === 1 ? 'a story' : 'no story'}`
    const refused = counts.get(key) ?? [0, ...thresholds.map(() => 0)]
    refused[0] = (refused[0] as number) + 1
    thresholds.forEach((threshold, t) => {
      if ((scores[1] as number) < threshold) refused[t + 1] = (refused[t + 1] as number) + 1
    })
    counts.set(key, refused)
  }
  console.log(`refused at ${thresholds.join(', ')}:`)
  for (const [key, [all, ...refused]] of [...counts].sort()) console.log(`  ${key}: ${refused.join(', ')} of ${all}`)
}

const thresholds = [0.2, 0.3, 0.4, 0.5, 0.6] as const
