import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterAll} from 'vitest'
import {type Host, run} from '../../src/cli/main.ts'

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = ''
  isTTY?: boolean
  columns?: number

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export interface Given {
  stdin?: string | Uint8Array
  /** Standard input is a terminal. */
  keyboard?: boolean
  /** Standard output is a terminal of that many columns. */
  columns?: number
  env?: Record<string, string>
  cwd?: string
  stdout?: Writable
}

export interface Result {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command in this process. */
export async function wirecopy(argv: readonly string[], given: Given = {}): Promise<Result> {
  const stdout = new Kept()
  const stderr = new Kept()
  if (given.columns !== undefined) Object.assign(stdout, {isTTY: true, columns: given.columns})
  const stdin: Host['stdin'] = Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)])
  if (given.keyboard) stdin.isTTY = true
  const code = await run({
    argv,
    stdin,
    stdout: given.stdout ?? stdout,
    stderr,
    env: given.env ?? {},
    cwd: given.cwd ?? tmpdir(),
  })
  return {code, stdout: stdout.text, stderr: stderr.text}
}

/** A folder with files, gone after the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}
