import {wantsColor} from './color.ts'
import type {Host} from './host.ts'
import {layoutOf} from './layout.ts'
import {outcomes} from './outcomes.ts'
import type {Outcome, PageJob} from './page-job.ts'
import {isDocument, type Settings} from './settings.ts'
import {openSink} from './sink.ts'
import type {Sink} from './stream-sink.ts'
import type {Talk} from './talk.ts'
import {UsageError} from './usage.ts'

/** Does every page of a run and resolves to the exit code. Throws UsageError, ClosedError and WriteError. */
export async function runPages(settings: Settings, host: Host, talk: Talk): Promise<number> {
  const paths = pathsOf(settings, host)
  const sink = await openSink(settings.output, paths, host)
  try {
    const code = await writePages(settings, paths, host, sink, settings.quiet ? () => {} : talk)
    // Where nothing could be read, an older output file is worth more than one without a story.
    await (code === 2 ? sink.abandon() : sink.close())
    return code
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

function pathsOf({files}: Settings, host: Host): readonly string[] {
  if (files.length > 0) return files
  if (host.stdin.isTTY !== true) return ['-']
  throw new UsageError(
    'no page was given',
    'name a file, or pipe a page in: wirecopy page.txt; wirecopy --help tells more',
  )
}

async function writePages(
  settings: Settings,
  paths: readonly string[],
  host: Host,
  sink: Sink,
  talk: Talk,
): Promise<number> {
  const array = isDocument(settings.format) && (settings.array || paths.length > 1)
  const layout = layoutOf(settings, array)
  const states: Record<Outcome['state'], number> = {told: 0, failed: 0, unread: 0}
  let before = layout.first
  let printed = false
  for await (const {text, state, remarks} of outcomes(
    paths,
    jobOf(settings, paths, array, host),
    settings.jobs,
    host,
  )) {
    states[state]++
    remarks.forEach(talk)
    if (text === '') continue
    await sink.write(before + text)
    before = layout.between
    printed = true
  }
  const end = printed ? layout.last : layout.none
  if (end !== '') await sink.write(end)
  if (states.unread === paths.length) return 2
  return states.told === paths.length ? 0 : 1
}

function jobOf(settings: Settings, paths: readonly string[], array: boolean, host: Host): PageJob {
  const {command, from, include, only, baseUrl, timezone, dates, verbose, format, output} = settings
  const tint = wantsColor(settings, host)
  const width = output === null && host.stdout.isTTY === true ? (host.stdout.columns ?? null) : null
  const titled = paths.length > 1
  return {
    command,
    from,
    include,
    only,
    baseUrl,
    timezone,
    dates,
    verbose,
    format,
    member: array,
    tint,
    width,
    titled,
    cwd: host.cwd,
  }
}
