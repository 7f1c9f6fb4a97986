import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {decode} from '../label/decode.ts'
import {judge} from '../label/judge.ts'
import {tell} from '../tell/tell.ts'
import type {Page} from '../tree/page.ts'
import {emptySource, type StoryRecord} from '../tree/story.ts'
import {loadPage, pathOf, type ViewName} from './corpus.ts'
import {toRows} from './examples.ts'
import {learn} from './passes.ts'
import {scoreRoles, scoreStories} from './score.ts'
import {settings} from './settings.ts'
import {prepare, scoredViews} from './teach.ts'

/** Cross-validates by publisher and prints a table of all views: `npm run crossval -- ../shared/corpus`. */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    views: {type: 'string'},
    rounds: {type: 'string'},
    others: {type: 'string', default: '2'},
    worst: {type: 'string', default: '0'},
    threads: {type: 'string', default: '2'},
    out: {type: 'string', default: '.cache/crossval'},
  },
})
const corpus = positionals[0] ?? '../shared/corpus'
const views = (values.views?.split(',') ?? scoredViews) as readonly ViewName[]
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const rounds = values.rounds ? {rounds: Number(values.rounds)} : {}

const begun = performance.now()
const lesson = prepare(corpus, settings.folds, Number(values.others))
for (const [view, {blocks, labelled}] of lesson.alignment)
  say(`${view}: ${((labelled / blocks) * 100).toFixed(1)} % of ${blocks} lines labelled`)
say(`read: ${Math.round((performance.now() - begun) / 1000)} s`)
const rows = toRows(lesson.examples)
say(`seen: ${rows.count} lines, ${Math.round((performance.now() - begun) / 1000)} s`)
const learned = await learn(rows, {
  folds: settings.folds,
  first: {...settings.first, ...rounds},
  second: {...settings.second, ...rounds},
  whole: false,
  crossed: true,
  threads: Number(values.threads),
  report: say,
})

const folder = values.out
rmSync(folder, {recursive: true, force: true})
mkdirSync(join(folder, 'roles'), {recursive: true})
console.log('view      set        pages  F1     prec   recall perfect headline authors dates  captions credits')
for (const view of views) {
  const records: StoryRecord[] = []
  for (const page of lesson.pages) {
    const read = loadPage(corpus, page.id, view)
    if (!read) continue
    const fold = lesson.folds.get(page.publisher) as number
    const model = {first: learned.first[fold], second: learned.second[fold]} as Parameters<typeof judge>[1]
    const judgement = judge(read, model)
    decode(judgement).forEach((decision, i) => Object.assign(read.children[i]?.data ?? {}, decision))
    records.push(tell(read, {...emptySource(), path: pathOf(corpus, page.id, view)}))
    if (view === 'blocks') explain(page.id, read)
  }
  for (const set of ['reference', 'labels']) {
    const score = scoreStories(corpus, folder, view, records, set, Number(values.worst))
    const cells = [
      score.paragraphF1,
      score.precision,
      score.recall,
      score.perfectPages,
      score.headline,
      score.authors.f1,
      score.dates.f1,
      score.captions.f1,
      score.credits.f1,
    ]
    console.log(
      `${view.padEnd(9)} ${set.padEnd(10)} ${String(score.pages).padStart(5)}  ${cells.map((cell) => cell.toFixed(4)).join(' ')}`,
    )
    if (score.worst) console.log(score.worst.map(({id, paragraphF1}) => `  ${paragraphF1.toFixed(2)} ${id}`).join('\n'))
  }
}
if (views.includes('blocks')) {
  for (const set of ['reference', 'labels'] as const) {
    const ids = lesson.pages.filter((page) => page.set === set).map(({id}) => id)
    const score = scoreRoles(corpus, join(folder, 'roles'), ids)
    console.log(
      `roles ${set}: accuracy ${score.accuracy} macro F1 ${score.macroF1} uncovered ${score.uncovered} twice ${score.coveredTwice}`,
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
say(`all: ${Math.round((performance.now() - begun) / 1000)} s`)

function explain(id: string, page: Page): void {
  const lines = page.children.map(({position, data}) =>
    JSON.stringify({line: position.start.line, endLine: position.end.line, role: data.role}),
  )
  writeFileSync(join(folder, 'roles', `${id}.ndjson`), `${lines.join('\n')}\n`)
}
