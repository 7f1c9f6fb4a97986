import {writeFileSync} from 'node:fs'
import {pack} from '../label/model/pack.ts'
import {printStoryDecision} from './report.ts'
import {settings, withMarked} from './settings.ts'
import {runTrial} from './trial.ts'

/**
 * Learns the model that ships: `npm run train -- ../shared/corpus [marked pages]` writes src/label/model/weights.ts, and the models of the folds to
 * .cache/crossval, where `npm run crossval -- ../shared/corpus --reuse .cache/crossval` scores them.
 */
const out = 'src/label/model/weights.ts'
const trial = await runTrial(withMarked(settings, process.argv[3]), {
  corpus: process.argv[2] ?? '../shared/corpus',
  folder: '.cache/crossval',
  threads: 2,
  whole: true,
  report: (line) => void process.stderr.write(`${line}\n`),
})
printStoryDecision(trial)
const {whole} = trial
if (!whole) throw new Error('No model was learned from all pages')
const text = Buffer.from(pack(whole)).toString('base64')
writeFileSync(
  out,
  `/** The learned model, packed (see pack.ts). Written by \`npm run train\`. */\nexport const packed: string =\n  '${text}'\n`,
)
process.stderr.write(`${out}: ${Math.round(text.length / 1024)} kB\n`)
