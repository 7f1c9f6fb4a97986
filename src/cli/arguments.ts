import {Command as Commander, type CommanderError, Option} from 'commander'
import {type Command, commandNames, type OptionSpec, options} from './options.ts'
import {UsageError} from './usage.ts'

/** Option values as given; absent where an option was not. */
export interface Given {
  format?: string
  json?: boolean
  array?: boolean
  all?: boolean
  from?: string
  idField?: string
  contentField?: string
  omitPlace?: boolean
  recursive?: boolean
  filesFrom?: string
  null?: boolean
  encoding?: string
  output?: string
  outputDir?: string
  include?: string
  only?: string
  marks?: string
  baseUrl?: string
  timezone?: string
  dates?: string
  jobs?: string
  maxBytes?: string
  maxLines?: string
  timeout?: string
  shard?: string
  resume?: boolean
  hadoopKey?: boolean
  errorsOk?: boolean
  color?: string
  quiet?: boolean
  verbose?: boolean
  version?: boolean
  help?: boolean
}

/** A command line, taken apart but not yet checked beyond names and choices. */
export interface Arguments {
  command: Command
  files: string[]
  given: Given
}

/** Takes a command line apart. Throws UsageError for options that are unknown, lack a value or have a wrong one. */
export function readArguments(argv: readonly string[]): Arguments {
  const found: Arguments = {command: 'tell', files: [], given: {}}
  const program = described(new Commander('wirecopy'), 'tell', found).enablePositionalOptions().helpCommand(false)
  for (const name of commandNames) {
    if (name !== 'tell') program.addCommand(described(new Commander(name), name, found), {hidden: true})
  }
  program.parse(argv, {from: 'user'})
  return found
}

function described(commander: Commander, command: Command, found: Arguments): Commander {
  for (const {flags, commands, choices} of options) {
    if (!commands.includes(command)) continue
    const option = new Option(flags)
    commander.addOption(choices?.[command] === undefined ? option : option.choices(choices[command]))
  }
  return commander
    .argument('[file...]')
    .helpOption(false)
    .exitOverride((error) => {
      throw usageError(error, command)
    })
    .configureOutput({outputError: () => {}, writeErr: () => {}})
    .action((files: string[], _options: unknown, self: Commander) => {
      const given = self.optsWithGlobals<Given>()
      checkMisplaced(command, given)
      if ((command === 'schema' || command === 'man') && files.length > 0)
        throw new UsageError(`${command} takes no page`, `for a file of that name: wirecopy ./${command}`)
      Object.assign(found, {command, files, given})
    })
}

/** `wirecopy --json explain page.txt`: an option before the word `explain` or `schema` must be one that the command has. */
function checkMisplaced(command: Command, given: Given): void {
  for (const {flags, commands, choices} of options) {
    const option = new Option(flags)
    const value = given[option.attributeName() as keyof Given]
    if (value === undefined) continue
    if (!commands.includes(command)) throw noOption(command, option.long ?? flags)
    const allowed = choices?.[command]
    if (allowed === undefined || allowed.includes(String(value))) continue
    throw new UsageError(`${command} has no ${option.long} '${value}'`, `known: ${allowed.join(', ')}`)
  }
}

/** Commander says "error: unknown option '--shard'" and, on a line of its own, "(Did you mean --json?)". */
function usageError(error: CommanderError, command: Command): UsageError {
  const [reason = '', hint] = error.message.replace(/^error: /, '').split('\n')
  const unknown = /^unknown option '([^']*)'$/.exec(reason)?.[1]
  if (unknown !== undefined && options.some((option) => isCalled(option, unknown))) return noOption(command, unknown)
  const wayOut = hint?.replace(/^\((.*)\)$/, '$1').replace(/^Did/, 'did')
  return new UsageError(reason, wayOut ?? helpOf(command))
}

/** An option that only other commands have; what `--json` is to most people is `-f ndjson` to them. */
function noOption(command: Command, name: string): UsageError {
  if (command === 'tell') {
    const owner = options.find((option) => isCalled(option, name))?.commands[0]
    return new UsageError(`unknown option '${name}'`, `wirecopy ${owner} has it`)
  }
  const ndjson = options.some(({choices}) => choices?.[command]?.includes('ndjson'))
  const wayOut = name === '--json' && ndjson ? `for JSON: wirecopy ${command} -f ndjson` : helpOf(command)
  return new UsageError(`${command} has no option '${name}'`, wayOut)
}

function isCalled({flags}: OptionSpec, name: string): boolean {
  return flags.split(/[ ,]+/).includes(name)
}

function helpOf(command: Command): string {
  return `wirecopy ${command === 'tell' ? '' : `${command} `}--help tells what can be asked for`
}
