import {UsageError} from '../usage.ts'
import {bashScript} from './bash.ts'
import {fishScript} from './fish.ts'
import {shells} from './offers.ts'
import {powershellScript} from './powershell.ts'
import {zshScript} from './zsh.ts'

const scripts: Readonly<Record<(typeof shells)[number], () => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

/** The script for the shell that the command line names. Throws UsageError where it names none, or one that is not known. */
export function completionScript(names: readonly string[]): string {
  const [name] = names
  const shell = shells.find((known) => known === name)
  if (shell !== undefined && names.length === 1) return scripts[shell]()
  throw new UsageError(
    names.length === 1 ? `completion knows no shell '${name}'` : 'completion takes the name of a shell',
    `known: ${shells.join(', ')}`,
  )
}
