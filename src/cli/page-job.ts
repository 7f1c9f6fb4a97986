import type {PageRecord} from '../source/record.ts'
import type {PageFormat} from '../tree/page.ts'
import type {PageMarks} from './marks/page-marks.ts'
import type {FormatName, Settings} from './settings.ts'

/** What is done to every page of a run; plain data, so that a worker thread can be told. */
export interface PageJob
  extends Pick<
    Settings,
    | 'command'
    | 'encoding'
    | 'include'
    | 'only'
    | 'baseUrl'
    | 'timezone'
    | 'dates'
    | 'verbose'
    | 'maxBytes'
    | 'maxLines'
    | 'hadoopKey'
  > {
  /** Roles given by hand, page by page. */
  marks: PageMarks
  /** What pages are written in where their record does not say. */
  from: 'auto' | PageFormat
  format: FormatName
  /** Paint the output for a terminal. */
  tint: boolean
  /** Columns to cut explanations to, or null. */
  width: number | null
  /** Head each explanation with its file's name. */
  titled: boolean
  cwd: string
}

/** One page to do; plain data too. */
export interface Task {
  /** Which of the run's inputs it comes from, from 0. */
  input: number
  /** The path as given, or null for standard input. */
  path: string | null
  /** JSON records and ninjs items are to stand in an array. */
  member: boolean
  /** The page where it has been read already; null: it is the file at `path`. */
  record: PageRecord | null
  /** What `--resume` knows the page by; null without it. */
  digest: string | null
}

/** Something to say about a page. */
export interface Remark {
  /** The page's name, or null for standard input. */
  path: string | null
  /** What to add to the name of a page out of a container: `:17`, a line; or an offset. */
  spot: string
  line: number | null
  reason: string
  /** The way out, or null. */
  hint: string | null
  /** The rule that a finding comes from; null for errors. */
  rule: string | null
}

/** A story (or an explanation) was told; the page was read but failed; it could not be read. */
export type State = 'told' | 'failed' | 'unread'

/** What became of one page. */
export interface Outcome {
  /** The formatted record; empty where the format has nothing to print. */
  text: string
  state: State
  /** Code of the error of a page that was not told, else null. */
  code: string | null
  remarks: Remark[]
}
