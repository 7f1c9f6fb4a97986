import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {ViewName} from './corpus.ts'
import {learnStory, toStoryRows} from './decide.ts'
import {toRows} from './examples.ts'
import {learn} from './passes.ts'
import {printRoles, printStories, printStoryDecision} from './report.ts'
import {settings} from './settings.ts'
import {prepare, scoredViews} from './teach.ts'

/** Cross-validates by publisher and prints a table of all views: `npm run crossval -- ../shared/corpus`. */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    views: {type: 'string'},
    rounds: {type: 'string'},
    set: {type: 'string', multiple: true, default: []},
    worst: {type: 'string', default: '0'},
    threads: {type: 'string', default: '2'},
    out: {type: 'string', default: '.cache/crossval'},
  },
})
const corpus = positionals[0] ?? '../shared/corpus'
const views = (values.views?.split(',') ?? scoredViews) as readonly ViewName[]
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const begun = performance.now()
const seconds = (): string => `${Math.round((performance.now() - begun) / 1000)} s`

for (const change of values.set) override(settings as unknown as Record<string, Record<string, unknown>>, change)
const {syllabus} = settings
const lesson = prepare(corpus, syllabus)
for (const [view, {blocks, labelled}] of lesson.alignment) say(`${view}: ${((labelled / blocks) * 100).toFixed(1)} % of ${blocks} lines labelled`)
const rows = toRows(lesson.examples)
say(`${lesson.examples.length} pages, ${rows.count} lines, ${seconds()}`)
const rounds = values.rounds ? {rounds: Number(values.rounds)} : {}
const learned = await learn(rows, {
  folds: syllabus.folds,
  first: {...settings.first, ...rounds},
  second: {...settings.second, ...rounds},
  whole: false,
  crossed: true,
  threads: Number(values.threads),
  report: say,
})
const storyRows = toStoryRows(rows, lesson.examples, learned.second)
const models = learned.first.map((first, fold) => ({
  first,
  second: learned.second[fold] as typeof first,
  story: learnStory(storyRows, fold),
  usual: new Float32Array(),
}))
printStoryDecision(storyRows, models)

rmSync(values.out, {recursive: true, force: true})
mkdirSync(join(values.out, 'roles'), {recursive: true})
await printStories({corpus, folder: values.out, lesson, models, worst: Number(values.worst)}, views)
if (views.includes('blocks')) printRoles(corpus, values.out, lesson)
say(`all: ${seconds()}`)

/** `--set first.rate=0.1` changes a setting for one run. */
function override(all: Record<string, Record<string, unknown>>, change: string): void {
  const [path, value] = change.split('=') as [string, string]
  const [group, key] = path.split('.') as [string, string]
  const there = all[group]
  if (!there || !(key in there)) throw new Error(`No setting is called ${path}`)
  there[key] = Number(value)
}
