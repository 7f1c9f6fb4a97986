import type {Passed} from '../../source/record.ts'
import type {Output} from '../host.ts'
import type {Remark} from '../page-job.ts'
import type {Talk} from '../talk.ts'
import {type Progress, type Reached, showProgress} from './progress.ts'
import {summary} from './summary.ts'
import type {Tally} from './tally.ts'

/** How talkative a run is. */
export interface Manner {
  quiet: boolean
  /** Failed pages to name; the others are counted, as they are records in the output. */
  most: number
  /** Show how far it is while it goes on. */
  progress: boolean
  /** The terminal can do nothing but print. */
  dumb: boolean
  /** Sum up at the end. */
  summary: boolean
}

/** Says on standard error what there is to say of a run. */
export interface Reporter {
  remark(remarks: readonly Remark[]): void
  say(text: string): void
  /** The end of a run that went through. */
  end(tally: Tally, passed: Passed): void
  /** Takes away what stands on the terminal. */
  stop(): void
}

/** A reporter on a stream. */
export function reporterOf(manner: Manner, talk: Talk, stream: Output, reached: () => Reached): Reporter {
  const progress: Progress | null = manner.progress && !manner.quiet ? showProgress(stream, reached, manner.dumb) : null
  let named = 0
  const tell: Talk = (remark) => {
    if (manner.quiet) return
    progress?.clear()
    talk(remark)
  }
  return {
    remark: (remarks) => {
      for (const remark of remarks) {
        if (remark.rule === null && ++named > manner.most) {
          if (named === manner.most + 1) tell('more pages failed: the output says which, --verbose names them here')
        } else tell(remark)
      }
    },
    say: tell,
    end: (tally, passed) => {
      progress?.stop()
      if (manner.summary) tell(summary(tally, passed))
    },
    stop: () => progress?.stop(),
  }
}
