import type {Buffer} from 'node:buffer'

/** The head of a WARC record or of an HTTP message. */
export interface Head {
  /** Its first line: `WARC/1.1`, `HTTP/1.1 200 OK`. */
  first: string
  /** Fields by name in lower case; of several of a name, the first. */
  fields: Map<string, string>
  /** Where what follows begins, 0-based. */
  end: number
}

const name = /^([!#$%&'*+.^`|~\w-]{1,100})[ \t]{0,100}:/
const folded = /^[ \t]/
const next = /^(?:HTTP|WARC)\/\d/

/**
 * Reads the head that begins with the bytes: lines that end in CRLF or LF, up to a blank one, or, where that is missing, up
 * to the HTTP message in a WARC record, or to the next record. A line that is no field is passed over. `charset`: of the values.
 *
 * Returns null where the bytes end before the head does.
 */
export function readHead(bytes: Buffer, charset: 'utf8' | 'latin1'): Head | null {
  const fields = new Map<string, string>()
  let first: string | null = null
  let last: string | null = null
  for (let start = 0; ; ) {
    const feed = bytes.indexOf(0x0a, start)
    if (feed < 0) return null
    const end = feed > start && bytes[feed - 1] === 0x0d ? feed - 1 : feed
    if (end === start && first !== null) return {first, fields, end: feed + 1}
    const line = bytes.toString(charset, start, end)
    if (first === null) first = line
    else if (folded.test(line)) unfold(fields, last, line)
    else if (next.test(line)) return {first, fields, end: start}
    else last = addField(fields, line)
    start = feed + 1
  }
}

/** Adds a field where a line holds one of a new name, and returns that name. */
function addField(fields: Map<string, string>, line: string): string | null {
  const found = name.exec(line)
  const key = found?.[1]?.toLowerCase()
  if (found === null || key === undefined || fields.has(key)) return null
  fields.set(key, line.slice(found[0].length).trim())
  return key
}

/** A line that begins with a blank goes on with the field above. */
function unfold(fields: Map<string, string>, last: string | null, line: string): void {
  if (last !== null) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.trim())
}
