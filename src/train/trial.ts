import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Model} from '../label/model/model.ts'
import {pack, unpack} from '../label/model/pack.ts'
import type {Trees} from '../label/model/trees.ts'
import {learnStory, type StoryRows, toStoryRows} from './decide.ts'
import {toRows} from './examples.ts'
import {learn} from './passes.ts'
import type {Settings} from './settings.ts'
import {type Lesson, lessonWithoutExamples, prepare} from './teach.ts'

/** Pages, and for each fold a model that has not seen its pages. */
export interface Trial {
  corpus: string
  /** Where stories and explained pages are written for the scorers. */
  folder: string
  lesson: Lesson
  models: Model[]
  /** Null where no story decision was learned in this run. */
  storyRows: StoryRows | null
}

/** Learns a model for each fold from the pages of all other publishers. */
export async function runTrial(
  corpus: string,
  folder: string,
  settings: Settings,
  threads: number,
  report: (line: string) => void,
): Promise<Trial> {
  const lesson = prepare(corpus, settings.syllabus)
  for (const [view, {blocks, labelled}] of lesson.alignment)
    report(`${view}: ${((labelled / blocks) * 100).toFixed(1)} % of ${blocks} lines labelled`)
  const rows = toRows(lesson.examples)
  report(`${lesson.examples.length} pages, ${rows.count} lines`)
  const {passes, syllabus} = settings
  const learned = await learn(rows, {folds: syllabus.folds, passes, whole: false, threads, report})
  const last = learned.folds.map((trees) => trees.at(-1) as Trees)
  const storyRows = toStoryRows(rows, lesson.examples, last)
  const models = learned.folds.map((trees, fold) => ({
    passes: trees,
    story: learnStory(storyRows, fold),
    usual: new Float32Array(),
  }))
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(join(folder, 'roles'), {recursive: true})
  models.forEach((model, fold) => void writeFileSync(join(folder, `${fold}.model`), pack(model)))
  return {corpus, folder, lesson, models, storyRows}
}

/** Takes up the models that an earlier trial left in `folder`, to look again without learning again. */
export function reuseTrial(corpus: string, folder: string, {syllabus}: Settings): Trial {
  const lesson = lessonWithoutExamples(corpus, syllabus.folds)
  const models = Array.from({length: syllabus.folds}, (_, fold) => unpack(readFileSync(join(folder, `${fold}.model`))))
  return {corpus, folder, lesson, models, storyRows: null}
}
