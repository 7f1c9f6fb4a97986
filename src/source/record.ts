import type {PageFormat} from '../tree/page.ts'
import type {Source} from '../tree/story.ts'

/** A page as it came out of a container (NDJSON, WARC): plain data, so that it can be sent to a worker thread. */
export interface PageRecord {
  /** Where it stands and what it is called: id, url, recordId, offset, line, date. `path` is added by who opened the file. */
  source: Partial<Source>
  /** The page: bytes still to be decoded, or text. Null where there is none because of `error`. */
  content: Uint8Array | string | null
  /** Encoding declared outside the page (HTTP header), or null. */
  charset: string | null
  /** What it is written in where that is known, else null: look. */
  format: PageFormat | null
  /** Why there is no page; `code` as in error records (`bad-record`, `too-large`, `damaged`, `cut-off` …). */
  error: {code: string; message: string} | null
}

/** What a container held that is no page, by kind (`request`, `metadata`, `revisit` …), counted. */
export type Passed = Map<string, number>
