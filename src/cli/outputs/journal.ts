import {createReadStream} from 'node:fs'
import {type FileHandle, open, truncate, unlink} from 'node:fs/promises'
import type {Done} from '../outcomes.ts'
import type {State} from '../page-job.ts'
import {type Sink, writing} from '../stream-sink.ts'

// A journal is a line that says which run it is of, then a line for each page that is done and each document that is whole.
// A line is written when what it speaks of has reached the disk, so that whatever cuts a run off, the journal never says too much.

/** A page that an earlier run has done. */
export interface Entry {
  digest: string
  state: State
  code: string | null
  /** Bytes of its document up to its end. */
  end: number
}

/** A line of a journal: a page, or a whole document; and the bytes of the journal up to its end. */
export interface JournalLine {
  entry: Entry | null
  whole: number | null
  bytes: number
}

/** Writes down what is done. */
export interface JournalWriter {
  /** Pages of the open document have been written, and end where `ends` says. */
  add(group: readonly Done[], ends: readonly number[], sink: Sink): void
  /** Puts all on the disk, the document first. */
  keep(sink: Sink): Promise<void>
  /** A document is about to be moved to its place. */
  whole(document: number): Promise<void>
  /** Ends it; `done`: all is, so that it is not needed any more. */
  close(done: boolean): Promise<void>
}

/** Milliseconds until what is done is put on the disk: so much work may be lost. */
const interval = 1000
const states: Readonly<Record<string, State>> = {t: 'told', f: 'failed', u: 'unread'}
const entryLine = /^([\w-]{22}) ([tfu]) (-|[a-z][a-z0-9-]{0,60}) (\d{1,15})$/
const wholeLine = /^whole (\d{1,12})$/

/** The lines of a journal of the run that `head` names, as far as they are undamaged; none where it is another run's. */
export async function* journalLines(path: string, head: string): AsyncGenerator<JournalLine> {
  let bytes = 0
  for await (const text of wholeLines(path)) {
    const isHead = bytes === 0
    bytes += text.length + 1
    if (isHead && text !== head) return
    const line = isHead ? {entry: null, whole: null, bytes} : lineOf(text, bytes)
    if (line === null) return
    yield line
  }
}

function lineOf(text: string, bytes: number): JournalLine | null {
  const whole = wholeLine.exec(text)?.[1]
  if (whole !== undefined) return {entry: null, whole: Number(whole), bytes}
  const [, digest = '', letter = '', code = '', end] = entryLine.exec(text) ?? []
  const state = states[letter]
  if (state === undefined) return null
  return {entry: {digest, state, code: code === '-' ? null : code, end: Number(end)}, whole: null, bytes}
}

/** Lines that end in a line feed; what stands behind the last one was cut off. */
async function* wholeLines(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, {encoding: 'latin1'})) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Goes on with a journal behind its first `bytes` bytes; 0 begins it anew. Throws WriteError. */
export async function journalWriter(path: string, head: string, bytes: number): Promise<JournalWriter> {
  return new JournalFile(path, await writing(begun(path, head, bytes)))
}

class JournalFile implements JournalWriter {
  readonly #path: string
  readonly #handle: FileHandle
  /** Lines of which the output is not on the disk yet. */
  #pending = ''
  #timer: NodeJS.Timeout | null = null
  // One after the other, so that the lines stay in order; what fails once fails whoever comes next.
  #last: Promise<void> = Promise.resolve()
  #fault: unknown = null

  constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  add(group: readonly Done[], ends: readonly number[], sink: Sink): void {
    if (this.#fault !== null) throw this.#fault
    for (const [index, {digest, outcome}] of group.entries()) {
      this.#pending += `${digest} ${outcome.state.charAt(0)} ${outcome.code ?? '-'} ${ends[index]}\n`
    }
    this.#timer ??= setTimeout(() => {
      this.keep(sink).catch((error) => {
        this.#fault = error
      })
    }, interval).unref()
  }

  keep(sink: Sink): Promise<void> {
    this.#stopClock()
    this.#last = this.#last.then(() => this.#flush(sink))
    return this.#last
  }

  whole(document: number): Promise<void> {
    return writing(this.#handle.appendFile(`whole ${document}\n`))
  }

  async close(done: boolean): Promise<void> {
    this.#stopClock()
    await this.#last.catch(() => {})
    await this.#handle.close().catch(() => {})
    if (done) await unlink(this.#path).catch(() => {})
  }

  async #flush(sink: Sink): Promise<void> {
    const lines = this.#pending
    this.#pending = ''
    if (lines === '') return
    await sink.sync()
    await writing(this.#handle.appendFile(lines))
  }

  #stopClock(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}

async function begun(path: string, head: string, bytes: number): Promise<FileHandle> {
  if (bytes > 0) await truncate(path, bytes)
  else await unlink(path).catch(() => {})
  const handle = await open(path, 'a')
  if (bytes === 0) await handle.appendFile(`${head}\n`)
  return handle
}
