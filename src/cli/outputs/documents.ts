import type {Layout} from '../layout.ts'
import type {Done} from '../outcomes.ts'
import type {Sink} from '../stream-sink.ts'
import type {JournalWriter} from './journal.ts'

/** Documents of a run, numbered from 0 in the order in which they are written. */
export interface DocumentPlan {
  count: number
  /** The document that an input's pages go to. */
  documentOf(input: number): number
  layoutOf(document: number): Layout
  /** Opens a document, of which `end` bytes are there already. */
  open(document: number, end: number): Promise<Sink>
  /** Whether a document is made even where no page gave anything to print. */
  always(document: number): boolean
  journal: JournalWriter | null
}

/** Takes outcomes in order and writes each to its document. */
export interface Documents {
  write(done: readonly Done[]): Promise<void>
  /** Goes on behind `end` bytes of a document; null: the document is whole, and the next one is to come. */
  goOn(document: number, end: number | null): Promise<void>
  /** All is written: keep it. */
  finish(): Promise<void>
  /** Leave no trace of a document that is not whole, unless it can be gone on with. */
  abandon(): Promise<void>
}

interface Current {
  document: number
  sink: Sink
  /** Bytes written. */
  end: number
}

/** Documents that are written one after the other. */
export function documentsOf(plan: DocumentPlan): Documents {
  return new DocumentRow(plan)
}

class DocumentRow implements Documents {
  readonly #plan: DocumentPlan
  #current: Current | null = null
  /** The first document that has not been begun. */
  #next = 0

  constructor(plan: DocumentPlan) {
    this.#plan = plan
  }

  async write(done: readonly Done[]): Promise<void> {
    const {documentOf} = this.#plan
    for (let from = 0, to = 0; from < done.length; from = to) {
      const document = documentOf(done[from]?.input ?? 0)
      while (to < done.length && documentOf(done[to]?.input ?? 0) === document) to++
      if (this.#current?.document !== document) await this.#pass(document)
      await this.#writeTo(this.#current ?? (await this.#begin(document, 0)), done.slice(from, to))
    }
  }

  async goOn(document: number, end: number | null): Promise<void> {
    if (end === null) this.#next = document + 1
    else await this.#begin(document, end)
  }

  finish(): Promise<void> {
    return this.#pass(this.#plan.count)
  }

  async abandon(): Promise<void> {
    if (this.#current !== null) await this.#current.sink.abandon()
    this.#current = null
  }

  async #begin(document: number, end: number): Promise<Current> {
    const current = {document, sink: await this.#plan.open(document, end), end}
    this.#current = current
    this.#next = document + 1
    return current
  }

  async #close(): Promise<void> {
    if (this.#current === null) return
    const {document, sink, end} = this.#current
    const {last, none} = this.#plan.layoutOf(document)
    const rest = end > 0 ? last : none
    if (rest !== '' || (end === 0 && this.#plan.always(document))) await sink.write(rest)
    await sink.close()
    this.#current = null
  }

  /** Makes the documents before `document` that no page went to. */
  async #pass(document: number): Promise<void> {
    await this.#close()
    while (this.#next < document) {
      if (this.#plan.always(this.#next)) {
        await this.#begin(this.#next, 0)
        await this.#close()
      } else this.#next++
    }
  }

  async #writeTo(at: Current, group: readonly Done[]): Promise<void> {
    const {first, between} = this.#plan.layoutOf(at.document)
    let text = ''
    const ends = group.map(({outcome}) => {
      const piece = outcome.text === '' ? '' : `${at.end === 0 ? first : between}${outcome.text}`
      text += piece
      at.end += Buffer.byteLength(piece)
      return at.end
    })
    if (text !== '') await at.sink.write(text)
    this.#plan.journal?.add(group, ends, at.sink)
  }
}
