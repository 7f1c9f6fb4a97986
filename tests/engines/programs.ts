import {spawnSync} from 'node:child_process'
import {describe} from 'vitest'

/** What an engine’s test needs of its machine. */
export interface Needs {
  /** Programs of Debian's packages. */
  programs: readonly string[]
  /** It starts servers that only root may. */
  root?: boolean
}

/** The tests of an engine, skipped with a word about what is missing where it cannot run: `Slurm (skipped: no sbatch)`. */
export function describeEngine(name: string, needs: Needs, tests: () => void): void {
  const lack = lackOf(needs)
  describe.skipIf(lack !== null)(lack === null ? name : `${name} (skipped: ${lack})`, {timeout: 120_000}, tests)
}

/** What a test lacks on this machine, `no zsh`, or null. */
export function lackOf({programs, root = false}: Needs): string | null {
  const missing = programs.filter((name) => !isThere(name))
  if (missing.length > 0) return `no ${missing.join(', no ')}`
  return root && process.getuid?.() !== 0 ? 'not root' : null
}

function isThere(program: string): boolean {
  const env = {...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`}
  // Another program of that name, in moreutils, knows none of the recipe’s options.
  if (program === 'parallel')
    return /^GNU parallel/.test(spawnSync(program, ['--version'], {env, encoding: 'utf8'}).stdout)
  return spawnSync('sh', ['-c', `command -v ${program}`], {env}).status === 0
}
