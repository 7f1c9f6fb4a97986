import {randomBytes} from 'node:crypto'
import {statSync} from 'node:fs'
import {type FileHandle, open, realpath, rename, stat, unlink} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {asWriteError, type Sink, WriteError, writing} from './stream-sink.ts'

/**
 * A file, written whole or not at all: beside its place first, then moved there. Pipes and devices are written through.
 *
 * Throws WriteError where the file could never be written, so that no page is parsed in vain. Without a write nothing
 * is made or replaced.
 */
export async function fileSink(path: string): Promise<Sink> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) throw new WriteError('this is a folder')
  if (found !== null && !found.isFile()) return handleSink(await writing(open(path, 'w')))
  // A link stays a link: what it points to is replaced.
  const target = found === null ? path : await realpath(path)
  const folder = await stat(dirname(target)).catch(() => null)
  if (!folder?.isDirectory()) throw new WriteError('no such folder')
  return movedSink(target, found === null ? 0o666 : found.mode & 0o777)
}

function movedSink(target: string, mode: number): Sink {
  const draft = join(dirname(target), `.wirecopy-${randomBytes(6).toString('hex')}.tmp`)
  let sink: Sink | null = null
  return {
    write: async (text) => {
      sink ??= handleSink(await writing(open(draft, 'wx', mode)))
      await sink.write(text)
    },
    sync: async () => {
      await sink?.sync()
    },
    close: async () => {
      if (sink === null) return
      // A file that has a name but not yet its content would be half-written after a power cut.
      await sink.sync()
      await sink.close()
      await rename(draft, target).catch(async (error) => {
        await unlink(draft).catch(() => {})
        throw asWriteError(error)
      })
    },
    abandon: async () => {
      if (sink === null) return
      await sink.abandon()
      await unlink(draft).catch(() => {})
    },
  }
}

function handleSink(handle: FileHandle): Sink {
  return {
    write: (text) => writing(handle.writeFile(text)),
    sync: () => writing(handle.sync()),
    close: () => writing(handle.close()),
    abandon: async () => {
      await handle.close().catch(() => {})
    },
  }
}

/** Tells of other paths whether they lead to the same regular file; null where there is none yet. */
export function isSameFile(path: string): ((other: string) => boolean) | null {
  const found = statSync(path, {throwIfNoEntry: false})
  if (!found?.isFile()) return null
  return (other) => {
    const second = statSync(other, {throwIfNoEntry: false})
    return second !== undefined && second.dev === found.dev && second.ino === found.ino
  }
}
