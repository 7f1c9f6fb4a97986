import {parseArgs} from 'node:util'
import type {ViewName} from './corpus.ts'
import {printRoles, printStories, printStoryDecision} from './report.ts'
import {settings} from './settings.ts'
import {scoredViews} from './teach.ts'
import {reuseTrial, runTrial} from './trial.ts'

/** Cross-validates by publisher and prints a table of all views: `npm run crossval -- ../shared/corpus`. */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    views: {type: 'string'},
    rounds: {type: 'string'},
    reuse: {type: 'string'},
    passes: {type: 'string'},
    set: {type: 'string', multiple: true, default: []},
    worst: {type: 'string', default: '0'},
    threads: {type: 'string', default: '2'},
    out: {type: 'string', default: '.cache/crossval'},
  },
})
const views = (values.views?.split(',') ?? scoredViews) as readonly ViewName[]
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const begun = performance.now()

for (const change of values.set) override(change)
const passes = settings.passes
  .slice(0, Number(values.passes ?? settings.passes.length))
  .map((pass) => ({...pass, ...(values.rounds && {rounds: Number(values.rounds)})}))
const corpus = positionals[0] ?? '../shared/corpus'
const trial = values.reuse
  ? reuseTrial(corpus, values.reuse, settings)
  : await runTrial(
      {...settings, passes},
      {corpus, folder: values.out, threads: Number(values.threads), whole: false, report: say},
    )
printStoryDecision(trial)
printStories(trial, views, Number(values.worst))
if (views.includes('blocks')) printRoles(trial)
say(`${Math.round((performance.now() - begun) / 1000)} s`)

/** `--set syllabus.views=1` changes a setting for one run; `--set passes.rate=0.1` changes it for every pass. */
function override(change: string): void {
  const [path, value] = change.split('=') as [string, string]
  const [group, key] = path.split('.') as [string, string]
  const groups = group === 'passes' ? settings.passes : [settings[group as 'syllabus' | 'story']]
  for (const there of groups as unknown as Record<string, unknown>[]) {
    if (!there || !(key in there)) throw new Error(`No setting is called ${path}`)
    there[key] = Number(value)
  }
}
