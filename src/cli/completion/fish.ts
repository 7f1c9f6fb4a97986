import {purposes} from '../manual.ts'
import {type Command, commandNames} from '../options.ts'
import {namesOf, type Offer, offersOf, operandsOf, type Value, words} from './offers.ts'

/** A script for fish 3 and later. */
export function fishScript(): string {
  const takers = new Set(
    commandNames
      .flatMap(offersOf)
      .filter(({value}) => value !== null)
      .flatMap(namesOf),
  )
  return `# fish completion of wirecopy; in ~/.config/fish/config.fish: wirecopy completion fish | source

# Whether the command is one of those named; \`none\` as long as there is neither a command nor a file.
function __wirecopy_in
    set -l command none
    set -l skip
    set -l given (commandline -opc)
    set -e given[1]
    for word in $given
        if set -q skip[1]
            set -e skip[1]
            continue
        end
        switch $word
            case ${words.join(' ')}
                set command $word
                break
            case --
                set command tell
                break
            case ${[...takers].join(' ')}
                set skip 1
            case '-?*'
            case '*'
                set command tell
                break
        end
    end
    contains -- $command $argv
end

complete -c wirecopy -e
${words.map((word) => `complete -c wirecopy -n '__wirecopy_in none' -a ${word} -d ${quoted(purposes[word])}`).join('\n')}
${commandNames.map(operandLine).join('')}${commandNames.flatMap((command) => offersOf(command).map((offer) => optionLine(command, offer))).join('\n')}
`
}

/** Files are what fish offers unless it is told otherwise. */
function operandLine(command: Command): string {
  const operands = operandsOf(command)
  if (operands?.kind === 'file') return ''
  const known = operands === null ? '' : ` -a ${quoted(operands.words.join(' '))}`
  return `complete -c wirecopy -n '__wirecopy_in ${command}' -f${known}\n`
}

function optionLine(command: Command, {short, long, about, value}: Offer): string {
  const where = command === 'tell' ? 'none tell' : command
  const names = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`
  return `complete -c wirecopy -n '__wirecopy_in ${where}' ${names}${valueFlags(value)} -d ${quoted(about)}`
}

function valueFlags(value: Value | null): string {
  if (value === null) return ''
  const known = quoted(value.words.join(' '))
  if (value.kind === 'file') return ' -r -F'
  if (value.kind === 'folder') return " -x -a '(__fish_complete_directories)'"
  if (value.kind === 'word') return ` -x -a ${known}`
  return value.kind === 'list' ? ` -x -a '(__fish_append , ${value.words.join(' ')})'` : ' -x'
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
