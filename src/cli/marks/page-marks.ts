import {resolve} from 'node:path'
import type {Whose} from '../../source/marks.ts'
import type {Mark} from '../../tree/marks.ts'

/** Roles given by hand, as a marks file has them; plain data, so that a worker thread can be told. */
export interface PageMarks {
  /** Those of whatever page is read. */
  any: Mark[]
  /** Those of one page, by its key. */
  byPage: Record<string, Mark[]>
}

export const noMarks: PageMarks = {any: [], byPage: {}}

/** What a page is known by: its file (absolute), and in a container its id there, else where it stands. */
export function pageKey({path, id, recordId, line, offset}: Whose, cwd: string): string {
  return JSON.stringify([path === null ? null : resolve(cwd, path), id ?? recordId ?? line ?? offset])
}

/** The marks of a page, or none. */
export function marksOf({any, byPage}: PageMarks, whose: Whose, cwd: string): readonly Mark[] {
  return any.length > 0 ? any : (byPage[pageKey(whose, cwd)] ?? [])
}
