import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import v8 from 'node:v8'
import {Script} from 'node:vm'
import type {Host} from './host.ts'
import type {run} from './main.ts'
import {outputOf} from './plain-output.ts'

/** The bundled command, and what V8 compiled of it when it was built. */
export interface Compiled {
  run: typeof run
  /** Keeps what has been compiled by now for the next process. */
  keep(): void
}

/**
 * Loads the bundled command from the folder of built files; `require` loads what belongs to Node. With the code kept by the build a
 * page told by a process of its own costs a quarter less; Node 20 has no `module.enableCompileCache`. Another V8 than the
 * builder's refuses that code and compiles as it goes. The bundle is ASCII throughout.
 *
 * Throws where the build has not been run.
 */
export function loadCommand(folder: string, require: (name: string) => unknown): Compiled {
  tune(forOnePage)
  const bundle = join(folder, 'command.cjs')
  const kept = `${bundle}.cache`
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(bundle, 'latin1')}\n})`
  const script = new Script(source, {filename: bundle, ...keptCode(bundle, kept)})
  const module = {exports: {} as {run: typeof run}}
  script.runInThisContext()(module.exports, require, module, bundle, folder)
  return {run: module.exports.run, keep: () => writeFileSync(kept, script.createCachedData())}
}

/** V8 tells kept code from its source by length alone, so code older than the bundle is not given to it. */
function keptCode(bundle: string, kept: string): {cachedData?: Buffer} {
  try {
    return statSync(kept).mtimeMs >= statSync(bundle).mtimeMs ? {cachedData: readFileSync(kept)} : {}
  } catch {
    return {}
  }
}

/**
 * V8 optimises what runs often within milliseconds, on other threads, and patterns on their second use; a single page never pays
 * that back, and it is a third of its CPU. A batch does, and would lose a fifth. Other versions of V8 may name these flags
 * otherwise, and would complain.
 *
 * Modules of Node's own that are loaded after this are compiled anew: their kept code was made without these flags.
 */
const forOnePage = ['--interrupt-budget=1000000', '--regexp-tier-up-ticks=100', '--no-regexp-peephole-optimization']
/** V8's own settings. */
const forMany = ['--interrupt-budget=67584', '--regexp-tier-up-ticks=1', '--regexp-peephole-optimization']

function tune(flags: readonly string[]): void {
  if (process.versions.v8.startsWith('11.')) for (const flag of flags) v8.setFlagsFromString(flag)
}

/** This process, as the command sees it. A stream takes milliseconds to make; one that is not asked for is not made. */
export function thisProcess(): Host {
  return {
    argv: process.argv.slice(2),
    get stdin() {
      return process.stdin
    },
    stdout: outputOf(1, () => process.stdout),
    stderr: outputOf(2, () => process.stderr),
    env: process.env,
    cwd: process.cwd(),
    expectMany: () => tune(forMany),
  }
}
