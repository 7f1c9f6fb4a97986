import {existsSync} from 'node:fs'
import type {Reporter} from '../batch/reporter.ts'
import type {Tally} from '../batch/tally.ts'
import type {PageJob, Task} from '../page-job.ts'
import type {Settings} from '../settings.ts'
import {version} from '../version.ts'
import {journalHead, taskDigest} from './digest.ts'
import {journalWriter} from './journal.ts'
import type {Outputs} from './open-documents.ts'
import {unfinished} from './replay.ts'

/** What of a run is needed to go on with it. */
interface ResumedRun {
  settings: Settings
  outputs: Outputs
  job: PageJob
  tally: Tally
  reporter: Reporter
}

/** Of these tasks those that an earlier run has not done; the others are counted as what they came to. */
export function resumed(tasks: AsyncIterable<Task>, run: ResumedRun): AsyncIterable<Task> {
  const {settings, outputs, job, tally, reporter} = run
  const {earlier, plan, documents} = outputs
  if (earlier === null) return tasks
  const head = journalHead(version(), job, settings)
  const isOld = existsSync(earlier.journal)
  return unfinished(
    {...earlier, head},
    {
      tasks: digested(tasks, outputs),
      documents,
      skipped: ({state, code}) => tally.count(state, code),
      writer: async (bytes) => {
        if (isOld && bytes === 0) {
          reporter.say(`${earlier.journal} is of another command line or version: everything is done anew`)
        } else if (tally.pages > 0) reporter.say(`going on behind ${tally.pages} pages that are done`)
        plan.journal = await journalWriter(earlier.journal, head, bytes)
      },
    },
  )
}

async function* digested(tasks: AsyncIterable<Task>, {nameOf}: Outputs): AsyncGenerator<Task> {
  for await (const task of tasks) yield {...task, digest: taskDigest(task, nameOf(task.input))}
}
