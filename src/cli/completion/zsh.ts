import {purposes} from '../manual.ts'
import type {Command} from '../options.ts'
import {namesOf, type Offer, offersOf, operandsOf, type Value, words} from './offers.ts'

/** A script for zsh: to be evaluated, or kept as a file `_wirecopy` in a folder of `fpath`. */
export function zshScript(): string {
  return `#compdef wirecopy
# zsh completion of wirecopy; in ~/.zshrc, behind compinit: eval "$(wirecopy completion zsh)"

_wirecopy() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  # Options behind the first word may be those of another command.
  _arguments -C -s -S -A '-*' \\
${specs('tell')}
    '1: :->first' '*:: :->rest' && ret=0
  case $state in
    first)
      if (( $words[(Ie)--] && $words[(Ie)--] < CURRENT )); then
        _files && ret=0
      else
        _alternative 'commands:command:((${words.map((word) => `${word}\\:${quoted(purposes[word])}`).join(' ')}))' \\
          'files:page:_files' && ret=0
      fi ;;
    rest)
      case $line[1] in
${words.map(commandCase).join('\n')}
        *)
          _arguments -s -S \\
${specs('tell')}
            '*:page:_files' && ret=0 ;;
      esac ;;
  esac
  return ret
}

if [[ $funcstack[1] == _wirecopy ]]; then
  _wirecopy "$@"
else
  compdef _wirecopy wirecopy
fi
`
}

function commandCase(command: Command): string {
  const operands = operandsOf(command)
  const lines = [specs(command)]
  if (operands?.kind === 'file') lines.push(`            '*:page:_files'`)
  else if (operands !== null) lines.push(`            '1:shell:(${operands.words.join(' ')})'`)
  return `        ${command})
          _arguments -s -S \\
${lines.join(' \\\n')} && ret=0 ;;`
}

/** What `_arguments` is told of each option: names that exclude each other, description, value. */
function specs(command: Command): string {
  return offersOf(command)
    .map((offer) => `    ${spec(offer)}`)
    .join(' \\\n')
    .concat(command === 'tell' ? ' \\' : '')
}

function spec(offer: Offer): string {
  const {short, long, about, placeholder, value} = offer
  const excluded = `'(${namesOf(offer).join(' ')})'`
  // `-f json` and `-fjson`, `--format json` and `--format=json`.
  const [behindShort, behindLong] = value === null ? ['', ''] : ['+', '=']
  const names = short === null ? `${long}${behindLong}` : `{${short}${behindShort},${long}${behindLong}}`
  const rest = value === null ? '' : `:${placeholder}:${action(value)}`
  return `${excluded}${names}'[${about.replace(/['[\]\\:]/g, (mark) => (mark === "'" ? "'\\''" : `\\${mark}`))}]${rest}'`
}

function action({kind, words: known}: Value): string {
  if (kind === 'file') return '_files'
  if (kind === 'folder') return '_files -/'
  if (kind === 'word') return `(${known.join(' ')})`
  return kind === 'list' ? `_values -s , part ${known.join(' ')}` : ' '
}

/** Words within an action, for a shell that reads them once more. */
function quoted(text: string): string {
  return `"${text.replace(/[:\\"$`']/g, '\\$&')}"`
}
