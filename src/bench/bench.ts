import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {htmlContestants, textContestants} from './contestants.ts'
import {htmlPage} from './html-page.ts'
import {type Result, race} from './measure.ts'
import {timeStarts} from './start-up.ts'
import {textPage} from './text-page.ts'
import {timeTrafilatura} from './trafilatura.ts'

/**
 * How fast wirecopy is beside others, all in one run over the same pages: `npm run bench` on invented pages, `npm run bench -- FOLDER` on
 * those of a folder (`.html`, `.htm`; `.txt`). `ROUNDS=15` says how often.
 */
const rounds = Number(process.env.ROUNDS ?? 7)
const folder = process.argv[2] ?? null

function readPages(pattern: RegExp, invent: (seed: number) => string, count: number): string[] {
  if (folder === null) return Array.from({length: count}, (_, seed) => invent(seed + 1))
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

function print(title: string, results: readonly Result[]): void {
  const whole = results[0]?.milliseconds ?? 0
  process.stdout.write(`\n${title}\n`)
  for (const {name, milliseconds} of results) {
    const rate = milliseconds === 0 ? '' : (1000 / milliseconds).toFixed(0)
    const ratio = (milliseconds / whole).toFixed(2)
    process.stdout.write(
      `  ${name.padEnd(24)}${milliseconds.toFixed(2).padStart(9)} ms${ratio.padStart(8)} ×${rate.padStart(8)} a CPU second\n`,
    )
  }
}

function about(kind: string, pages: readonly string[]): string {
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length
  return `${kind}: ${pages.length} pages of ${(size / 1000).toFixed(0)} thousand characters, median of ${rounds} rounds`
}

const html = readPages(/\.html?$/, htmlPage, 40)
const text = readPages(/\.txt$/, textPage, 60)
if (html.length > 0) {
  const results = await race(await htmlContestants(), html, rounds)
  const trafilatura = timeTrafilatura(html, rounds)
  print(about('HTML', html), trafilatura ? [...results, trafilatura] : results)
  if (trafilatura === null) process.stdout.write('  (trafilatura is not installed for python3)\n')
}
if (text.length > 0) print(about('Text', text), await race(await textContestants(), text, rounds))
const command = new URL('../../bin/wirecopy.js', import.meta.url).pathname
if (existsSync(command)) {
  const commands = [
    {name: 'node -e 0', args: ['-e', '0'], input: ''},
    {name: 'wirecopy, a text page', args: [command, '--from', 'text'], input: text[0] ?? textPage(1)},
    {name: 'wirecopy, an HTML page', args: [command, '--from', 'html'], input: html[0] ?? htmlPage(1)},
  ]
  print('A process for a page', timeStarts(commands, Math.min(rounds, 5)))
}
