import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fullWidth} from '../label/judge.ts'
import type {Model} from '../label/model/model.ts'
import {pack, unpack} from '../label/model/pack.ts'
import type {Trees} from '../label/model/trees.ts'
import type {Wording} from '../label/wording.ts'
import {average} from './average.ts'
import {askHeadline, askStory, judgeAll, learnDecisions, type Questions} from './decide.ts'
import {type Example, type Rows, toRows} from './examples.ts'
import {type Learned, learn} from './passes.ts'
import type {Settings} from './settings.ts'
import {type Lesson, lessonWithoutExamples, prepare} from './teach.ts'
import {learnWording} from './wording.ts'

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

/**
 * Learns a model for each fold from the pages of all other publishers: each course its own passes, which are averaged; the
 * decisions on what the last course's passes say of pages that they have not seen.
 */
export async function runTrial(settings: Settings, options: TrialOptions): Promise<Trial> {
  const {corpus, folder, whole} = options
  const {courses, wordings, lesson, rows} = await learnCourses(settings, options)
  const tops = (courses.at(-1) as Learned).folds.map((trees) => trees.at(-1) as Trees)
  const judgements = judgeAll(rows, lesson.examples, tops)
  const story = askStory(judgements, lesson.examples)
  const headline = askHeadline(judgements, lesson.examples)
  const usual = usualValues(rows)
  const model = (fold: number): Model => ({
    passes: averageCourses(courses.map(({folds, whole: all}) => (fold < 0 ? all : (folds[fold] as Trees[])))),
    ...learnDecisions(story, headline, fold),
    wording: fold < 0 ? wordings.whole : (wordings.folds[fold] as Wording),
    usual,
  })
  const models = Array.from({length: settings.folds}, (_, fold) => model(fold))
  keep(folder, models)
  return {corpus, folder, lesson, models, whole: whole ? model(-1) : null, story}
}

/** What all courses learned, and the last one's lesson and rows, which hold the columns of its last pass. */
interface Schooling {
  courses: Learned[]
  wordings: Wordings
  lesson: Lesson
  rows: Rows
}

async function learnCourses(settings: Settings, {corpus, threads, whole, report}: TrialOptions): Promise<Schooling> {
  const courses: Learned[] = []
  let schooling: Schooling | null = null
  for (const {syllabus, passes} of settings.courses) {
    const lesson = prepare(corpus, syllabus, settings.folds)
    reportAlignment(lesson, report)
    const wordings: Wordings = schooling?.wordings ?? learnWordings(lesson.examples, settings.folds)
    const rows = toRows(lesson.examples, wordings.folds)
    report(`${lesson.examples.length} pages, ${rows.count} lines`)
    courses.push(await learn(rows, {folds: settings.folds, passes, whole, threads, report}))
    schooling = {courses, wordings, lesson, rows}
  }
  if (!schooling) throw new Error('The settings name no course')
  return schooling
}

/** Each pass as the mean of all courses' passes. */
function averageCourses(courses: readonly (readonly Trees[])[]): Trees[] {
  const [first] = courses
  return (first ?? []).map((_, pass) => average(courses.map((passes) => passes[pass] as Trees)))
}

/** Wording for each fold from the pages outside it, and from all pages. */
interface Wordings {
  folds: Wording[]
  whole: Wording
}

function learnWordings(examples: readonly Example[], folds: number): Wordings {
  return {
    folds: Array.from({length: folds}, (_, fold) => learnWording(examples, fold)),
    whole: learnWording(examples, -1),
  }
}

function reportAlignment({alignment}: Lesson, report: (line: string) => void): void {
  for (const [view, {blocks, labelled}] of alignment)
    report(`${view}: ${((labelled / blocks) * 100).toFixed(1)} % of ${blocks} lines labelled`)
}

function keep(folder: string, models: readonly Model[]): void {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(join(folder, 'roles'), {recursive: true})
  for (const [fold, model] of models.entries()) writeFileSync(join(folder, `${fold}.model`), pack(model))
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
export function reuseTrial(corpus: string, folder: string, {folds}: Settings): Trial {
  const lesson = lessonWithoutExamples(corpus, folds)
  const models = Array.from({length: folds}, (_, fold) => unpack(readFileSync(join(folder, `${fold}.model`))))
  return {corpus, folder, lesson, models, whole: null, story: null}
}
