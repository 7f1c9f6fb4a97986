import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {run} from '../cli/main.ts'

/** The single file: the command, and on its threads their script. */
async function start(): Promise<void> {
  const {argv, stdin, stdout, stderr, env} = process
  process.exitCode = await run({argv: argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd()})
}

if (isMainThread) start()
else import('../cli/worker.ts')
