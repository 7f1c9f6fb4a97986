import {foldsByPublisher, type LabelledPage, loadPage, loadPages, type ViewName, views} from './corpus.ts'
import type {Example} from './examples.ts'
import {project, UNLABELLED} from './project.ts'
import {hash} from './random.ts'

/** How much of each view's hand-labelled matter could be carried over. */
export type Alignment = Map<ViewName, {blocks: number; labelled: number}>

export interface Lesson {
  pages: LabelledPage[]
  folds: Map<string, number>
  examples: Example[]
  alignment: Alignment
}

const extra: readonly ViewName[] = ['wet', 'inner', 'lynx80', 'w3m80', 'md', 'blob']

/**
 * The pages to learn from: each as `blocks`, as HTML and as some of the other views (chosen by a hash of its id), with the hand labels
 * carried over.
 */
export function prepare(corpus: string, folds: number, others = 2): Lesson {
  const pages = loadPages(corpus)
  const lesson: Lesson = {pages, folds: foldsByPublisher(pages, folds), examples: [], alignment: new Map()}
  for (const page of pages) {
    const order = [...extra].sort((a, b) => hash(page.id + a) - hash(page.id + b))
    const chosen: ViewName[] = []
    for (const view of ['blocks', 'html', ...order] as const) {
      if (chosen.length >= 2 + others) break
      if (add(corpus, lesson, page, view)) chosen.push(view)
    }
  }
  return lesson
}

function add(corpus: string, lesson: Lesson, page: LabelledPage, view: ViewName): boolean {
  const read = loadPage(corpus, page.id, view)
  if (!read || read.children.length === 0) return false
  const roles = project(read, page.labels)
  const seen = lesson.alignment.get(view) ?? {blocks: 0, labelled: 0}
  seen.blocks += roles.length
  seen.labelled += roles.reduce((sum, role) => sum + (role === UNLABELLED ? 0 : 1), 0)
  lesson.alignment.set(view, seen)
  lesson.examples.push({
    id: `${page.id}/${view}`,
    fold: lesson.folds.get(page.publisher) ?? 0,
    page: read,
    roles,
    weight: 1,
  })
  return true
}

/** All views a page can be scored in. */
export const scoredViews: readonly ViewName[] = views
