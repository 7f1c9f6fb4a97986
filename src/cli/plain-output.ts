import {fstatSync, writeSync} from 'node:fs'
import type {Output} from './host.ts'

/**
 * An output of the process by its descriptor (1 or 2). A file or pipe is written to straight away: what Node has for it, `stream()`,
 * writes no otherwise but takes longer to load than a page to tell. Anything else, a terminal for one, is left to Node.
 */
export function outputOf(descriptor: number, stream: () => Output): Output {
  if (!isFileOrPipe(descriptor)) return stream()
  let rest: Output | null = null
  return {
    on: () => {},
    write(text, done = () => {}) {
      if (rest !== null) return rest.write(text, done)
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      const {written, error} = writeNow(descriptor, bytes)
      if (error === null) return done()
      // Someone else has set the pipe not to wait; a stream knows how to.
      if (error.code !== 'EAGAIN') return done(error)
      rest = stream()
      return rest.write(bytes.subarray(written), done)
    },
  }
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor)
    return found.isFile() || found.isFIFO()
  } catch {
    return false
  }
}

function writeNow(descriptor: number, bytes: Uint8Array): {written: number; error: NodeJS.ErrnoException | null} {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    return {written, error: error as NodeJS.ErrnoException}
  }
  return {written, error: null}
}
