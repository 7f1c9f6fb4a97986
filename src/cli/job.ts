import {wantsColor} from './color.ts'
import type {Host} from './host.ts'
import type {PageMarks} from './marks/page-marks.ts'
import type {PageJob} from './page-job.ts'
import type {Settings} from './settings.ts'

/** What is done to every page of a run; `many`: there may be more than one. */
export function jobOf(settings: Settings, marks: PageMarks, many: boolean, host: Host): PageJob {
  const {command, from, encoding, include, only, baseUrl, timezone, dates, verbose, format, output, outputDir} =
    settings
  const {maxBytes, maxLines, hadoopKey} = settings
  const isFile = output !== null || outputDir !== null
  return {
    command,
    from: from === 'ndjson' || from === 'warc' ? 'auto' : from,
    encoding,
    include,
    only,
    marks,
    baseUrl,
    timezone,
    dates,
    verbose,
    format,
    maxBytes,
    maxLines,
    hadoopKey,
    tint: wantsColor(settings, host),
    width: !isFile && host.stdout.isTTY === true ? host.stdout.columns || null : null,
    titled: many && outputDir === null,
    cwd: host.cwd,
  }
}
