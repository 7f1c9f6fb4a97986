import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {type Grouping, grouping} from '../group/group.ts'
import {FileError} from '../source/files.ts'
import type {StoryGroup} from '../tree/group.ts'
import type {Arguments} from './arguments.ts'
import {type Canvas, canvasOf} from './canvas.ts'
import type {Host} from './host.ts'
import {wayOut} from './problems.ts'
import {openSink} from './sink.ts'
import {storyLines} from './story-lines.ts'
import type {Sink} from './stream-sink.ts'
import type {Talk} from './talk.ts'
import {UsageError} from './usage.ts'

/** Lines that are no records which are named one by one; the rest is counted. */
const namedLines = 10

/** What was read. */
interface Tally {
  stories: number
  /** Records of pages that failed. */
  failed: number
  /** Lines that are no record. */
  bad: number
  unread: number
}

/** `wirecopy group`: reads story records and writes a record, or a paragraph for a reader, for each group. Resolves to the exit code. */
export async function runGroup({files, given}: Arguments, host: Host, talk: Talk): Promise<number> {
  const paths = files.length > 0 ? files : ['-']
  if (files.length === 0 && host.stdin.isTTY === true)
    throw new UsageError(
      'no records were given',
      'name a file, or pipe them in: wirecopy -f ndjson pages/* | wirecopy group',
    )
  const canvas = await canvasOf(given, host)
  const format = given.format ?? (canvas.width === null ? 'ndjson' : 'terminal')
  const say: Talk = given.quiet ? () => {} : talk
  const sink = await openSink(canvas.output, paths, host)
  try {
    const stories = grouping()
    const tally: Tally = {stories: 0, failed: 0, bad: 0, unread: 0}
    for (const path of paths) await takeIn(path, host, stories, tally, say)
    sayLeftOut(tally, say)
    if (tally.unread === paths.length) {
      await sink.abandon()
      return 2
    }
    await writeGroups(stories.groups(given.all ?? false), format === 'ndjson' ? null : canvas, tally, sink)
    await sink.close()
    return tally.bad + tally.unread === 0 ? 0 : 1
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

async function takeIn(path: string, host: Host, stories: Grouping, tally: Tally, say: Talk): Promise<void> {
  const file = path === '-' ? null : path
  const remark = (line: number | null, reason: string, hint: string | null): void =>
    say({path: file, spot: line === null ? '' : `:${line}`, line: null, reason, hint, rule: null})
  try {
    const stream = file === null ? host.stdin : createReadStream(resolve(host.cwd, file), {highWaterMark: 1 << 20})
    for await (const {line, record, problem} of storyLines(stream)) {
      if (record === null) {
        if (++tally.bad <= namedLines) remark(line, problem ?? 'no record', 'the records of --format ndjson are wanted')
      } else if (record.ok === false) tally.failed++
      else {
        tally.stories++
        stories.add(record, {file, line})
      }
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    tally.unread++
    remark(null, error.message, wayOut(error.code, file))
  }
}

function sayLeftOut({failed, bad}: Tally, say: Talk): void {
  if (bad > 0) say(`${bad} ${bad === 1 ? 'line is no record and was' : 'lines are no records and were'} left out`)
  if (failed > 0) say(`${failed} ${failed === 1 ? 'record of a page' : 'records of pages'} that failed left out`)
}

async function writeGroups(
  groups: Iterable<StoryGroup>,
  canvas: Canvas | null,
  tally: Tally,
  sink: Sink,
): Promise<void> {
  const {groupListing, groupNdjson} = await import('../format/groups.ts')
  let several = 0
  let grouped = 0
  for (const group of groups) {
    if (group.size > 1) {
      several++
      grouped += group.size
    }
    await sink.write(canvas === null ? groupNdjson(group) : `${groupListing(group, canvas)}\n`)
  }
  if (canvas === null) return
  const sets = several === 1 ? '1 group' : `${several} groups`
  await sink.write(`${tally.stories} stories: ${grouped} in ${sets}, ${tally.stories - grouped} alone\n`)
}
