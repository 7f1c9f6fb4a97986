import type {State} from '../page-job.ts'

/** What has become of a run's pages. */
export interface Tally {
  pages: number
  told: number
  unread: number
  /** Pages that failed, by the code of their error. */
  failures: Map<string, number>
  count(state: State, code: string | null): void
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  const tally: Tally = {
    pages: 0,
    told: 0,
    unread: 0,
    failures: new Map(),
    count: (state, code) => {
      tally.pages++
      if (state === 'told') tally.told++
      else tally.failures.set(code ?? 'internal', (tally.failures.get(code ?? 'internal') ?? 0) + 1)
      if (state === 'unread') tally.unread++
    },
  }
  return tally
}

/** Exit code: 0 all told, 1 some not, 2 nothing could be read. `errorsOk`: an error record is as good as a story. */
export function exitCode({pages, told, unread}: Tally, errorsOk: boolean): number {
  if (pages > 0 && unread === pages) return 2
  return told === pages || (errorsOk && unread === 0) ? 0 : 1
}
