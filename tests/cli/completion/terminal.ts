import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {completionScript} from '../../../src/cli/completion/completion.ts'
import {run} from '../../engines/processes.ts'
import {folderOf} from '../host.ts'
import {files, folder} from './cases.ts'

/** An interactive shell, which reads `file` at its start; Ctrl-X inserts all that can be completed. */
export interface Shell {
  name: 'bash' | 'zsh'
  command: string
  file: string
  settings: string
}

/** The folder of the cases, and a shell's first file in it. */
export function typingFolder(first: Readonly<Record<string, string>> = {}): string {
  const place = folderOf({...Object.fromEntries(files.map((name) => [name, ''])), ...first})
  mkdirSync(join(place, folder))
  return place
}

/**
 * Types lines on a terminal of the shell's own, asks for all completions of each and runs it: a function of the shell stands in for
 * `wirecopy`. Resolves to the words that it was given, line by line.
 */
export async function typeOut(shell: Shell, lines: readonly string[]): Promise<string[][]> {
  const place = typingFolder()
  const home = folderOf({given: ''})
  const given = join(home, 'given')
  const standIn = `wirecopy() { printf '%s\\t' "$@" >> '${given}'; echo >> '${given}'; }`
  writeFileSync(join(home, shell.file), `${shell.settings}\n${standIn}\n${completionScript([shell.name])}`)
  const env = {PATH: process.env.PATH, HOME: home, ZDOTDIR: home, TERM: 'xterm', LC_ALL: 'C.UTF-8', HISTFILE: ''}
  const typed = [...lines.map((line) => `${line}\x18`), 'exit', ''].join('\n')
  await run(['script', '-qec', shell.command, '/dev/null'], {cwd: place, env}, typed)
  return readFileSync(given, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((words) => words.split('\t').slice(0, -1))
}
