import {writeFileSync} from 'node:fs'
import {fullWidth} from '../label/judge.ts'
import {pack} from '../label/model/pack.ts'
import type {Trees} from '../label/model/trees.ts'
import {learnStory, toStoryRows} from './decide.ts'
import {type Rows, toRows} from './examples.ts'
import {learn} from './passes.ts'
import {settings} from './settings.ts'
import {prepare} from './teach.ts'

/** Learns the model that ships: `npm run train -- ../shared/corpus` writes src/label/model/weights.ts. */
const corpus = process.argv[2] ?? '../shared/corpus'
const out = 'src/label/model/weights.ts'
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const lesson = prepare(corpus, settings.syllabus)
const rows = toRows(lesson.examples)
say(`${lesson.examples.length} pages, ${rows.count} lines`)
const {folds} = settings.syllabus
const learned = await learn(rows, {folds, passes: settings.passes, whole: true, threads: 2, report: say})
const last = learned.folds.map((passes) => passes.at(-1) as Trees)
const story = learnStory(toStoryRows(rows, lesson.examples, last), -1)
const bytes = pack({passes: learned.whole, story, usual: usual(rows)})
const text = Buffer.from(bytes).toString('base64')
writeFileSync(
  out,
  `/** The learned model, packed (see pack.ts). Written by \`npm run train\`. */\nexport const packed: string =\n  '${text}'\n`,
)
say(`${out}: ${Math.round(text.length / 1024)} kB`)

/** The median of every column. */
function usual({table, count}: Rows): Float32Array {
  const step = Math.max(1, Math.floor(count / 20_001))
  return Float32Array.from({length: fullWidth}, (_, column) => {
    const values: number[] = []
    for (let row = 0; row < count; row += step) values.push(table[row * fullWidth + column] as number)
    return values.sort((a, b) => a - b)[values.length >> 1] as number
  })
}
