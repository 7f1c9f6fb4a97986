import {closeSync, createReadStream, openSync, readSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Readable} from 'node:stream'
import {FileError} from '../../source/files.ts'
import type {Host} from '../host.ts'
import {kindByBytes, told} from './first-bytes.ts'
import type {Input, Kind, Opened} from './input.ts'

const chunk = 256 * 1024

/** Opens an input as far as is needed to know what it holds. `stop` ends its stream. Throws FileError and system errors. */
export async function openInput(input: Input, host: Host, stop: AbortSignal): Promise<Opened> {
  if (input.path === null) return lookedAt(stoppable(host.stdin, stop), input.kind)
  const path = resolve(host.cwd, input.path)
  const found = statSync(path)
  if (found.isDirectory()) throw new FileError('is-a-folder', 'this is a folder')
  // A stream takes longer to load than a page to tell.
  const kind = found.isFile() ? (input.kind ?? (await kindByBytes(firstBytes(path)))) : input.kind
  if (kind === 'page' && found.isFile()) return {kind, stream: null}
  return lookedAt(stoppable(createReadStream(path, {highWaterMark: chunk}), stop), kind)
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(told)
    let length = 0
    for (let read = -1; read !== 0 && length < told; length += read)
      read = readSync(file, bytes, length, told - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function stoppable<Stream extends Readable>(stream: Stream, stop: AbortSignal): Stream {
  const end = (): void => {
    stream.destroy()
  }
  stop.addEventListener('abort', end, {once: true})
  stream.once('close', () => stop.removeEventListener('abort', end))
  return stream
}

async function lookedAt(stream: Readable, kind: Kind | null): Promise<Opened> {
  if (kind !== null) return {kind, stream}
  const iterator: AsyncIterator<Uint8Array | string> = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < told) {
    const {value, done} = await iterator.next()
    if (done) break
    const bytes = typeof value === 'string' ? Buffer.from(value) : value
    chunks.push(bytes)
    length += bytes.length
  }
  return {kind: await kindByBytes(Buffer.concat(chunks)), stream: goOn(chunks, iterator)}
}

/** What has been read of a stream, and then the rest. */
async function* goOn(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value
    }
  } finally {
    await rest.return?.()
  }
}
