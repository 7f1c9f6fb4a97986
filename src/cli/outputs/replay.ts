import {statSync} from 'node:fs'
import type {Task} from '../page-job.ts'
import type {Documents} from './documents.ts'
import {type Entry, type JournalLine, journalLines} from './journal.ts'
import {partialOf} from './partial-sink.ts'

/** An earlier run, as far as it came. */
export interface Earlier {
  journal: string
  head: string
  documentOf(input: number): number
  /** The file that a document is moved to. */
  targetOf(document: number): string
}

/** What the run makes of it. */
export interface Replay {
  tasks: AsyncIterable<Task>
  documents: Documents
  /** A page need not be done again. */
  skipped(entry: Entry): void
  /** Opens the journal behind its first `bytes` bytes; called before the first task is given out. */
  writer(bytes: number): Promise<void>
}

/**
 * The pages that an earlier run has not done: those from the first on that is not in its journal, or is not what it was, or whose
 * output is gone. Documents go on behind what stands of them.
 */
export async function* unfinished(earlier: Earlier, replay: Replay): AsyncGenerator<Task> {
  const past = new Past(earlier)
  await past.begin()
  let isOver = false
  for await (const task of replay.tasks) {
    const entry = isOver ? null : await past.take(task)
    if (entry !== null) replay.skipped(entry)
    else {
      if (!isOver) await goOn(past, replay)
      isOver = true
      yield task
    }
  }
  if (isOver) return
  await past.leave()
  await goOn(past, replay)
}

async function goOn({document, end, isWhole, bytes}: Past, {writer, documents}: Replay): Promise<void> {
  await writer(bytes)
  if (document !== null) await documents.goOn(document, isWhole ? null : end)
}

/** Goes through the journal of an earlier run beside the pages of this one. */
class Past {
  /** Bytes of the journal up to the line at hand. */
  bytes = 0
  /** The document of the last page that was found, where that page ends in it, and whether the document is in its place. */
  document: number | null = null
  end = 0
  isWhole = false
  private readonly earlier: Earlier
  private line: JournalLine | null = null
  private lines: AsyncGenerator<JournalLine> | null = null
  private wholes: ReadonlySet<number> = new Set()
  /** Bytes of `document` that are there. */
  private available = 0

  constructor(earlier: Earlier) {
    this.earlier = earlier
  }

  async begin(): Promise<void> {
    const {journal, head} = this.earlier
    if (statSync(journal, {throwIfNoEntry: false}) === undefined) return
    this.wholes = await wholesOf(this.earlier)
    this.lines = journalLines(journal, head)
    await this.next()
    // The head.
    await this.next()
  }

  /** What became of a task where the line at hand tells it and its output is there. */
  async take(task: Task): Promise<Entry | null> {
    const document = this.earlier.documentOf(task.input)
    if (document !== this.document && !(await this.leave())) return null
    const entry = this.line?.entry ?? null
    if (entry === null || entry.digest !== task.digest) return null
    if (document !== this.document) {
      this.available = availableOf(this.earlier.targetOf(document), this.wholes.has(document))
    }
    if (entry.end > this.available) return null
    Object.assign(this, {document, end: entry.end, isWhole: false})
    await this.next()
    return entry
  }

  /** Leaves the document at hand; whether it is in its place. */
  async leave(): Promise<boolean> {
    if (this.document !== null && !this.isWhole) {
      if (this.line?.whole !== this.document) return false
      if (!isInPlace(this.earlier.targetOf(this.document), this.end)) return false
      this.isWhole = true
    }
    // Documents that no page went to have lines, too.
    while (this.line !== null && this.line.whole !== null) await this.next()
    return true
  }

  private async next(): Promise<void> {
    if (this.line !== null) this.bytes = this.line.bytes
    this.line = (await this.lines?.next())?.value ?? null
  }
}

async function wholesOf({journal, head}: Earlier): Promise<Set<number>> {
  const wholes = new Set<number>()
  for await (const {whole} of journalLines(journal, head)) if (whole !== null) wholes.add(whole)
  return wholes
}

/** Bytes of a document that are there: of its draft, or of the file itself where the journal says that it was moved there. */
function availableOf(target: string, whole: boolean): number {
  const draft = sizeOf(partialOf(target))
  return draft ?? (whole ? (sizeOf(target) ?? 0) : 0)
}

function isInPlace(target: string, end: number): boolean {
  return end === 0 || (sizeOf(partialOf(target)) === null && (sizeOf(target) ?? 0) >= end)
}

function sizeOf(path: string): number | null {
  return statSync(path, {throwIfNoEntry: false})?.size ?? null
}
