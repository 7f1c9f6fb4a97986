import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fullWidth} from '../label/judge.ts'
import type {Model} from '../label/model/model.ts'
import {pack, unpack} from '../label/model/pack.ts'
import type {Trees} from '../label/model/trees.ts'
import {askHeadline, askStory, judgeAll, learnDecisions, type Questions} from './decide.ts'
import {type Rows, toRows} from './examples.ts'
import {learn} from './passes.ts'
import type {Settings} from './settings.ts'
import {type Lesson, lessonWithoutExamples, prepare} from './teach.ts'

/** Pages, and for each fold a model that has not seen its pages. */
export interface Trial {
  corpus: string
  /** Where models, stories and explained pages are written. */
  folder: string
  lesson: Lesson
  models: Model[]
  /** A model of all pages, where one was asked for. */
  whole: Model | null
  /** Null where no story decision was learned in this run. */
  story: Questions | null
}

/** How a trial is run. `whole`: also learn from all pages. */
export interface TrialOptions {
  corpus: string
  folder: string
  threads: number
  whole: boolean
  report: (line: string) => void
}

/** Learns a model for each fold from the pages of all other publishers. */
export async function runTrial(
  settings: Settings,
  {corpus, folder, threads, whole, report}: TrialOptions,
): Promise<Trial> {
  const lesson = prepare(corpus, settings.syllabus)
  for (const [view, {blocks, labelled}] of lesson.alignment)
    report(`${view}: ${((labelled / blocks) * 100).toFixed(1)} % of ${blocks} lines labelled`)
  const rows = toRows(lesson.examples)
  report(`${lesson.examples.length} pages, ${rows.count} lines`)
  const {passes, syllabus} = settings
  const learned = await learn(rows, {folds: syllabus.folds, passes, whole, threads, report})
  const last = learned.folds.map((trees) => trees.at(-1) as Trees)
  const judgements = judgeAll(rows, lesson.examples, last)
  const story = askStory(judgements, lesson.examples)
  const headline = askHeadline(judgements, lesson.examples)
  const usual = usualValues(rows)
  const model = (trees: Trees[], fold: number): Model => ({
    passes: trees,
    ...learnDecisions(story, headline, fold),
    usual,
  })
  const trial: Trial = {
    corpus,
    folder,
    lesson,
    models: learned.folds.map(model),
    whole: whole ? model(learned.whole, -1) : null,
    story,
  }
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(join(folder, 'roles'), {recursive: true})
  trial.models.forEach((each, fold) => {
    writeFileSync(join(folder, `${fold}.model`), pack(each))
  })
  return trial
}

/** The median of every column, over a sample of the lines. */
function usualValues({table, count}: Rows): Float32Array {
  const step = Math.max(1, Math.floor(count / 20_001))
  return Float32Array.from({length: fullWidth}, (_, column) => {
    const values: number[] = []
    for (let row = 0; row < count; row += step) values.push(table[row * fullWidth + column] as number)
    return values.sort((a, b) => a - b)[values.length >> 1] as number
  })
}

/** Takes up the models that an earlier trial left in `folder`, to look again without learning again. */
export function reuseTrial(corpus: string, folder: string, {syllabus}: Settings): Trial {
  const lesson = lessonWithoutExamples(corpus, syllabus.folds)
  const models = Array.from({length: syllabus.folds}, (_, fold) => unpack(readFileSync(join(folder, `${fold}.model`))))
  return {corpus, folder, lesson, models, whole: null, story: null}
}
