import {parseArgs} from 'node:util'
import type {ViewName} from './corpus.ts'
import {printReliability} from './reliability.ts'
import {printRoles, printStories, printStoryDecision} from './report.ts'
import {settings, withMarked} from './settings.ts'
import {scoredViews} from './teach.ts'
import {reuseTrial, runTrial} from './trial.ts'

/** Cross-validates by publisher and prints a table of all views: `npm run crossval -- ../shared/corpus`. */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    views: {type: 'string'},
    rounds: {type: 'string'},
    reuse: {type: 'string'},
    courses: {type: 'string'},
    marked: {type: 'string'},
    worst: {type: 'string', default: '0'},
    threads: {type: 'string', default: '2'},
    out: {type: 'string', default: '.cache/crossval'},
  },
})
const views = (values.views?.split(',') ?? scoredViews) as readonly ViewName[]
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const begun = performance.now()

const courses = settings.courses.slice(0, Number(values.courses ?? settings.courses.length)).map((course) => ({
  ...course,
  passes: course.passes.map((pass) => ({...pass, ...(values.rounds && {rounds: Number(values.rounds)})})),
}))
const corpus = positionals[0] ?? '../shared/corpus'
const trial = values.reuse
  ? reuseTrial(corpus, values.reuse, settings)
  : await runTrial(withMarked({...settings, courses}, values.marked), {
      corpus,
      folder: values.out,
      threads: Number(values.threads),
      whole: false,
      report: say,
    })
printStoryDecision(trial)
printStories(trial, views, Number(values.worst))
if (views.includes('blocks')) printRoles(trial)
for (const view of ['html', 'blocks'] as const) if (views.includes(view)) printReliability(trial, view)
say(`${Math.round((performance.now() - begun) / 1000)} s`)
