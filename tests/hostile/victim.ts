import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {PageFormat} from '../../src/tree/page.ts'
import type {StoryRecord} from '../../src/tree/story.ts'

/** What became of a page. */
export interface Told {
  record: StoryRecord
  /** What the ledger says. */
  faults: string[]
  /** Runs by function of ours, and characters looked at by built-in function or pattern; null where they are not counted. */
  work: Readonly<Record<string, number>> | null
}

const program = fileURLToPath(new URL('./victim.mjs', import.meta.url))
const patience = 30_000

/** A process that makes all that can be made of a page: a record, every format, an explanation. It needs the built library. */
export class Victim {
  readonly #counted: boolean
  #child: ChildProcess | null = null

  constructor({counted}: {counted: boolean}) {
    this.#counted = counted
  }

  /** Rejects where the page ends the process, and where it takes longer than thirty seconds: then the process is killed. */
  tell(text: string, from: PageFormat): Promise<Told> {
    this.#child ??= fork(program, [this.#counted ? 'counted' : ''], {
      serialization: 'advanced',
      execArgv: ['--no-flush-bytecode'],
    })
    const child = this.#child
    let timer: NodeJS.Timeout | undefined
    return new Promise<Told>((done, fail) => {
      timer = setTimeout(() => {
        child.kill('SIGKILL')
        fail(new Error('killed after thirty seconds'))
      }, patience)
      child.once('message', (told) => done(told as Told))
      child.once('exit', (code) => fail(new Error(`the process ended with ${code}`)))
      child.send({text, from})
    })
      .catch((error) => {
        this.#child = null
        throw error
      })
      .finally(() => {
        clearTimeout(timer)
        child.removeAllListeners('message').removeAllListeners('exit')
      })
  }

  end(): void {
    this.#child?.kill('SIGKILL')
  }
}
