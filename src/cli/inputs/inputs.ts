import {statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {errorCode} from '../../source/files.ts'
import type {Host} from '../host.ts'
import type {Settings} from '../settings.ts'
import {UsageError} from '../usage.ts'
import {type Input, kindByName} from './input.ts'

/** All inputs of a run in their order: files as named, then those of `--files-from`. Throws UsageError where there is none, or one that cannot be had. */
export async function inputsOf(settings: Settings, host: Host): Promise<Input[]> {
  const {files, filesFrom, nul, recursive, from, marks} = settings
  const named = filesFrom === null ? [] : await (await import('./name-list.ts')).namesFrom(filesFrom, nul, host)
  const kindOf = (path: string): Input['kind'] =>
    from === 'auto' ? kindByName(path) : from === 'ndjson' || from === 'warc' ? from : 'page'
  const paths = files.length === 0 && filesFrom === null ? standardInput(host) : [...files, ...named]
  if ([...paths, filesFrom, marks].filter((path) => path === '-').length > 1)
    throw new UsageError('standard input is named twice', 'it can be read once only: leave one `-` out')
  const inputs: Input[] = []
  for (const path of paths) {
    if (path === '-') inputs.push({path: null, name: 'stdin', kind: from === 'auto' ? null : kindOf('')})
    else if (recursive && statSync(resolve(host.cwd, path), {throwIfNoEntry: false})?.isDirectory()) {
      for (const name of await filesOf(path, settings, host)) {
        inputs.push({path: join(path, name), name, kind: kindOf(name)})
      }
    } else inputs.push({path, name: basename(path), kind: kindOf(path)})
  }
  return inputs
}

/** Looks at the first input where only its bytes can tell what it holds: whether it has many pages decides the usual format. */
export async function lookAtFirst([first]: readonly Input[], host: Host, stop: AbortSignal): Promise<void> {
  if (first === undefined || first.kind !== null) return
  try {
    const {openInput} = await import('./open-input.ts')
    first.opened = await openInput(first, host, stop)
    first.kind = first.opened.kind
  } catch {
    // When its turn comes, it will fail again and be told.
  }
}

function standardInput({stdin}: Host): string[] {
  if (stdin.isTTY !== true) return ['-']
  throw new UsageError(
    'no page was given',
    'name a file, or pipe a page in: wirecopy page.txt; wirecopy --help tells more',
  )
}

async function filesOf(folder: string, settings: Settings, {cwd}: Host): Promise<string[]> {
  const {filesBelow} = await import('./folders.ts')
  try {
    return [...filesBelow(resolve(cwd, folder), outputsOf(settings, cwd))]
  } catch (error) {
    throw new UsageError(`${folder}: cannot be read: ${errorCode(error)}`, 'check who may read it')
  }
}

/** What an earlier run like this one has written, which is no page. */
function outputsOf({output, outputDir}: Settings, cwd: string): Set<string> {
  const files = output === null ? [] : [output, `${output}.partial`, `${output}.journal`, `${output}.lock`]
  if (outputDir !== null) files.push(outputDir)
  return new Set(files.map((file) => resolve(cwd, file)))
}
