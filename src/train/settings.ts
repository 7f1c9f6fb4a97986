import type {Boosting} from './boost.ts'
import type {Syllabus} from './teach.ts'

/** One way through the lessons: what is taught, and how each pass is boosted. */
export interface Course {
  syllabus: Syllabus
  passes: Boosting[]
}

export interface Settings {
  folds: number
  /** Each course learns passes of its own; the model's passes are their means. */
  courses: Course[]
  story: Boosting
  headline: Boosting
}

const syllabus: Syllabus = {
  views: 1,
  spoiled: 2,
  grafted: 1,
  spoiledWeight: 0.5,
  inventedWeight: 0.7,
  invented: 'src/train/pages',
  marked: null,
  cleanCopies: false,
  ways: ['run-on-beside', 'run-on-alone', 'no-blank-lines', 'shell', 'from-headline', 'to-foot', 'cut-in-cards'],
}

const lessons = {...syllabus, cleanCopies: true}

/**
 * How the shipped model is learned; chosen by cross-validation, see docs/labelling.md. The first course's lesson also teaches the wording, the
 * last one's the decisions.
 */
export const settings: Settings = {
  folds: 5,
  courses: [
    {syllabus: lessons, passes: passes(0)},
    {syllabus, passes: passes(0)},
    {syllabus: {...syllabus, views: 2, spoiled: 1}, passes: passes(10)},
    {syllabus: {...lessons, views: 2, spoiled: 1}, passes: passes(10)},
  ],
  story: small(150, 0.07, 12, 5, 5, 0.3),
  headline: small(300, 0.05, 16, 6, 10, 0.2),
}

/** The same with a folder of marked pages (see stories.ts) to learn from as well; absent: none. */
export function withMarked({courses, ...rest}: Settings, folder: string | undefined): Settings {
  const marked = folder ?? null
  return {...rest, courses: courses.map((course) => ({...course, syllabus: {...course.syllabus, marked}}))}
}

function passes(seed: number): Boosting[] {
  return [pass(120, 0.13, seed + 1), pass(120, 0.11, seed + 2), pass(80, 0.11, seed + 4)]
}

function pass(rounds: number, rate: number, seed: number): Boosting {
  return {rounds, rate, leaves: 32, depth: 8, least: 6, ridge: 4, rowShare: 0.6, columnShare: 0.2, sketch: 5, seed}
}

function small(
  rounds: number,
  rate: number,
  leaves: number,
  depth: number,
  least: number,
  columnShare: number,
): Boosting {
  return {rounds, rate, leaves, depth, least, ridge: 4, rowShare: 0.7, columnShare, sketch: 2, seed: 3}
}
