import type {Readable, Writable} from 'node:stream'

/** An output stream; a terminal says so and how wide it is. */
export type Output = Writable & {isTTY?: boolean; columns?: number}

/** An input stream; a terminal says so. */
export type Input = Readable & {isTTY?: boolean}

/** All that the command knows of the process it runs in. */
export interface Host {
  /** Arguments after the command's name. */
  argv: readonly string[]
  stdin: Input
  stdout: Output
  stderr: Output
  env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths are relative to. */
  cwd: string
}
