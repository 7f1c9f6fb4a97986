import {createHash} from 'node:crypto'
import type {PageJob, Task} from '../page-job.ts'
import type {Settings} from '../settings.ts'

/** What a task is known by: which page it is, what it holds, and the document that it goes to. */
export function taskDigest({path, record}: Task, target: string): string {
  const hash = createHash('sha256')
  const {content = null, ...rest} = record ?? {}
  hash.update(JSON.stringify([path, target, rest]))
  if (content !== null) hash.update('\0').update(content)
  return hash.digest('base64url').slice(0, 22)
}

/** The first line of a journal: two runs with the same one make the same of the same page. */
export function journalHead(
  version: string,
  job: PageJob,
  {array, shard, idField, contentField, timeout}: Settings,
): string {
  const {cwd: _cwd, verbose: _verbose, width: _width, ...options} = job
  const all = JSON.stringify([version, options, array, shard, idField, contentField, timeout])
  return `wirecopy-journal 1 ${createHash('sha256').update(all).digest('hex')}`
}
