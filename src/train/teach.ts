import {join} from 'node:path'
import {readText} from '../read/text.ts'
import type {Page} from '../tree/page.ts'
import {roles as roleNames} from '../tree/role.ts'
import {augmentations, graftings} from './augment.ts'
import {cleanCopies} from './clean-copy.ts'
import {foldsByPublisher, type LabelledPage, loadPage, loadPages, type ViewName, views} from './corpus.ts'
import type {Example} from './examples.ts'
import {foldOf, loadInvented} from './invented.ts'
import {type LabelledLine, project, UNLABELLED} from './project.ts'
import {hash} from './random.ts'
import {type InventedStory, loadStories} from './stories.ts'

/** How much of each view's hand-labelled matter could be carried over. */
export type Alignment = Map<string, {blocks: number; labelled: number}>

export interface Lesson {
  pages: LabelledPage[]
  folds: Map<string, number>
  examples: Example[]
  alignment: Alignment
}

/** How much is taught: views of each page besides `blocks` and HTML, ways of spoiling and grafting it, and what those weigh. */
export interface Syllabus {
  views: number
  spoiled: number
  grafted: number
  spoiledWeight: number
  inventedWeight: number
  invented: string
  /** Also stories alone, see clean-copy.ts. */
  cleanCopies: boolean
  /** A folder of pages with marks that an editor made, or null. */
  marked: string | null
  /** Names of the ways in which pages are spoiled, see augment.ts. */
  ways: readonly string[]
}

const BODY = roleNames.indexOf('body')
const CAPTION = roleNames.indexOf('caption')
const extra: readonly ViewName[] = ['wet', 'inner', 'lynx80', 'w3m80', 'md', 'blob']

/**
 * The pages to learn from: each as `blocks`, as HTML and as some of the other views, spoiled as scrapers do, and grafted with another
 * page of its fold and language (chosen by a hash of its id), with the hand labels carried over; the invented pages; and clean copies.
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
    let grafted = 0
    for (const name of shuffled(Object.keys(graftings), page.id))
      if (grafted < syllabus.grafted && addGrafted(lesson, page, name, syllabus.spoiledWeight)) grafted++
  }
  addInvented(lesson, syllabus, folds)
  if (syllabus.cleanCopies)
    lesson.examples.push(...lesson.examples.filter(({kind}) => copied.has(kind)).flatMap(cleanCopies))
  return lesson
}

/** The examples of which clean copies are made, one view of each page. */
const copied = new Set(['blocks', 'invented', 'invented text'])

/** Each invented page has a fold of its own; stories whose names begin alike come from one hand and count as one publisher's words. */
function addInvented({examples}: Lesson, {invented, inventedWeight, marked}: Syllabus, folds: number): void {
  for (const {id, page, roles, holdsStory} of loadInvented(invented))
    if (page.children.length > 0)
      examples.push({
        id,
        fold: foldOf(id, folds),
        publisher: id,
        page,
        roles,
        weight: inventedWeight,
        holdsStory,
        kind: 'invented',
      })
  const add = ({id, view, page, roles}: InventedStory, fold: number, kind: string): void => {
    const holdsStory = roles.includes(BODY) || roles.includes(CAPTION)
    const example = {page, roles, weight: 1, holdsStory, kind: `${kind} ${view}`}
    examples.push({id: `${id}/${view}`, fold, publisher: publisherOf(id), ...example})
  }
  for (const story of loadStories(join(invented, 'stories'))) add(story, foldOf(story.id, folds), 'invented')
  if (marked === null) return
  // Real pages of one publisher are alike: they must not stand on both sides of a fold.
  for (const story of loadStories(marked)) add(story, foldOf(publisherOf(story.id), folds), 'marked')
}

/** `norvale-harbour` is of `norvale`. */
function publisherOf(id: string): string {
  return id.split('-', 1)[0] as string
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
  add(lesson, page, view, read, page.labels, {weight: 1, holdsStory: page.holdsStory})
  return true
}

function addSpoiled(lesson: Lesson, page: LabelledPage, name: string, weight: number): boolean {
  const draft = augmentations[name]?.(page.labels)
  if (!draft) return false
  const holdsStory = name !== 'shell' && page.holdsStory
  add(lesson, page, name, readText(draft.text), draft.labels, {weight, holdsStory})
  return true
}

function addGrafted(lesson: Lesson, page: LabelledPage, name: string, weight: number): boolean {
  const other = partner(lesson, page)
  const draft = other && graftings[name]?.(page.labels, other.labels, hash(page.id + name))
  if (!draft) return false
  add(lesson, page, name, readText(draft.text), draft.labels, {weight, holdsStory: page.holdsStory})
  return true
}

function add(
  {examples, folds, alignment}: Lesson,
  {id, publisher}: LabelledPage,
  kind: string,
  page: Page,
  labels: readonly LabelledLine[],
  {weight, holdsStory}: Pick<Example, 'weight' | 'holdsStory'>,
): void {
  const roles = project(page, labels)
  const seen = alignment.get(kind) ?? {blocks: 0, labelled: 0}
  seen.blocks += roles.length
  seen.labelled += roles.reduce((sum, role) => sum + (role === UNLABELLED ? 0 : 1), 0)
  alignment.set(kind, seen)
  const fold = folds.get(publisher) ?? 0
  examples.push({id: `${id}/${kind}`, fold, publisher, page, roles, weight, holdsStory, kind})
}

/** A page of another publisher in the same fold and language. */
function partner({pages, folds}: Lesson, page: LabelledPage): LabelledPage | undefined {
  const fold = folds.get(page.publisher)
  const others = pages.filter(
    ({labels, publisher, language}) =>
      labels.length > 0 && publisher !== page.publisher && folds.get(publisher) === fold && language === page.language,
  )
  return others[hash(page.id) % Math.max(1, others.length)]
}

/** All views a page can be scored in. */
export const scoredViews: readonly ViewName[] = views
