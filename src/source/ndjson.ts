import {lostLine, recordOfLine} from './ndjson/line-record.ts'
import {LineCutter} from './ndjson/lines.ts'
import {Unpacked} from './ndjson/unpacked.ts'
import type {PageRecord} from './record.ts'

/** How lines of NDJSON are read. */
export interface NdjsonOptions {
  /** The field that holds a page's key, or a path to it (`meta.id`); null: `id`. */
  idField: string | null
  /** The field that holds the page, or a path to it; null: the one there is of `html`, `text`, `markdown`, `content`. */
  contentField: string | null
  /** Bytes that a line may have. */
  maxBytes: number
}

/**
 * The pages of an NDJSON file, a JSON object a line: `{"id", "url"?, "html" | "text" | "markdown" | "content"}`, in the file's
 * order. A line that holds no page gives a record with an `error` (`bad-record`, `too-large`) and, where it can still be
 * read, its `id`; blank lines give none, but count. `source.line` is 1-based, `source.offset` 0-based, in bytes. Keys come
 * back as they were given; whole numbers beyond 2^53 as text, since they would be rounded. CRLF and byte order marks do no
 * harm. Gzip is unpacked; where that ends before its time a record says so (`damaged`, `cut-off`). At most `maxBytes` and a
 * chunk are held.
 *
 * Throws what the stream throws, never because of what it holds.
 */
export async function* readNdjson(
  stream: AsyncIterable<Uint8Array>,
  {idField, contentField, maxBytes}: NdjsonOptions,
): AsyncGenerator<PageRecord> {
  const names = {id: idField ?? 'id', content: contentField}
  const cutter = new LineCutter(maxBytes)
  const unpacked = new Unpacked(stream)
  for await (const chunk of unpacked.chunks())
    for (const line of cutter.cut(chunk)) {
      const record = recordOfLine(line, names, maxBytes)
      if (record !== null) yield record
    }
  const {fault} = unpacked
  const last = cutter.last()
  const record = fault === null ? recordOfLine(last, names, maxBytes) : lostLine(last, names, fault)
  if (record !== null) yield record
}
