import {Buffer} from 'node:buffer'
import type {PageFormat} from '../../tree/page.ts'
import {looksBinary} from '../decode.ts'
import type {PageRecord} from '../record.ts'
import type {Frame} from './frame.ts'
import {type Response, readResponse} from './http.ts'
import {payloadOf} from './payload.ts'

/** Types that pages have, and what they are written in; null: what it looks like. */
const pageTypes: ReadonlyMap<string, PageFormat | null> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['text/plain', null],
])

const types: ReadonlySet<string> = new Set([
  'warcinfo',
  'response',
  'resource',
  'request',
  'metadata',
  'revisit',
  'conversion',
  'continuation',
])

const messages: Readonly<Record<'damaged' | 'cut-off' | 'too-large' | 'packed', string>> = {
  damaged: 'the archive is damaged here',
  'cut-off': 'the archive is cut off within this record',
  'too-large': 'the page is larger than',
  packed: 'the page cannot be unpacked',
}

/**
 * The page that a record of an archive holds, or the error that says why it has none. What is not meant to be a page is
 * none: then its kind comes back, to be counted (`request`, `status 404`, `type image/png`).
 */
export function pageOf(frame: Frame, maxBytes: number): PageRecord | string {
  const {fields, fault} = frame
  if (fault !== null) return failed(frame, fault, messages[fault])
  const type = fields.get('warc-type')?.toLowerCase()
  if (type === undefined) return failed(frame, 'bad-record', 'the record does not say what it is')
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return types.has(type) ? type : 'other'
  const response = responseOf(frame, type)
  const {status} = response
  if (status !== null && (status < 200 || status > 299)) return `status ${status}`
  const mime = mimeOf(response.fields.get('content-type')) ?? mimeOf(fields.get('warc-identified-payload-type'))
  if (mime !== null && !pageTypes.has(mime)) return `type ${mime}`
  const format = type === 'conversion' && mime === 'text/plain' ? 'text' : (pageTypes.get(mime ?? '') ?? null)
  return pageIn(frame, response, mime === null, format, maxBytes)
}

/** What a record archives: an HTTP response; or bytes of which the record’s own head says what they are. */
function responseOf({fields, block}: Frame, type: string): Response {
  const response = readResponse(type === 'response' ? block : noBytes)
  if (response.status !== null) return response
  const contentType = fields.get('content-type') ?? ''
  const isHttp = mimeOf(contentType) === 'application/http'
  return {status: null, fields: new Map(isHttp ? [] : [['content-type', contentType]]), body: block}
}

const noBytes = Buffer.alloc(0)

function pageIn(
  frame: Frame,
  response: Response,
  unnamed: boolean,
  format: PageFormat | null,
  maxBytes: number,
): PageRecord | string {
  const tooLarge = `${messages['too-large']} ${maxBytes} bytes`
  if (frame.tooLarge)
    return unnamed && looksBinary(response.body) ? 'type unknown' : failed(frame, 'too-large', tooLarge)
  const cut = frame.fields.has('warc-truncated')
  const {bytes, fault} = payloadOf(response, cut, maxBytes)
  if (bytes === null) return failed(frame, fault, fault === 'too-large' ? tooLarge : messages.packed)
  if (unnamed && looksBinary(bytes)) return 'type unknown'
  if (bytes.length === 0 && cut) return failed(frame, 'cut-off', 'the crawler kept nothing of the page')
  const charset = /charset\s{0,10}=\s{0,10}["']?([\w.:-]{1,40})/i.exec(response.fields.get('content-type') ?? '')?.[1]
  // A copy of its own, which can be handed to another thread without the archive around it.
  return {source: sourceOf(frame), content: new Uint8Array(bytes), charset: charset ?? null, format, error: null}
}

const mime = /^\s{0,20}([a-z0-9][a-z0-9.+-]{0,40}\/[a-z0-9][a-z0-9.+-]{0,80})\s{0,20}(?:[;,]|$)/i

function mimeOf(contentType: string | undefined): string | null {
  return mime.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null
}

function sourceOf({offset, fields}: Frame): PageRecord['source'] {
  return {
    id: null,
    recordId: fields.get('warc-record-id') ?? null,
    // wget writes `<https://norvale.example/>`.
    url: fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    date: fields.get('warc-date') ?? null,
    offset,
  }
}

function failed(frame: Frame, code: string, message: string): PageRecord {
  return {source: sourceOf(frame), content: null, charset: null, format: null, error: {code, message}}
}
