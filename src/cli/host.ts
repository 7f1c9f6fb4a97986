import type {Readable} from 'node:stream'

/** An output stream, as far as the command uses one; a terminal says so and how wide it is. */
export interface Output {
  isTTY?: boolean
  columns?: number
  /** Calls `done` when the text has been taken, with the error where it cannot be. */
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

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
  /** Told when more pages come than a few: what spares a single page time may cost many. */
  expectMany?(): void
}
