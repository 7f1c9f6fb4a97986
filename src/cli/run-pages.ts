import {type Interrupt, Interrupted, interruptible} from './batch/interrupt.ts'
import {reachedOf} from './batch/reached.ts'
import {type Manner, type Reporter, reporterOf} from './batch/reporter.ts'
import {emptyTally, exitCode, type Tally} from './batch/tally.ts'
import type {Host} from './host.ts'
import {type Input, isContainer} from './inputs/input.ts'
import {inputsOf, lookAtFirst} from './inputs/inputs.ts'
import {type Meter, tasksOf} from './inputs/tasks.ts'
import {jobOf} from './job.ts'
import {noMarks, type PageMarks} from './marks/page-marks.ts'
import {few, type Labour, outcomes} from './outcomes.ts'
import {type Outputs, openOutputs} from './outputs/open-documents.ts'
import type {PageJob, Task} from './page-job.ts'
import {forMany, type Settings} from './settings.ts'
import type {Talk} from './talk.ts'

/** All that a run goes by. */
interface Run {
  settings: Settings
  inputs: readonly Input[]
  outputs: Outputs
  job: PageJob
  host: Host
  interrupt: Interrupt
  tally: Tally
  meter: Meter
  reporter: Reporter
}

/** Does every page of a run and resolves to the exit code. Throws UsageError, ClosedError, WriteError and Interrupted. */
export async function runPages(given: Settings, host: Host, talk: Talk): Promise<number> {
  const interrupt = interruptible()
  try {
    const inputs = await inputsOf(given, host)
    await lookAtFirst(inputs, host, interrupt.signal)
    const marks = await marksOfRun(given, inputs, host)
    const settings = inputs.some(isContainer) ? forMany(given) : given
    const outputs = await openOutputs(settings, inputs, host)
    // Until here nothing has been written, and a signal may end it all.
    interrupt.listen()
    const tally = emptyTally()
    const meter: Meter = {inputs: 0, bytes: 0, passed: new Map()}
    const reporter = reporterOf(
      mannerOf(settings, inputs, host),
      talk,
      host.stderr,
      reachedOf(inputs, host.cwd, tally, meter),
    )
    const job = jobOf(settings, marks, isBatch(inputs) || inputs.length > 1, host)
    return await carryOut({settings, inputs, outputs, job, host, interrupt, tally, meter, reporter})
  } catch (error) {
    // What still waits for input would wait for ever.
    interrupt.stop()
    throw error
  } finally {
    interrupt.release()
  }
}

async function carryOut(run: Run): Promise<number> {
  const {settings, outputs, tally, meter, reporter} = run
  const {documents, plan, unlock} = outputs
  try {
    await writePages(run)
    const code = exitCode(tally, settings.errorsOk)
    // Where nothing could be read, an older output file is worth more than one without a story.
    await (code === 2 ? documents.abandon() : documents.finish())
    await plan.journal?.close(code !== 2)
    reporter.end(tally, meter.passed)
    return code
  } catch (error) {
    reporter.stop()
    await documents.abandon()
    await plan.journal?.close(false)
    throw error
  } finally {
    await unlock?.()
  }
}

async function writePages(run: Run): Promise<void> {
  const {outputs, job, interrupt, tally, reporter} = run
  for await (const done of outcomes(await tasksOfRun(run), job, labourOf(run), interrupt.signal)) {
    if (interrupt.signal.aborted) break
    try {
      await outputs.documents.write(done)
    } catch (error) {
      interrupt.stop()
      throw error
    }
    for (const {outcome} of done) {
      tally.count(outcome.state, outcome.code)
      reporter.remark(outcome.remarks)
    }
  }
  const code = interrupt.code()
  if (code !== null) throw new Interrupted(code)
}

/** The tasks that are this run's to do: those of its shard which an earlier run has not done. */
async function tasksOfRun(run: Run): Promise<AsyncIterable<Task>> {
  const {settings, inputs, outputs, host, interrupt, meter} = run
  const {shard, resume} = settings
  const {isMember} = outputs
  const all = tasksOf({settings, host, inputs, isMember, readNow: resume, stop: interrupt.signal, meter})
  const own = shard === null ? all : (await import('./batch/shard.ts')).inShard(all, shard)
  if (!resume) return own
  const {resumed} = await import('./outputs/resumed.ts')
  return resumed(own, run)
}

async function marksOfRun({marks}: Settings, inputs: readonly Input[], host: Host): Promise<PageMarks> {
  return marks === null ? noMarks : (await import('./marks/read-marks.ts')).readMarks(marks, inputs, host)
}

function labourOf({settings, host}: Run): Labour {
  const {jobs, timeout} = settings
  return {threads: jobs, timeout, expectMany: () => host.expectMany?.()}
}

function isBatch(inputs: readonly Input[]): boolean {
  return inputs.length > few || inputs.some(isContainer)
}

/** Failed records of a batch that are named on standard error. */
const mostNamed = 20

function mannerOf({quiet, verbose, format, output, outputDir}: Settings, inputs: readonly Input[], host: Host): Manner {
  const toTerminal = output === null && outputDir === null && host.stdout.isTTY === true
  const batch = isBatch(inputs)
  const recorded = format === 'json' || format === 'ndjson'
  return {
    quiet,
    most: batch && recorded && !verbose ? mostNamed : Number.POSITIVE_INFINITY,
    progress: inputs.length > 1 || batch ? !toTerminal : false,
    dumb: host.env.TERM === 'dumb',
    summary: batch,
  }
}
