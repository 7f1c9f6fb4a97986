import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {floors} from './floors.ts'
import {printRoles, printStories} from './report.ts'
import type {Score} from './score.ts'
import {type Course, type Settings, settings} from './settings.ts'
import {runTrial} from './trial.ts'

/**
 * The score gate: a reduced cross-validation by publisher (two passes, fewer rounds, HTML and `blocks`), whose figures must not
 * fall below the floors. `npm run gate -- ../shared/corpus`; exit code 1 where one does.
 */
const corpus = process.argv[2] ?? '../shared/corpus'
const digest = digestOf(corpus)
/** The floors are those of a course without clean copies, which teach nothing of the pages that are scored. */
const course = settings.courses.find(({syllabus}) => !syllabus.cleanCopies) as Course
const reduced: Settings = {
  ...settings,
  courses: [
    {
      syllabus: {...course.syllabus, views: 0, spoiled: 0},
      passes: course.passes.slice(0, 2).map((pass) => ({...pass, rounds: 60, rate: 0.15})),
    },
  ],
}
const trial = await runTrial(reduced, {
  corpus,
  folder: '.cache/gate',
  threads: 2,
  whole: false,
  report: (line) =>
    void process.stderr.write(`${line}
`),
})
const scores = printStories(trial, ['html', 'blocks'])
printRoles(trial)

const faults = Object.entries(floors.scores).flatMap(([view, floor]) =>
  Object.entries(floor).flatMap(([figure, least]) => {
    const reached = scores.get(view)?.[figure as keyof Score] as number
    return reached >= least ? [] : [`${view}: ${figure} is ${reached}, the floor is ${least}`]
  }),
)
if (digest !== floors.corpus) faults.push(`the corpus is another (${digest}): its floors have to be measured anew`)
for (const fault of faults) console.log(`gate: ${fault}`)
console.log(`gate: ${faults.length === 0 ? 'passed' : 'failed'}`)
process.exitCode = faults.length === 0 ? 0 : 1

/** First twelve hex digits of the SHA-256 over gold and hand labels. */
function digestOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'gold.ndjson')))
  for (const file of readdirSync(join(folder, 'roles')).sort()) hash.update(readFileSync(join(folder, 'roles', file)))
  return hash.digest('hex').slice(0, 12)
}
