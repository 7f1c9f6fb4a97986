import {createReadStream, readFileSync, statSync} from 'node:fs'

/** Why a page's bytes could not be had. */
export type FileProblem = 'no-such-file' | 'is-a-folder' | 'unreadable' | 'too-large'

/** A page larger than this is no page, and a device that never ends must not fill memory. */
export const largestPage: number = 100 * 1024 * 1024

/** What `readPageFile` and `readPageStream` throw; `message` says what is wrong without naming the file. */
export class FileError extends Error {
  readonly code: FileProblem

  constructor(code: FileProblem, message: string) {
    super(message)
    this.name = 'FileError'
    this.code = code
  }
}

/** The bytes of a file, pipe or device of at most `most` bytes. Throws FileError. */
export async function readPageFile(path: string, most: number = largestPage): Promise<Uint8Array> {
  try {
    // Loading what reads files without waiting takes longer than reading a page.
    const found = statSync(path)
    if (found.isDirectory()) throw new FileError('is-a-folder', 'this is a folder')
    if (!found.isFile()) return await readPageStream(createReadStream(path), most)
    if (found.size > most) throw tooLarge(most)
    return readFileSync(path)
  } catch (error) {
    throw asFileError(error)
  }
}

/** The bytes of a stream, such as standard input, to its end, if they are at most `most`. Throws FileError. */
export async function readPageStream(
  stream: AsyncIterable<Uint8Array | string>,
  most: number = largestPage,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
      size += bytes.length
      if (size > most) throw tooLarge(most)
      chunks.push(bytes)
    }
  } catch (error) {
    throw asFileError(error)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

function tooLarge(most: number): FileError {
  const whole = most % (1024 * 1024) === 0
  return new FileError('too-large', `larger than ${whole ? `${most / 1024 / 1024} MB` : `${most} bytes`}`)
}

const reasons: Record<string, [FileProblem, string]> = {
  ENOENT: ['no-such-file', 'no such file'],
  ENOTDIR: ['no-such-file', 'no such file'],
  EISDIR: ['is-a-folder', 'this is a folder'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
}

/** A system error as what it means to a reader of files. */
export function asFileError(error: unknown): FileError {
  if (error instanceof FileError) return error
  const code = errorCode(error)
  const [problem, message] = reasons[code] ?? ['unreadable', `cannot be read: ${code}`]
  return new FileError(problem, message)
}

/** The `code` of a system error, else its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
