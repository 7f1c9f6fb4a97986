import {type Command, commandNames, type OptionSpec, options} from '../options.ts'

/** What may stand behind an option: a file or folder, one of some words, a list of them with commas, or anything. */
export interface Value {
  kind: 'file' | 'folder' | 'word' | 'list' | 'any'
  words: readonly string[]
}

/** An option of one command, as a shell offers it. */
export interface Offer {
  /** `-f`, or null. */
  short: string | null
  /** `--format`. */
  long: string
  about: string
  /** What its value is called, `name`; null where it takes none. */
  placeholder: string | null
  value: Value | null
}

/** The words that ask for a command. */
export const words: readonly Exclude<Command, 'tell'>[] = commandNames.filter((name) => name !== 'tell')

/** The shells that can be told what to complete. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** What a command takes besides options: files, the name of a shell, or nothing. */
export function operandsOf(command: Command): Value | null {
  if (command === 'schema' || command === 'man') return null
  return command === 'completion' ? {kind: 'word', words: shells} : {kind: 'file', words: []}
}

/** The options of a command, in the order of the help. */
export function offersOf(command: Command): Offer[] {
  return options.filter(({commands}) => commands.includes(command)).map((option) => offerOf(option, command))
}

function offerOf(option: OptionSpec, command: Command): Offer {
  const {flags, help, helpFor} = option
  const [, short = null, long = '', placeholder = null] = /^(?:(-.), )?(--[\w-]+)(?: <(.+)>)?$/.exec(flags) ?? []
  const about = (helpFor?.[command] ?? help).join(' ')
  return {short, long, about, placeholder, value: takenBy(option, command, placeholder)}
}

function takenBy({choices, offers}: OptionSpec, command: Command, placeholder: string | null): Value | null {
  if (placeholder === null) return null
  const known = choices?.[command] ?? offers
  if (known !== undefined) return {kind: placeholder === 'list' ? 'list' : 'word', words: known}
  return {kind: placeholder === 'file' ? 'file' : placeholder === 'dir' ? 'folder' : 'any', words: []}
}

/** Names of an option, short one first. */
export function namesOf({short, long}: Offer): string[] {
  return short === null ? [long] : [short, long]
}
