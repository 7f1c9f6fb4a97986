import {parts, usualParts} from '../format/parts.ts'
import {usualEncodings} from '../source/encoding/names.ts'

/** What wirecopy does, each by the word that asks for it; to tell a story is what it does without one. */
export const commandNames = ['tell', 'explain', 'schema', 'group', 'compare', 'completion', 'man'] as const

/** One of the things that wirecopy does. */
export type Command = (typeof commandNames)[number]

/** An option as commander, the help and the checks know it. */
export interface OptionSpec {
  flags: string
  /** Help, a line each; short enough for 80 columns. */
  help: readonly string[]
  /** Help where a command's differs. */
  helpFor?: Partial<Record<Command, readonly string[]>>
  commands: readonly Command[]
  /** Allowed values where they are few. */
  choices?: Partial<Record<Command, readonly string[]>>
  /** Values that a shell offers where others are allowed too, or several with commas between them (`<list>`). */
  offers?: readonly string[]
}

/** The likeliest of the encodings that are named as ranges. */
const ofRanges: readonly string[] = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1256',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
]
const whens: readonly string[] = ['auto', 'always', 'never']
const both: readonly Command[] = ['tell', 'explain']
const tell: readonly Command[] = ['tell']
const printing: readonly Command[] = [...both, 'group', 'compare']

/** Every option, in the order of the help. */
export const options: readonly OptionSpec[] = [
  {
    flags: '-f, --format <name>',
    help: ['markdown (default), json, ndjson, ninjs, text;', 'explain: terminal (default), ndjson'],
    helpFor: {
      explain: ['terminal (default), ndjson'],
      group: ['ndjson (default), terminal (default on a terminal)'],
      compare: ['terminal (default), ndjson'],
    },
    commands: printing,
    choices: {
      tell: ['markdown', 'json', 'ndjson', 'ninjs', 'text'],
      explain: ['terminal', 'ndjson'],
      group: ['terminal', 'ndjson'],
      compare: ['terminal', 'ndjson'],
    },
  },
  {
    flags: '--json',
    help: ['short for --format json: an object for one page,', 'an array for several'],
    commands: tell,
  },
  {flags: '--array', help: ['with json and ninjs: an array even for one page'], commands: tell},
  {
    flags: '--from <format>',
    help: ['auto (default), text, markdown, html; ndjson or warc', '(WET too): many pages a file, ndjson out'],
    commands: [...both, 'compare'],
    choices: {
      tell: ['auto', 'text', 'markdown', 'html', 'ndjson', 'warc'],
      explain: ['auto', 'text', 'markdown', 'html', 'ndjson', 'warc'],
      compare: ['auto', 'text', 'markdown', 'html'],
    },
  },
  {flags: '--id-field <key>', help: ['NDJSON: the key that holds a record’s id'], commands: both},
  {flags: '--content-field <key>', help: ['NDJSON: the key that holds a record’s page'], commands: both},
  {
    flags: '--omit-place',
    help: ['NDJSON, WARC: leave out at which line and byte a', 'record stood, for parts cut by an engine'],
    commands: both,
  },
  {flags: '-r, --recursive', help: ['take the files in folders, and in those below'], commands: both},
  {
    flags: '--files-from <file>',
    help: ['more files to take, a name a line; `-`: the list comes', 'from standard input'],
    commands: both,
  },
  {flags: '-0, --null', help: ['names in --files-from end with NUL, as of find -print0'], commands: both},
  {flags: '--all', help: ['also stories that stand alone'], commands: ['group']},
  {
    flags: '--encoding <name>',
    help: ['the encoding, whatever the page says: windows-1251,', 'shift_jis … (default: seen from the bytes)'],
    commands: both,
    offers: [...usualEncodings.filter((name) => !name.includes(' ')), ...ofRanges],
  },
  {
    flags: '-o, --output <file>',
    help: ['write to a file, whole or not at all'],
    commands: printing,
  },
  {flags: '-d, --output-dir <dir>', help: ['write a file for each file read, named after it'], commands: both},
  {
    flags: '--include <list>',
    help: ['more parts in markdown and text: notes, related,', 'furniture, duplicates, front-matter'],
    commands: tell,
    offers: parts.filter((part) => !usualParts.includes(part)),
  },
  {
    flags: '--only <list>',
    help: ['the only parts to print: headline, standfirst, byline,', 'dateline, body, captions, or those of --include'],
    commands: tell,
    offers: parts,
  },
  {
    flags: '--marks <file>',
    help: ['what explain -f ndjson printed, edited by hand: its', 'roles overrule'],
    commands: both,
  },
  {
    flags: '--base-url <url>',
    help: ['the page’s address, to resolve its links with'],
    commands: tell,
  },
  {
    flags: '--timezone <zone>',
    help: ['the zone of printed times that name none:', 'Europe/Berlin, UTC, +02:00'],
    commands: tell,
  },
  {
    flags: '--dates <order>',
    help: ['how 05/03/2021 reads: auto (default), day-first,', 'month-first'],
    commands: tell,
    choices: {tell: ['auto', 'day-first', 'month-first']},
  },
  {
    flags: '-j, --jobs <number>',
    help: [
      'worker threads (default: the cores there are, for more',
      'than 32 pages); the output is the same for any number',
    ],
    commands: both,
  },
  {flags: '--max-bytes <size>', help: ['larger pages are errors: 500k, 20M (default: 100M)'], commands: both},
  {flags: '--max-lines <number>', help: ['longer pages are errors'], commands: both},
  {flags: '--timeout <seconds>', help: ['slower pages are errors'], commands: both},
  {
    flags: '--shard <i/n>',
    help: ['only every nth page, from page i (0 to n-1) on; all', 'shards together are the whole'],
    commands: both,
  },
  {
    flags: '--resume',
    help: ['go on where an earlier run was cut off; needs -o or', '--output-dir'],
    commands: both,
  },
  {flags: '--hadoop-key', help: ['ndjson: each record after its id and a TAB'], commands: tell},
  {
    flags: '--errors-ok',
    help: ['exit status 0 where every page gave a record,', 'be it an error record'],
    commands: tell,
  },
  {
    flags: '--color <when>',
    help: ['auto (default), always, never'],
    commands: printing,
    choices: {tell: whens, explain: whens, group: whens, compare: whens},
  },
  {flags: '-q, --quiet', help: ['no messages but those about wrong usage'], commands: printing},
  {flags: '--verbose', help: ['also print what was noticed on each page'], commands: tell},
  {flags: '-V, --version', help: ['print the version'], commands: commandNames},
  {flags: '-h, --help', help: ['print this help'], commands: commandNames},
]
