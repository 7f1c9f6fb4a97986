import {descriptions, examples, statuses, usage} from './manual.ts'
import {type Command, type OptionSpec, options} from './options.ts'

const exampleWidth = 42
const flagsWidth = 23

/** The whole `--help` text of a command, examples first. */
export function helpText(command: Command): string {
  const shown = options.filter((option) => option.commands.includes(command))
  return [
    'Examples:',
    ...examples[command].flatMap(([line, meaning]) => exampleLines(line, meaning)),
    '',
    ...usage[command].map((line, index) => `${index === 0 ? 'Usage:' : '      '} ${line}`),
    '',
    ...descriptions[command],
    '',
    'Options:',
    ...shown.flatMap((option) => optionLines(option, command)),
    '',
    ...(statuses[command].length === 0 ? [] : ['Exit status:', ...statuses[command], '']),
  ].join('\n')
}

/** A long example stands above what it does, or the two would read as one command. */
function exampleLines(line: string, meaning: string): string[] {
  const room = ' '.repeat(exampleWidth)
  return line.length > exampleWidth
    ? [`  ${line}`, `  ${room} ${meaning}`]
    : [`  ${line.padEnd(exampleWidth)} ${meaning}`]
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
