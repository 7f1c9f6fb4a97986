import {mkdirSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Input} from '../inputs/input.ts'
import {isContainer} from '../inputs/input.ts'
import type {FormatName, Settings} from '../settings.ts'
import {toFolder} from '../sink.ts'
import {asWriteError} from '../stream-sink.ts'
import {UsageError} from '../usage.ts'
import {folded, safeNames} from './safe-names.ts'

const extensions: Readonly<Record<FormatName, string>> = {
  markdown: '.md',
  text: '.txt',
  terminal: '.txt',
  json: '.json',
  ninjs: '.json',
  ndjson: '.ndjson',
}

/**
 * The file in `folder` that each input's output goes to; the folder is made where there is none. Shards of one container are files
 * of their own.
 *
 * Throws UsageError where the folder cannot be made, or an output would take the place of a page.
 */
export function targetsIn(folder: string, inputs: readonly Input[], settings: Settings, cwd: string): string[] {
  const {format, shard} = settings
  const part = shard === null ? '' : `.${shard.index}-of-${shard.of}`
  const ends = inputs.map((input) => `${isContainer(input) ? part : ''}${extensions[format]}`)
  const made = madeFolder(resolve(cwd, folder), folder)
  const targets = safeNames(inputs, ends).map((name) => join(made, name))
  const pages = new Set(inputs.map(({path}) => (path === null ? '' : folded(placeOf(resolve(cwd, path))))))
  const lost = targets.find((target) => pages.has(folded(target)))
  if (lost !== undefined) {
    throw new UsageError(`${lost}: this is also a page to read`, 'write to another folder, or the page is lost')
  }
  return targets
}

function madeFolder(path: string, given: string): string {
  try {
    makeFolder(path)
    return realpathSync(path)
  } catch (error) {
    const {message} = asWriteError(error)
    throw new UsageError(`${given}: ${message}`, toFolder)
  }
}

/** With `recursive`, Node's own never comes back where a folder that is there takes none, as `/proc` does. */
function makeFolder(path: string): void {
  if (isFolder(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another shard may have been faster.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

const places = new Map<string, string>()

/** A path whose folder is spelt as it really is. */
function placeOf(path: string): string {
  const folder = dirname(path)
  let place = places.get(folder)
  if (place === undefined) {
    try {
      place = realpathSync(folder)
    } catch {
      place = folder
    }
    places.set(folder, place)
  }
  return join(place, basename(path))
}
