import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {completionScript} from '../../../src/cli/completion/completion.ts'
import {words} from '../../../src/cli/completion/offers.ts'
import {commandNames, options} from '../../../src/cli/options.ts'
import {describeEngine} from '../../engines/programs.ts'
import {folderOf, wirecopy} from '../host.ts'
import {cases, lineOf} from './cases.ts'
import {type Shell, typeOut, typingFolder} from './terminal.ts'

const terminals: readonly Shell[] = [
  {
    name: 'bash',
    command: 'bash --noprofile --rcfile "$HOME/.bashrc" -i',
    file: '.bashrc',
    settings: `bind '"\\C-x": insert-completions'`,
  },
  {
    name: 'zsh',
    command: 'zsh -d -i',
    file: '.zshrc',
    settings: `autoload -Uz compinit; compinit -u -D
all() { _main_complete; compstate[insert]=all }
zle -C all complete-word all; bindkey '^X' all`,
  },
]

for (const shell of terminals) {
  describeEngine(`completion in ${shell.name}`, {programs: ['script', shell.name]}, () => {
    it('offers commands, options, their values and files where each may stand', async () => {
      const given = await typeOut(shell, cases.map(lineOf))
      const found = given.map((words, index) => [lineOf(cases[index] as (typeof cases)[number]), words.toSorted()])
      const expected = cases.map((known) => {
        const {before, typed, offered} = known
        // What cannot be completed stays as it is.
        return [lineOf(known), [...before, ...(offered.length > 0 || typed === '' ? offered : [typed])].toSorted()]
      })
      expect(found).toEqual(expected)
    })
  })
}

describeEngine('completion in fish', {programs: ['fish']}, () => {
  it('offers commands, options, their values and files where each may stand', () => {
    const home = folderOf({'wirecopy.fish': completionScript(['fish'])})
    const asked = cases.map((known) => `echo ' ${lineOf(known)}'; complete -C '${lineOf(known)}'`).join('\n')
    const {stdout, stderr} = spawnSync(
      'fish',
      ['--no-config', '-c', `source ${join(home, 'wirecopy.fish')}\n${asked}`],
      {
        cwd: typingFolder(),
        env: {PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8'},
        encoding: 'utf8',
      },
    )
    const found = stdout
      .split(/^ /m)
      .slice(1)
      .map((part) => {
        const [line, ...candidates] = part.trimEnd().split('\n')
        return [line?.trimEnd(), candidates.map((candidate) => candidate.replace(/\/?(?:\t.*)?$/, '')).toSorted()]
      })
    expect([found, stderr]).toEqual([cases.map((known) => [lineOf(known).trimEnd(), known.offered.toSorted()]), ''])
  })
})

describeEngine('completion in PowerShell', {programs: ['pwsh']}, () => {
  it('offers commands, options and their values where each may stand', () => {
    const home = folderOf({'wirecopy.ps1': completionScript(['powershell'])})
    // PowerShell offers files, which are its own business, where the script offers nothing.
    const own = cases.filter(({typed, offered}) => offered.length > 1 && typed !== '' && typed.startsWith('-'))
    const asked = own.map((known) => {
      const line = lineOf(known)
      return `' ${line}'; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`
    })
    const script = `. ${join(home, 'wirecopy.ps1')}\n${asked.join('\n')}`
    const {stdout} = spawnSync('pwsh', ['-NoProfile', '-Command', script], {cwd: typingFolder(), encoding: 'utf8'})
    const found = stdout
      .split(/^ /m)
      .slice(1)
      .map((part) => part.trimEnd().split(/\r?\n/))
    expect(found.map(([line, ...candidates]) => [line, candidates.toSorted()])).toEqual(
      own.map((known) => [lineOf(known), known.offered.toSorted()]),
    )
  })
})

describe('wirecopy completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    'prints a script for %s that names every command and option',
    async (shell) => {
      const {code, stdout, stderr} = await wirecopy(['completion', shell])
      expect([code, stderr]).toEqual([0, ''])
      const names = options.map(({flags}) => /--([\w-]+)/.exec(flags)?.[1] ?? '')
      expect([...names, ...words].filter((name) => !stdout.includes(name))).toEqual([])
    },
  )

  it('takes the name of one shell that it knows', async () => {
    for (const argv of [[], ['bash', 'zsh']]) {
      const {code, stdout, stderr} = await wirecopy(['completion', ...argv])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toBe('wirecopy: completion takes the name of a shell (known: bash, zsh, fish, powershell)\n')
    }
    const {stderr} = await wirecopy(['completion', 'tcsh'])
    expect(stderr).toBe("wirecopy: completion knows no shell 'tcsh' (known: bash, zsh, fish, powershell)\n")
  })

  it('is offered for every command there is', () => {
    expect(words).toEqual(commandNames.filter((name) => name !== 'tell'))
  })
})
