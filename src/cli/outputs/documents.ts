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
  let current: Current | null = null
  /** The first document that has not been begun. */
  let next = 0

  const begin = async (document: number, end: number): Promise<Current> => {
    current = {document, sink: await plan.open(document, end), end}
    next = document + 1
    return current
  }

  const close = async (): Promise<void> => {
    if (current === null) return
    const {document, sink, end} = current
    const {last, none} = plan.layoutOf(document)
    const rest = end > 0 ? last : none
    if (rest !== '' || (end === 0 && plan.always(document))) await sink.write(rest)
    await sink.close()
    current = null
  }

  /** Makes the documents before `document` that no page went to. */
  const pass = async (document: number): Promise<void> => {
    await close()
    while (next < document) {
      if (plan.always(next)) {
        await begin(next, 0)
        await close()
      } else next++
    }
  }

  const writeTo = async (at: Current, group: readonly Done[]): Promise<void> => {
    const {first, between} = plan.layoutOf(at.document)
    let text = ''
    const ends = group.map(({outcome}) => {
      const piece = outcome.text === '' ? '' : `${at.end === 0 ? first : between}${outcome.text}`
      text += piece
      at.end += Buffer.byteLength(piece)
      return at.end
    })
    if (text !== '') await at.sink.write(text)
    plan.journal?.add(group, ends, at.sink)
  }

  return {
    write: async (done) => {
      for (let from = 0, to = 0; from < done.length; from = to) {
        const document = plan.documentOf(done[from]?.input ?? 0)
        while (to < done.length && plan.documentOf(done[to]?.input ?? 0) === document) to++
        if (current?.document !== document) await pass(document)
        await writeTo(current ?? (await begin(document, 0)), done.slice(from, to))
      }
    },
    goOn: async (document, end) => {
      if (end === null) next = document + 1
      else await begin(document, end)
    },
    finish: () => pass(plan.count),
    abandon: async () => {
      if (current !== null) await current.sink.abandon()
      current = null
    },
  }
}
