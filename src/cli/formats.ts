import type {Page} from '../tree/page.ts'
import type {Source, StoryRecord} from '../tree/story.ts'
import type {PageJob} from './page-job.ts'

// Each format is loaded when it is asked for: a page told as JSON must not pay for the Markdown writer.

/** A record in the format of a job; `member`: to stand in an array. */
export async function formatRecord(record: StoryRecord, job: PageJob, member: boolean): Promise<string> {
  switch (job.format) {
    case 'json': {
      const {json, jsonMember} = await import('../format/json.ts')
      return member ? jsonMember(record) : json(record)
    }
    case 'ndjson':
      return (await import('../format/ndjson.ts')).ndjson(record)
    case 'ninjs': {
      const {ninjs, ninjsMember} = await import('../format/ninjs.ts')
      return (member ? ninjsMember : ninjs)(record, await sha256())
    }
    case 'text':
      return (await import('../format/text.ts')).text(record, job)
    default:
      return job.tint ? tintedMarkdown(record, job) : (await import('../format/markdown.ts')).markdown(record, job)
  }
}

async function tintedMarkdown(record: StoryRecord, job: PageJob): Promise<string> {
  const {joinSections, markdownSections} = await import('../format/markdown.ts')
  const {tintSections} = await import('../format/tint.ts')
  return joinSections(tintSections(markdownSections(record, job), await chalk()))
}

/** A labelled page in the explaining format of a job. */
export async function formatPage(page: Page, source: Source, job: PageJob): Promise<string> {
  if (job.format === 'ndjson') {
    const {explainNdjson} = await import('../format/explain-ndjson.ts')
    return explainNdjson(page, source)
  }
  const {explain} = await import('../format/explain.ts')
  const text = explain(page, {width: job.width, chalk: job.tint ? await chalk() : null})
  if (!job.titled) return text
  const {visibleLine} = await import('../format/visible.ts')
  return `${visibleLine(source.path ?? 'standard input')}:\n${text}`
}

async function sha256(): Promise<(text: string) => string> {
  const {createHash} = await import('node:crypto')
  return (text) => createHash('sha256').update(text).digest('hex')
}

/** Sixteen colours, which every terminal that has any has, and which follow its theme. */
async function chalk(): Promise<import('chalk').ChalkInstance> {
  const {Chalk} = await import('chalk')
  return new Chalk({level: 1})
}

/** A record of a page that failed before it could be parsed; nothing in formats for humans. */
export async function formatFailure(
  source: Source,
  code: string,
  message: string,
  job: PageJob,
  member: boolean,
): Promise<string> {
  if (job.command !== 'tell') return ''
  const {emptyRecord} = await import('../tree/story.ts')
  return formatRecord({...emptyRecord(source), ok: false, error: {code, message}}, job, member)
}
