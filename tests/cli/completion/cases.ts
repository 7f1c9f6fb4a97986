import {shells} from '../../../src/cli/completion/offers.ts'
import {type Command, commandNames, options} from '../../../src/cli/options.ts'

/** What may stand behind a beginning of a command line. */
export interface Case {
  /** Whole words behind `wirecopy`, as the shell is to read them. */
  before: readonly string[]
  /** The beginning of the next one. */
  typed: string
  offered: readonly string[]
}

/** Files of the folder in which all this is typed; `pages` is a folder. */
export const files: readonly string[] = ['exit poll.md', 'page.txt', 'two words.html']
export const folder = 'pages'

const formats: readonly string[] = ['json', 'markdown', 'ndjson', 'ninjs', 'text']
const words: readonly string[] = commandNames.filter((name) => name !== 'tell')

function flagsOf(command: Command): string[] {
  return options
    .filter(({commands}) => commands.includes(command))
    .flatMap(({flags}) => flags.replace(/ <.*/, '').split(', '))
}

/** What every shell does alike. */
export const cases: readonly Case[] = [
  {before: [], typed: '', offered: [...words, ...files, folder]},
  {before: [], typed: 'ex', offered: ['explain', 'exit poll.md']},
  {before: [], typed: 'tw', offered: ['two words.html']},
  {before: ['--json'], typed: 'ex', offered: ['explain', 'exit poll.md']},
  {before: ['page.txt'], typed: 'ex', offered: ['exit poll.md']},
  {before: ['--'], typed: 'ex', offered: ['exit poll.md']},
  ...commandNames.map((command) => ({
    before: command === 'tell' ? ['page.txt'] : [command],
    typed: '-',
    offered: flagsOf(command),
  })),
  {before: [], typed: '--rec', offered: ['--recursive']},
  {before: ['explain'], typed: '--incl', offered: []},
  {before: ['-f'], typed: '', offered: formats},
  {before: ['--format'], typed: 'n', offered: ['ndjson', 'ninjs']},
  {before: [], typed: '--format=j', offered: ['--format=json']},
  {before: ['explain', '--format'], typed: '', offered: ['ndjson', 'terminal']},
  {before: ['--json', 'explain', '--format'], typed: '', offered: ['ndjson', 'terminal']},
  {before: ['page.txt', '-f'], typed: 'm', offered: ['markdown']},
  {before: ['compare', 'page.txt', '--from'], typed: '', offered: ['auto', 'html', 'markdown', 'text']},
  {before: ['--include'], typed: 're', offered: ['related']},
  {before: ['--include'], typed: 'notes,re', offered: ['notes,related']},
  {before: ['--encoding'], typed: 'windows-1252', offered: ['windows-1252']},
  {before: ['-o'], typed: 'p', offered: ['page.txt', folder]},
  {before: ['--output-dir'], typed: 'p', offered: [folder]},
  {before: ['--jobs'], typed: 'p', offered: []},
  {before: ['-o', 'explain'], typed: '--incl', offered: ['--include']},
  {before: ['compare', 'page.txt'], typed: 'two', offered: ['two words.html']},
  {before: ['completion'], typed: '', offered: shells},
  {before: ['schema'], typed: 'p', offered: []},
  {before: ['man'], typed: 'p', offered: []},
]

/** What is typed. */
export function lineOf({before, typed}: Case): string {
  return ['wirecopy', ...before, typed].join(' ')
}
