import {readText} from '../read/text.ts'
import {augmentations} from './augment.ts'
import {foldsByPublisher, type LabelledPage, loadPage, loadPages, type ViewName, views} from './corpus.ts'
import type {Example} from './examples.ts'
import {foldOf, loadInvented} from './invented.ts'
import {project, UNLABELLED} from './project.ts'
import {hash} from './random.ts'

/** How much of each view's hand-labelled matter could be carried over. */
export type Alignment = Map<string, {blocks: number; labelled: number}>

export interface Lesson {
  pages: LabelledPage[]
  folds: Map<string, number>
  examples: Example[]
  alignment: Alignment
}

/** How much is taught: views of each page besides `blocks` and HTML, ways of spoiling it, and what those weigh. */
export interface Syllabus {
  views: number
  spoiled: number
  spoiledWeight: number
  inventedWeight: number
  invented: string
  /** Names of the ways in which pages are spoiled, see augment.ts. */
  ways: readonly string[]
}

const extra: readonly ViewName[] = ['wet', 'inner', 'lynx80', 'w3m80', 'md', 'blob']

/**
 * The pages to learn from: each as `blocks`, as HTML and as some of the other views, and spoiled as scrapers do (chosen by
 * a hash of its id), with the hand labels carried over; and the invented pages.
 */
export function prepare(corpus: string, syllabus: Syllabus, folds: number): Lesson {
  const lesson = lessonWithoutExamples(corpus, folds)
  for (const page of lesson.pages) {
    if (page.labels.length === 0) continue
    let chosen = 0
    for (const view of ['blocks', 'html', ...shuffled(extra, page.id)] as const)
      if (chosen < 2 + syllabus.views && addView(corpus, lesson, page, view)) chosen++
    let spoiled = 0
    for (const name of shuffled(syllabus.ways, page.id))
      if (spoiled < syllabus.spoiled && addSpoiled(lesson, page, name, syllabus.spoiledWeight)) spoiled++
  }
  for (const {id, page, roles, holdsStory} of loadInvented(syllabus.invented))
    if (page.children.length > 0)
      lesson.examples.push({
        id,
        fold: foldOf(id, folds),
        page,
        roles,
        weight: syllabus.inventedWeight,
        holdsStory,
        kind: 'invented',
      })
  return lesson
}

/** The hand-labelled pages and their folds, nothing read yet. */
export function lessonWithoutExamples(corpus: string, folds: number): Lesson {
  const pages = loadPages(corpus)
  return {pages, folds: foldsByPublisher(pages, folds), examples: [], alignment: new Map()}
}

function shuffled<T extends string>(names: readonly T[], id: string): T[] {
  return [...names].sort((a, b) => hash(id + a) - hash(id + b))
}

function addView(corpus: string, lesson: Lesson, page: LabelledPage, view: ViewName): boolean {
  const read = loadPage(corpus, page.id, view)
  if (!read || read.children.length === 0) return false
  const roles = project(read, page.labels)
  count(lesson, view, roles)
  const fold = lesson.folds.get(page.publisher) ?? 0
  lesson.examples.push({
    id: `${page.id}/${view}`,
    fold,
    page: read,
    roles,
    weight: 1,
    holdsStory: page.holdsStory,
    kind: view,
  })
  return true
}

function addSpoiled(lesson: Lesson, page: LabelledPage, name: string, weight: number): boolean {
  const draft = augmentations[name]?.(page.labels)
  if (!draft) return false
  const read = readText(draft.text)
  const roles = project(read, draft.labels)
  count(lesson, name, roles)
  const fold = lesson.folds.get(page.publisher) ?? 0
  const holdsStory = name !== 'shell' && page.holdsStory
  lesson.examples.push({id: `${page.id}/${name}`, fold, page: read, roles, weight, holdsStory, kind: name})
  return true
}

function count(lesson: Lesson, name: string, roles: Uint8Array): void {
  const seen = lesson.alignment.get(name) ?? {blocks: 0, labelled: 0}
  seen.blocks += roles.length
  seen.labelled += roles.reduce((sum, role) => sum + (role === UNLABELLED ? 0 : 1), 0)
  lesson.alignment.set(name, seen)
}

/** All views a page can be scored in. */
export const scoredViews: readonly ViewName[] = views
