import {isMainThread} from 'node:worker_threads'
import {thisProcess} from '../cli/compiled.ts'
import {run} from '../cli/main.ts'

/** The single file: the command, and on its threads their script. */
async function start(): Promise<void> {
  process.exitCode = await run(thisProcess())
}

if (isMainThread) start()
else import('../cli/worker.ts')
