import type {FormatName, Settings} from './settings.ts'

/** What is done to every page of a run; plain data, so that a worker thread can be told. */
export interface PageJob
  extends Pick<
    Settings,
    'command' | 'from' | 'encoding' | 'include' | 'only' | 'baseUrl' | 'timezone' | 'dates' | 'verbose'
  > {
  format: FormatName
  /** JSON records and ninjs items are to stand in an array. */
  member: boolean
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
  /** The path as given, or null for standard input. */
  path: string | null
  /** The page itself where it has been read already (standard input). */
  bytes: Uint8Array | null
}

/** Something to say about a page. */
export interface Remark {
  path: string | null
  line: number | null
  reason: string
  /** The way out, or null. */
  hint: string | null
  /** The rule that a finding comes from; null for errors. */
  rule: string | null
}

/** What became of one page. */
export interface Outcome {
  /** The formatted record; empty where the format has nothing to print. */
  text: string
  /** A story (or an explanation) was told; the page was read but failed; it could not be read. */
  state: 'told' | 'failed' | 'unread'
  remarks: Remark[]
}
