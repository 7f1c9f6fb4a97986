import {resolve} from 'node:path'
import type {Compared} from '../format/comparison.ts'
import {decode, looksBinary} from '../source/decode.ts'
import {FileError, readPageFile, readPageStream} from '../source/files.ts'
import type {StoryRecord} from '../tree/story.ts'
import type {Arguments} from './arguments.ts'
import {canvasOf} from './canvas.ts'
import type {Host} from './host.ts'
import type {Remark} from './page-job.ts'
import {wayOut} from './problems.ts'
import {openSink} from './sink.ts'
import {storyRecord} from './story-lines.ts'
import type {Talk} from './talk.ts'
import {UsageError} from './usage.ts'

/** `wirecopy compare`: shows what became of the first version in the second. Resolves to the exit code. */
export async function runCompare({files, given}: Arguments, host: Host, talk: Talk): Promise<number> {
  const [one, other] = files
  if (one === undefined || other === undefined || files.length > 2)
    throw new UsageError('compare takes two versions of a story', 'wirecopy compare wire.txt outlet.html')
  if (one === '-' && other === '-') throw new UsageError('standard input is named twice', 'it can be read once only')
  const say: Talk = given.quiet ? () => {} : talk
  const a = await versionAt(one, given.from ?? 'auto', host)
  const b = await versionAt(other, given.from ?? 'auto', host)
  const faults = [a, b].filter((found) => 'remark' in found)
  for (const {remark} of faults) say(remark)
  if (faults.length > 0) return faults.some(({unread}) => unread) ? 2 : 1
  return write({a, b} as {a: StoryRecord; b: StoryRecord}, given, host, files)
}

async function write(
  {a, b}: {a: StoryRecord; b: StoryRecord},
  given: Arguments['given'],
  host: Host,
  files: readonly string[],
): Promise<number> {
  const {compareStories} = await import('../group/compare/compare.ts')
  const {comparisonNdjson, comparisonText} = await import('../format/comparison.ts')
  const canvas = await canvasOf(given, host)
  const sink = await openSink(canvas.output, files, host)
  const compared: Compared = {a, b, comparison: compareStories(a, b)}
  try {
    await sink.write(given.format === 'ndjson' ? comparisonNdjson(compared) : comparisonText(compared, canvas))
    await sink.close()
    return 0
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

/** What is wrong with a version. */
interface Fault {
  remark: Remark
  unread: boolean
}

async function versionAt(file: string, from: string, host: Host): Promise<StoryRecord | Fault> {
  const path = file === '-' ? null : file
  const fault = (code: string, reason: string, unread: boolean): Fault => ({
    remark: {path, spot: '', line: null, reason, hint: wayOut(code, path), rule: null},
    unread,
  })
  try {
    const bytes = path === null ? await readPageStream(host.stdin) : await readPageFile(resolve(host.cwd, path))
    if (looksBinary(bytes)) return fault('binary', 'this is not text', false)
    const {text, encoding} = decode(bytes)
    const record = recordIn(text) ?? (await pageStory(text, from, path, encoding))
    record.source.path ??= path
    return record.ok ? record : fault(record.error?.code ?? 'internal', record.error?.message ?? 'failed', false)
  } catch (error) {
    if (error instanceof FileError) return fault(error.code, error.message, true)
    throw error
  }
}

/** The record that a file is, or null where it is a page. */
function recordIn(text: string): StoryRecord | null {
  if (!/^\s*\{/.test(text)) return null
  try {
    return storyRecord(JSON.parse(text))
  } catch {
    return null
  }
}

async function pageStory(text: string, from: string, path: string | null, encoding: string): Promise<StoryRecord> {
  const {parsePage} = await import('../pipeline.ts')
  return parsePage(text, {from: from as 'auto', path, source: {encoding}})
}
