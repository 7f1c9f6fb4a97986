import {copyFile, type FileHandle, open, realpath, rename, stat, truncate, unlink} from 'node:fs/promises'
import {dirname} from 'node:path'
import {type Sink, WriteError, writing} from '../stream-sink.ts'
import type {JournalWriter} from './journal.ts'

/** Where a document stands until it is whole. */
export function partialOf(target: string): string {
  return `${target}.partial`
}

/** The file that a path really leads to: what a link points to is replaced, not the link. Throws WriteError where none can be. */
export async function realTarget(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) throw new WriteError('this is a folder')
  if (found !== null && !found.isFile()) throw new WriteError('--resume needs a file, which this is not')
  const folder = await stat(dirname(path)).catch(() => null)
  if (!folder?.isDirectory()) throw new WriteError('no such folder')
  return found === null ? path : realpath(path)
}

/**
 * A document that an earlier run may have begun and a later one may go on with: `end` bytes of it are right. It is moved to
 * its place when it is whole, after the journal has been told. Throws WriteError.
 */
export async function partialSink(
  target: string,
  end: number,
  document: number,
  journal: JournalWriter,
): Promise<Sink> {
  const partial = partialOf(target)
  if (end > 0) await writing(cutTo(partial, target, end))
  else await unlink(partial).catch(() => {})
  // Who may read the file that is replaced may read what replaces it, and nobody else.
  const mode = ((await stat(target).catch(() => null))?.mode ?? 0o666) & 0o777
  let handle: FileHandle | null = end > 0 ? await writing(open(partial, 'a', mode)) : null
  const sink: Sink = {
    write: async (text) => {
      handle ??= await writing(open(partial, 'a', mode))
      await writing(handle.appendFile(text))
    },
    sync: async () => {
      if (handle !== null) await writing(handle.sync())
    },
    close: async () => {
      await journal.keep(sink)
      await sink.sync()
      await journal.whole(document)
      if (handle === null) return
      await writing(handle.close())
      await writing(rename(partial, target))
    },
    abandon: async () => {
      await journal.keep(sink).catch(() => {})
      await handle?.close().catch(() => {})
    },
  }
  return sink
}

/** A document that was whole but to which more is to be added begins as a copy. */
async function cutTo(partial: string, target: string, end: number): Promise<void> {
  if ((await stat(partial).catch(() => null)) === null) await copyFile(target, partial)
  await truncate(partial, end)
}
