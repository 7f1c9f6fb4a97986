import {errorCode} from '../source/files.ts'
import type {Output} from './host.ts'

/** Where the output goes. */
export interface Sink {
  /** Resolves when the text has been taken; throws ClosedError or WriteError. */
  write(text: string): Promise<void>
  /** Puts what has been written on the disk. */
  sync(): Promise<void>
  /** All is written: keep it. */
  close(): Promise<void>
  /** Leave no trace of a file that is not whole. */
  abandon(): Promise<void>
}

/** The reader has gone away, as `head` does: the end of the run, and no failure. */
export class ClosedError extends Error {}

/** The output cannot be written; `message` says why, without naming it. */
export class WriteError extends Error {}

const closed = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/** Standard output, or another stream that is written through. */
export function streamSink(stream: Output): Sink {
  // Every write reports its own failure; the event that follows must not end the process.
  stream.on('error', () => {})
  return {
    write: (text) =>
      new Promise((done, failed) => {
        stream.write(text, (error) => (error ? failed(asWriteError(error)) : done()))
      }),
    sync: async () => {},
    close: async () => {},
    abandon: async () => {},
  }
}

/** A system error as what it means to the run. */
export function asWriteError(error: unknown): ClosedError | WriteError {
  const code = errorCode(error)
  return closed.has(code) ? new ClosedError(code) : new WriteError(reasons[code] ?? `cannot be written: ${code}`)
}

/** Work on an output whose system errors become ClosedError or WriteError. */
export async function writing<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw asWriteError(error)
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'this is a folder',
  EEXIST: 'this is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'this file system is read-only',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EFBIG: 'larger than a file may be',
  ENAMETOOLONG: 'this name is too long',
}
