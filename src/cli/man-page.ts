import {descriptions, examples, purposes, statuses, usage} from './manual.ts'
import {type Command, commandNames, type OptionSpec, options} from './options.ts'

const environment: readonly (readonly [name: string, meaning: string])[] = [
  ['NO_COLOR', 'Where it is set, nothing is coloured unless `--color` says so.'],
  ['FORCE_COLOR', 'Where it is set, and neither `0` nor `false`, output that is no terminal is coloured too.'],
  ['TERM', 'Where it is `dumb`, nothing is coloured.'],
]

/**
 * The manual page wirecopy(1) of a version, in the man macros of roff, ASCII alone: all that `--help` tells of every command. It bears no
 * date, so that the same sources give the same bytes.
 */
export function manPage(version: string): string {
  const others = commandNames.filter((name) => name !== 'tell')
  return [
    `.TH WIRECOPY 1 "" "wirecopy ${version}" "User Commands"`,
    '.SH NAME',
    `wirecopy \\- ${roff(purposes.tell)}`,
    '.SH SYNOPSIS',
    ...usage.tell.flatMap((line, index) => [...(index === 0 ? [] : ['.br']), bold(line)]),
    '.SH DESCRIPTION',
    roff(descriptions.tell.join(' ')),
    '.SH OPTIONS',
    ...options.filter(({commands}) => commands.includes('tell')).flatMap((option) => entry(option, 'tell')),
    '.SH COMMANDS',
    ...others.flatMap(section),
    '.SH EXIT STATUS',
    ...statusLines('tell'),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([name, meaning]) => ['.TP', bold(name), roff(meaning)]),
    '.SH EXAMPLES',
    ...commandNames
      .flatMap((command) => examples[command])
      .flatMap(([line, meaning]) => ['.TP', bold(line), roff(meaning)]),
    '',
  ].join('\n')
}

/** A command: what it does, the options that are not as above, the names of those that are. */
function section(command: Command): string[] {
  const own = options.filter(({commands}) => commands.includes(command))
  const same = own.filter(({commands, helpFor}) => commands.includes('tell') && helpFor?.[command] === undefined)
  const names = same.map(({flags}) => bold(flags.replace(/^-., | <.*/g, '')))
  return [
    '.SS',
    bold(usage[command].join(' ')),
    roff(descriptions[command].join(' ')),
    ...own.filter((option) => !same.includes(option)).flatMap((option) => entry(option, command)),
    '.PP',
    `As above: ${names.join(', ')}.`,
    ...(statuses[command] === statuses.tell ? [] : statusLines(command)),
  ]
}

function entry({flags, help, helpFor}: OptionSpec, command: Command): string[] {
  return ['.TP', bold(flags), roff((helpFor?.[command] ?? help).join(' '))]
}

/** `  130, 143  ended by Ctrl-C` as an entry of its own. */
function statusLines(command: Command): string[] {
  return statuses[command].flatMap((line) => {
    const [, code = '', meaning = ''] = /^ *(\S+(?: \S+)*) {2,}(.*)$/.exec(line) ?? []
    return ['.TP', bold(code), roff(meaning)]
  })
}

/** A line of literal words; what stands in angle brackets is in italics and without them. */
function bold(line: string): string {
  return `\\fB${escaped(line).replace(/<([^>]+)>/g, '\\fI$1\\fB')}\\fP`
}

/** Text as roff: `words` in backquotes are bold; no line begins with what roff takes for a request. */
function roff(text: string): string {
  return escaped(text)
    .replace(/\\\(ga(.*?)\\\(ga/g, '\\fB$1\\fP')
    .replace(/^[.']/, '\\&$&')
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
}

/** Characters by the names that groff and mandoc know; others than ASCII by their number. */
function escaped(text: string): string {
  return text.replace(
    /[\\'`^~-]|[^\x20-\x7e]/gu,
    (mark) => named[mark] ?? `\\[u${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}
