import {resolve} from 'node:path'
import type {Host} from './host.ts'
import {type Sink, streamSink, WriteError} from './stream-sink.ts'
import {UsageError} from './usage.ts'

/** Where a run writes to: a file, or standard output. Throws UsageError for a file that cannot be written. */
export async function openSink(output: string | null, inputs: readonly string[], host: Host): Promise<Sink> {
  if (output === null) return streamSink(host.stdout)
  const {fileSink} = await import('./file-sink.ts')
  return namedSink(output, fileSink(await unlessInput(output, inputs, host)))
}

/** The whole path of an output, unless that is a page to be read: UsageError then. */
export async function unlessInput(output: string, inputs: readonly string[], {cwd}: Host): Promise<string> {
  const {isSameFile} = await import('./file-sink.ts')
  const path = resolve(cwd, output)
  const isSame = isSameFile(path)
  if (isSame === null || !inputs.some((input) => input !== '-' && isSame(resolve(cwd, input)))) return path
  throw new UsageError(`${output}: this is also a file to read`, 'write to another file, or it is lost')
}

const toFile = 'name another output file with -o'
export const toFolder = 'name another folder with --output-dir'

/** A sink whose errors name the output, and what to do instead. Rejects with UsageError. */
export async function namedSink(output: string, opening: Promise<Sink>, wayOut: string = toFile): Promise<Sink> {
  const sink = await named(output, opening, wayOut)
  return {
    write: (text) => named(output, sink.write(text), wayOut),
    sync: () => named(output, sink.sync(), wayOut),
    close: () => named(output, sink.close(), wayOut),
    abandon: () => sink.abandon(),
  }
}

/** Work on an output whose errors name it, and what to do instead. Rejects with UsageError. */
export async function named<Value>(output: string, work: Promise<Value>, wayOut: string = toFile): Promise<Value> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    throw new UsageError(`${output}: ${error.message}`, wayOut)
  }
}
