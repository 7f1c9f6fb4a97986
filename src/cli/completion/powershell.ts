import {purposes} from '../manual.ts'
import {type Command, commandNames} from '../options.ts'
import {namesOf, offersOf, operandsOf, type Value, words} from './offers.ts'

/** A script for PowerShell 5.1 and later. Where it offers nothing PowerShell offers files. */
export function powershellScript(): string {
  return `# PowerShell completion of wirecopy; in $PROFILE: wirecopy completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName wirecopy -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = [ordered]@{
${words.map((word) => `        ${quoted(word)} = ${quoted(purposes[word])}`).join('\n')}
    }
    # Of each command its options: what they do, the kind of their value, its words.
    $options = @{
${commandNames.map(optionTable).join('\n')}
    }
    $operands = @{
${commandNames.map((command) => `        ${command} = ${wordList(operandsOf(command))}`).join('\n')}
    }

    $command = 'tell'
    $option = $null
    $count = 0
    $onlyFiles = $false
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        $word = $element.Extent.Text
        if ($option) { $option = $null }
        elseif ($onlyFiles -or $word -notmatch '^-.') {
            if ($count -eq 0 -and -not $onlyFiles -and $commands.Contains($word)) { $command = $word }
            $count++
        }
        elseif ($word -eq '--') { $onlyFiles = $true }
        elseif ($options[$command].Contains($word) -and $options[$command][$word][1]) { $option = $word }
    }

    $typed = "$wordToComplete"
    $before = ''
    if (-not $option -and -not $onlyFiles -and $typed -match '^(--[\\w-]+)=(.*)$') {
        $option = $Matches[1]
        $before = "$option="
        $typed = $Matches[2]
    }
    $found = [ordered]@{}
    if ($option) {
        $value = $options[$command][$option]
        if ($value -and $value[1] -eq 'list' -and $typed.Contains(',')) {
            $end = $typed.LastIndexOf(',') + 1
            $before += $typed.Substring(0, $end)
            $typed = $typed.Substring($end)
        }
        if ($value) { foreach ($word in $value[2]) { $found[$word] = $value[0] } }
    }
    elseif (-not $onlyFiles -and $typed.StartsWith('-')) {
        foreach ($name in $options[$command].Keys) { $found[$name] = $options[$command][$name][0] }
    }
    else {
        foreach ($word in $operands[$command]) { $found[$word] = $word }
        # With nothing typed files are the likelier wish.
        if ($count -eq 0 -and -not $onlyFiles -and $typed) { $found = $commands }
    }
    foreach ($word in $found.Keys) {
        if ($word.StartsWith($typed)) {
            [System.Management.Automation.CompletionResult]::new("$before$word", $word, 'ParameterValue', $found[$word])
        }
    }
}
`
}

function optionTable(command: Command): string {
  const rows = offersOf(command).flatMap((offer) =>
    namesOf(offer).map(
      (name) =>
        `            ${quoted(name)} = @(${quoted(offer.about)}, ${quoted(offer.value?.kind ?? '')}, ${wordList(offer.value)})`,
    ),
  )
  return `        ${command} = [ordered]@{\n${rows.join('\n')}\n        }`
}

function wordList(value: Value | null): string {
  return `@(${value?.words.map(quoted).join(', ') ?? ''})`
}

/** PowerShell takes typographic quotes for quotes. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`
}
