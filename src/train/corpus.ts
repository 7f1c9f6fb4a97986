import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readHtml} from '../read/html.ts'
import {readMarkdown} from '../read/markdown.ts'
import {readText} from '../read/text.ts'
import type {Page} from '../tree/page.ts'
import {type Role, roles} from '../tree/role.ts'
import type {LabelledLine} from './project.ts'
import {hash} from './random.ts'

/** The views of a page, `html` among them. */
export const views = ['html', 'blocks', 'blob', 'wet', 'inner', 'lynx80', 'w3m80', 'md'] as const
export type ViewName = (typeof views)[number]

/** A page of the corpus with its hand labels. */
export interface LabelledPage {
  id: string
  publisher: string
  language: string
  /** Gold comes from a publisher's reference, or from hand labels alone. */
  set: 'reference' | 'labels'
  labels: LabelledLine[]
  holdsStory: boolean
}

const BODY = roles.indexOf('body')
const CAPTION = roles.indexOf('caption')

interface Gold {
  id: string
  language?: string
  publisher: string
  source?: string
}

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)

/** All pages of a corpus folder, sorted by id; those without hand labels (`labels` empty) are scored, never learned from. */
export function loadPages(corpus: string): LabelledPage[] {
  return lines(join(corpus, 'gold.ndjson'))
    .map((line) => JSON.parse(line) as Gold)
    .map(({id, publisher, source, language}) => {
      const labels = loadLabels(corpus, id)
      return {
        id,
        publisher,
        language: language ?? '',
        set: source === 'labels' ? ('labels' as const) : ('reference' as const),
        labels,
        holdsStory: labels.some(({role}) => role === BODY || role === CAPTION),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function loadLabels(corpus: string, id: string): LabelledLine[] {
  if (!existsSync(join(corpus, 'roles', `${id}.ndjson`))) return []
  const text = readFileSync(join(corpus, 'views/blocks', `${id}.txt`), 'utf8').split('\n')
  return lines(join(corpus, 'roles', `${id}.ndjson`))
    .map((line) => JSON.parse(line) as {line: number; role: Role})
    .map(({line, role}) => ({text: text[line - 1] ?? '', role: roles.indexOf(role)}))
}

/** A page in one view as its reader reads it, or null where the corpus does not have the view. */
export function loadPage(corpus: string, id: string, view: ViewName): Page | null {
  const path = pathOf(corpus, id, view)
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  return view === 'html' ? readHtml(text) : view === 'md' ? readMarkdown(text) : readText(text)
}

/** Where a page's view stands. */
export function pathOf(corpus: string, id: string, view: ViewName): string {
  if (view === 'html') return join(corpus, 'html', `${id}.html`)
  return join(corpus, 'views', view, `${id}.${view === 'md' ? 'md' : 'txt'}`)
}

/** Parts pages into folds by publisher, each of about equal size and mix: publisher → fold. */
export function foldsByPublisher(pages: readonly LabelledPage[], count: number): Map<string, number> {
  const folds = new Map<string, number>()
  for (const set of ['reference', 'labels'] as const) {
    const sizes = new Map<string, number>()
    for (const page of pages)
      if (page.set === set && page.labels.length > 0) sizes.set(page.publisher, (sizes.get(page.publisher) ?? 0) + 1)
    const loads = new Float64Array(count)
    const order = [...sizes].sort((a, b) => b[1] - a[1] || hash(a[0]) - hash(b[0]))
    for (const [publisher, size] of order) {
      if (folds.has(publisher)) continue
      const fold = loads.indexOf(Math.min(...loads))
      folds.set(publisher, fold)
      loads[fold] = (loads[fold] as number) + size
    }
  }
  return folds
}
