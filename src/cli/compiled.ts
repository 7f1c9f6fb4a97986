import {readFileSync, statSync, writeFileSync} from 'node:fs'
import Module, {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import v8 from 'node:v8'
import {Script} from 'node:vm'
import type {run} from './main.ts'

/** The bundled command, and what V8 compiled of it when it was built. */
export interface Compiled {
  run: typeof run
  /** Keeps what has been compiled by now for the next process. */
  keep(): void
}

/**
 * Loads the bundled command from the folder of built files. With the code kept by the build a page told by a process of its own
 * costs a quarter less; Node 20 has no `module.enableCompileCache`. Another V8 than the builder's refuses that code and compiles
 * as it goes. The bundle is ASCII throughout.
 *
 * Throws where the build has not been run.
 */
export function loadCommand(folder: string): Compiled {
  tuneForOnePage()
  const bundle = join(folder, 'command.cjs')
  const kept = `${bundle}.cache`
  const script = new Script(Module.wrap(readFileSync(bundle, 'latin1')), {
    filename: bundle,
    ...keptCode(bundle, kept),
  })
  const module = {exports: {} as {run: typeof run}}
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
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
 * that back, and it is a third of its CPU. Many pages get there all the same, a little later. Other versions of V8 may name
 * these flags otherwise, and would complain.
 */
function tuneForOnePage(): void {
  if (!process.versions.v8.startsWith('11.')) return
  v8.setFlagsFromString('--interrupt-budget=1000000')
  v8.setFlagsFromString('--regexp-tier-up-ticks=100')
  v8.setFlagsFromString('--no-regexp-peephole-optimization')
}
