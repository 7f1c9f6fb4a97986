import {resolve} from 'node:path'
import type {Host} from './host.ts'
import {type Sink, streamSink, WriteError} from './stream-sink.ts'
import {UsageError} from './usage.ts'

/** Where a run writes to: a file, or standard output. Throws UsageError for a file that cannot be written. */
export async function openSink(output: string | null, inputs: readonly string[], host: Host): Promise<Sink> {
  if (output === null) return streamSink(host.stdout)
  const {fileSink, isSameFile} = await import('./file-sink.ts')
  const path = resolve(host.cwd, output)
  const source = inputs.find((input) => input !== '-' && isSameFile(path, resolve(host.cwd, input)))
  if (source !== undefined) {
    throw new UsageError(`${output}: this is also a page to read`, 'write to another file, or the page is lost')
  }
  const named = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof WriteError)
        throw new UsageError(`${output}: ${error.message}`, 'name another output file with -o')
      throw error
    }
  }
  const sink = await named(fileSink(path))
  return {
    write: (text) => named(sink.write(text)),
    close: () => named(sink.close()),
    abandon: () => sink.abandon(),
  }
}
