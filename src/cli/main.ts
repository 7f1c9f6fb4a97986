import type {Arguments} from './arguments.ts'
import {Interrupted} from './batch/interrupt.ts'
import type {Host} from './host.ts'
import {plainArguments} from './plain-arguments.ts'
import {runPages} from './run-pages.ts'
import {settle} from './settings.ts'
import {ClosedError, streamSink, WriteError} from './stream-sink.ts'
import {type Talk, talkTo} from './talk.ts'
import {UsageError} from './usage.ts'

export type {Host} from './host.ts'

/**
 * Runs the command and resolves to its exit code: 0 every page gave a story, 1 some page failed or held none, 2 wrong
 * usage or nothing could be read. Data goes to `stdout`, talk to `stderr`. Never throws, never ends the process.
 */
export async function run(host: Host): Promise<number> {
  const talk = talkTo(host.stderr)
  try {
    const found = plainArguments(host.argv) ?? (await import('./arguments.ts')).readArguments(host.argv)
    const answer = await about(found)
    if (answer === null) return await work(found, host, talk)
    await streamSink(host.stdout).write(answer)
    return 0
  } catch (error) {
    return tellFault(error, talk)
  }
}

async function work(found: Arguments, host: Host, talk: Talk): Promise<number> {
  if (found.command === 'group') return (await import('./group-command.ts')).runGroup(found, host, talk)
  if (found.command === 'compare') return (await import('./compare-command.ts')).runCompare(found, host, talk)
  return runPages(settle(found), host, talk)
}

async function about({command, files, given}: Arguments): Promise<string | null> {
  if (given.help) return (await import('./help.ts')).helpText(command)
  if (given.version) return `${(await import('./version.ts')).version()}\n`
  if (command === 'schema') return (await import('../format/schema.ts')).schemaText()
  if (command === 'completion') return (await import('./completion/completion.ts')).completionScript(files)
  if (command === 'man') return (await import('./man-page.ts')).manPage((await import('./version.ts')).version())
  return null
}

function tellFault(error: unknown, talk: Talk): number {
  // A closed pipe is how `wirecopy … | head` ends.
  if (error instanceof ClosedError) return 0
  if (error instanceof Interrupted) return error.exitCode
  if (error instanceof UsageError) talk(`${error.message} (${error.wayOut})`)
  else if (error instanceof WriteError) talk(`standard output: ${error.message}`)
  else {
    const [fault, ...stack] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n')
    for (const line of [`internal fault: ${fault} (please report it)`, ...stack]) talk(line)
  }
  return 2
}
