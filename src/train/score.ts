import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {StoryRecord} from '../tree/story.ts'
import type {ViewName} from './corpus.ts'

/** What the scorer of `../shared/eval` says of one view. */
export interface Score {
  pages: number
  headline: number
  paragraphF1: number
  precision: number
  recall: number
  perfectPages: number
  authors: {f1: number}
  dates: {f1: number}
  captions: {f1: number}
  credits: {f1: number}
  worst?: {id: string; paragraphF1: number}[]
}

/** What it says of roles. */
export interface RoleScore {
  accuracy: number
  macroF1: number
  uncovered: number
  coveredTwice: number
  byRole: Record<string, {f1: number; gold: number; predicted: number}>
  confusions: Record<string, number>
  worstPages: {id: string; accuracy: number}[]
}

/** Writes the stories of a view to `folder` and scores them with the corpus's scorer. */
export function scoreStories(
  corpus: string,
  folder: string,
  view: ViewName,
  records: readonly StoryRecord[],
  set: string,
  worst = 0,
): Score {
  mkdirSync(folder, {recursive: true})
  const path = join(folder, `${view}.ndjson`)
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const args = [
    join(corpus, '../eval/score.mjs'),
    join(corpus, 'gold.ndjson'),
    path,
    '--view',
    view,
    '--worst',
    String(worst),
  ]
  return JSON.parse(
    execFileSync(process.execPath, [...args, '--set', set], {encoding: 'utf8', maxBuffer: 1 << 26}),
  ) as Score
}

/** Scores explained blocks (a file a page in `folder`) against the hand labels. */
export function scoreRoles(corpus: string, folder: string, ids: readonly string[]): RoleScore {
  const args = [join(corpus, '../eval/roles.mjs'), join(corpus, 'roles'), folder, '--ids', ids.join(',')]
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 26})) as RoleScore
}
