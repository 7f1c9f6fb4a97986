import {type Command, type OptionSpec, options} from './options.ts'

const examples: Record<Command, readonly [string, string][]> = {
  tell: [
    ['wirecopy page.txt', 'the story as Markdown'],
    ['wirecopy --json page.html', 'the story as JSON'],
    ['wirecopy --only body page.md', 'nothing but its paragraphs'],
    ['wirecopy -f ndjson pages/* -o all.ndjson', 'many pages, a record a line'],
    ['wirecopy crawl.warc.gz -o all.ndjson', 'the pages of an archive'],
    ['curl -s https://elder.example | wirecopy', 'a page from standard input'],
    ['wirecopy -f ninjs page.html', 'the story as IPTC ninjs 2.4'],
    ['wirecopy explain page.txt', 'each line with its role, and why'],
  ],
  explain: [
    ['wirecopy explain page.txt', 'each line with its role, and why'],
    ['wirecopy explain -f ndjson page.txt', 'the same as a record a block'],
  ],
  schema: [['wirecopy schema > story.schema.json', 'the JSON Schema of a story record']],
  group: [
    ['wirecopy -f ndjson pages/* | wirecopy group', 'which pages print the same copy'],
    ['wirecopy group all.ndjson -o groups.ndjson', 'a record a group'],
  ],
  compare: [
    ['wirecopy compare wire.txt outlet.html', 'what the outlet cut, moved or rewrote'],
    ['wirecopy compare -f ndjson a.json b.json', 'the same as a record a passage'],
  ],
}

const summaries: Record<Command, readonly string[]> = {
  tell: [
    'Usage: wirecopy [options] [file...]',
    '       wirecopy explain [options] [file...]',
    '       wirecopy schema',
    '       wirecopy group [options] [file...]',
    '       wirecopy compare [options] <file> <file>',
    '',
    'Tells the story of a scraped news page: headline, dateline, byline, copy and',
    'captions, clean. Reads plain text, Markdown and HTML; `-` or no file is standard',
    'input.',
  ],
  explain: [
    'Usage: wirecopy explain [options] [file...]',
    '',
    'Prints each line of a page with the role it was given and the findings that',
    'moved that decision most.',
  ],
  schema: [
    'Usage: wirecopy schema',
    '',
    'Prints the JSON Schema (draft 2020-12) of the records that --format json and',
    'ndjson give, those of pages that failed included.',
  ],
  group: [
    'Usage: wirecopy group [options] [file...]',
    '',
    'Groups stories that are the same wire copy, and names the fullest version. Reads',
    'the records that --format ndjson gives; `-` or no file is standard input.',
  ],
  compare: [
    'Usage: wirecopy compare [options] <file> <file>',
    '',
    'Shows what became of a story from one version to another, paragraph by paragraph:',
    'cut, moved, rewritten, added. Takes pages, and records that --json gives.',
  ],
}

const pageStatuses: readonly string[] = [
  '  0  every page gave a story',
  '  1  some page failed or held no story',
  '  2  wrong usage, or nothing could be read',
  '  130, 143  ended by Ctrl-C, by SIGTERM',
]
const statuses: Readonly<Record<Command, readonly string[]>> = {
  tell: pageStatuses,
  explain: pageStatuses,
  schema: [],
  group: [
    '  0  every line was a record (those of pages that failed are left out)',
    '  1  some line was none, or some file could not be read',
    '  2  wrong usage, or nothing could be read',
  ],
  compare: [
    '  0  both versions were compared, whether or not they differ',
    '  1  one of them holds no story',
    '  2  wrong usage, or one could not be read',
  ],
}

const exampleWidth = 42
const flagsWidth = 23

/** The whole `--help` text of a command, examples first. */
export function helpText(command: Command): string {
  const shown = options.filter((option) => option.commands.includes(command))
  return [
    'Examples:',
    ...examples[command].map(([line, meaning]) => `  ${line.padEnd(exampleWidth)} ${meaning}`),
    '',
    ...summaries[command],
    '',
    'Options:',
    ...shown.flatMap((option) => optionLines(option, command)),
    '',
    ...(statuses[command].length === 0 ? [] : ['Exit status:', ...statuses[command], '']),
  ].join('\n')
}

function optionLines({flags, help, helpFor}: OptionSpec, command: Command): string[] {
  const lines = helpFor?.[command] ?? help
  // Long flags stand below each other, whether or not a short one precedes them.
  const aligned = flags.startsWith('--') ? `    ${flags}` : flags
  const shown = lines.map((line, index) => `  ${(index === 0 ? aligned : '').padEnd(flagsWidth)} ${line}`)
  // Long flags stand above their help.
  return aligned.length <= flagsWidth
    ? shown
    : [`  ${aligned}`, ...shown.map((line) => line.replace(aligned, ' '.repeat(flagsWidth)))]
}
