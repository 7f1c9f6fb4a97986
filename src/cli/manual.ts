import type {Command} from './options.ts'

/** Command lines to begin with, and what they are for. */
export const examples: Readonly<Record<Command, readonly (readonly [line: string, meaning: string])[]>> = {
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
    ['wirecopy compare wire.txt outlet.html', 'what the outlet cut, moved, rewrote'],
    ['wirecopy compare -f ndjson a.json b.json', 'the same as a record a passage'],
  ],
  completion: [
    ['eval "$(wirecopy completion bash)"', 'in ~/.bashrc; zsh: in ~/.zshrc'],
    ['wirecopy completion fish | source', 'in config.fish'],
    ['wirecopy completion powershell | Out-String | iex', 'in $PROFILE'],
  ],
  man: [
    ['wirecopy man > wirecopy.1', 'for a folder man1 of the MANPATH'],
    ['wirecopy man | man -l -', 'to read it now, on Linux'],
  ],
}

/** How a command is written. */
export const usage: Readonly<Record<Command, readonly string[]>> = {
  tell: [
    'wirecopy [options] [file...]',
    'wirecopy explain [options] [file...]',
    'wirecopy schema',
    'wirecopy group [options] [file...]',
    'wirecopy compare [options] <file> <file>',
    'wirecopy completion <shell>',
    'wirecopy man',
  ],
  explain: ['wirecopy explain [options] [file...]'],
  schema: ['wirecopy schema'],
  group: ['wirecopy group [options] [file...]'],
  compare: ['wirecopy compare [options] <file> <file>'],
  completion: ['wirecopy completion <shell>'],
  man: ['wirecopy man'],
}

/** What a command gives, in a line. */
export const purposes: Readonly<Record<Command, string>> = {
  tell: 'the story of a scraped news page',
  explain: 'each line of a page with its role, and why',
  schema: 'the JSON Schema of a story record',
  group: 'which records print the same copy',
  compare: 'what became of a story in another version',
  completion: 'a script that lets a shell complete wirecopy’s command lines',
  man: 'the manual page',
}

/** What a command does, in lines for 80 columns. */
export const descriptions: Readonly<Record<Command, readonly string[]>> = {
  tell: [
    'Tells the story of a scraped news page: headline, dateline, byline, copy and',
    'captions, clean. Reads plain text, Markdown and HTML; `-` or no file is standard',
    'input.',
  ],
  explain: ['Prints each line of a page with the role it was given and the findings that', 'moved that decision most.'],
  schema: [
    'Prints the JSON Schema (draft 2020-12) of the records that --format json and',
    'ndjson give, those of pages that failed included.',
  ],
  group: [
    'Groups stories that are the same wire copy, and names the fullest version. Reads',
    'the records that --format ndjson gives; `-` or no file is standard input.',
  ],
  compare: [
    'Shows what became of a story from one version to another, paragraph by',
    'paragraph: cut, moved, rewritten, added. Takes pages, and records that --json',
    'gives.',
  ],
  completion: [
    'Prints a script that lets a shell complete names of files, commands, options and',
    'their values. Shells: bash, zsh, fish, powershell.',
  ],
  man: ['Prints the manual page, as roff: all of --help in one place.'],
}

const pageStatuses: readonly string[] = [
  '  0  every page gave a story',
  '  1  some page failed or held no story',
  '  2  wrong usage, or nothing could be read',
  '  130, 143  ended by Ctrl-C, by SIGTERM',
]

/** What exit statuses mean. */
export const statuses: Readonly<Record<Command, readonly string[]>> = {
  tell: pageStatuses,
  explain: [
    '  0  every page was explained, whether or not it holds a story',
    '  1  some page could not be read, or holds no text',
    ...pageStatuses.slice(2),
  ],
  schema: [],
  completion: [],
  man: [],
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
