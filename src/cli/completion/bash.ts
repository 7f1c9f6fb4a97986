import {type Command, commandNames} from '../options.ts'
import {namesOf, offersOf, operandsOf, type Value, words} from './offers.ts'

/**
 * A script for bash 3.2 and later that needs no other. Files are left to bash itself, which knows about quotes, tildes and
 * folders, wherever nothing but a file may stand.
 */
export function bashScript(): string {
  return `# bash completion of wirecopy; in ~/.bashrc: eval "$(wirecopy completion bash)"

# Sets kind (file, folder, word, list, any; none for a switch) and words for an option of a command.
_wirecopy_value() {
  kind= words=
  case $1/$2 in
${valueCases()}
  esac
}

# Leaves the candidate where it begins with what has been typed; a file of that name has no say.
_wirecopy_offer() {
  local word
  for word in $1; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$2$word")
  done
}

# Completes a value of the kind at hand.
_wirecopy_complete() {
  case $kind in
    word) _wirecopy_offer "$words" ;;
    list)
      local before=
      [[ $cur == *,* ]] && before=\${cur%,*},
      cur=\${cur##*,}
      _wirecopy_offer "$words" "$before"
      compopt -o nospace 2>/dev/null ;;
    file) compopt -o default 2>/dev/null ;;
    folder) compopt -o dirnames 2>/dev/null ;;
  esac
}

_wirecopy() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command=tell option= operands=0 only_files= kind words word i
  local commands=' ${words.join(' ')} '
  COMPREPLY=()
  compopt +o default 2>/dev/null
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      # bash takes --format=json for three words.
      [[ $word == = ]] || option=
    elif [[ -n $only_files || $word != -?* ]]; then
      if ((operands++ == 0)) && [[ -z $only_files && $commands == *" $word "* ]]; then
        command=$word
      fi
    elif [[ $word == -- ]]; then
      only_files=1
    else
      _wirecopy_value "$command" "$word"
      [[ -n $kind ]] && option=$word
    fi
  done
  if [[ -n $option ]]; then
    _wirecopy_value "$command" "$option"
    [[ $cur == = ]] && cur=
  elif [[ -z $only_files && $cur == -* ]]; then
    kind=word
    case $command in
${optionCases()}
    esac
  else
    case $command in
${operandCases()}
    esac
    if ((operands == 0)) && [[ -z $only_files ]]; then
      _wirecopy_offer "$commands"
      # Names of files beside those of commands, which bash would not look for by itself.
      if ((\${#COMPREPLY[@]} > 0)); then
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
        kind=
      fi
    fi
  fi
  _wirecopy_complete
}

complete -o default -F _wirecopy wirecopy
`
}

/** A line for each kind of value: the options that take it, with their commands. */
function valueCases(): string {
  const takers = new Map<string, string[]>()
  for (const command of commandNames) {
    for (const offer of offersOf(command)) {
      if (offer.value === null) continue
      const setting = settingOf(offer.value)
      const patterns = namesOf(offer).map((name) => `${command}/${name}`)
      takers.set(setting, [...(takers.get(setting) ?? []), ...patterns])
    }
  }
  return [...takers].map(([setting, patterns]) => `    ${patterns.join('|')}) ${setting} ;;`).join('\n')
}

function settingOf(value: Value | null): string {
  return `kind=${value?.kind ?? 'any'} words='${value?.words.join(' ') ?? ''}'`
}

function optionCases(): string {
  return casesOf((command) => `words='${offersOf(command).flatMap(namesOf).join(' ')}'`)
}

function operandCases(): string {
  return casesOf((command) => settingOf(operandsOf(command)))
}

function casesOf(setting: (command: Command) => string): string {
  return commandNames.map((command) => `      ${command}) ${setting(command)} ;;`).join('\n')
}
