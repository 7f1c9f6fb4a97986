import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Input, isContainer} from '../inputs/input.ts'
import type {Meter} from '../inputs/tasks.ts'
import type {Reached} from './progress.ts'
import type {Tally} from './tally.ts'

/** How far a run is: in bytes where all its inputs are containers on disk, in inputs where all are pages. */
export function reachedOf(inputs: readonly Input[], cwd: string, tally: Tally, meter: Meter): () => Reached {
  let total: number | null | undefined
  return () => {
    total ??= inputs.every(isContainer) ? bytesOf(inputs, cwd) : inputs.some(isContainer) ? Number.NaN : inputs.length
    const part = (inputs.every(isContainer) ? meter.bytes : meter.inputs) / total
    const isKnown = part >= 0 && part <= 1 && inputs.length + meter.bytes > 1
    return {pages: tally.pages, failed: tally.pages - tally.told, part: isKnown ? part : null}
  }
}

/** Bytes of all files; NaN where not all are files. */
function bytesOf(inputs: readonly Input[], cwd: string): number {
  let sum = 0
  for (const {path} of inputs) {
    const found = path === null ? undefined : statSync(resolve(cwd, path), {throwIfNoEntry: false})
    sum += found?.isFile() ? found.size : Number.NaN
  }
  return sum
}
