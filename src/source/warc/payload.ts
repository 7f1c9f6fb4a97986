import {Buffer} from 'node:buffer'
import {brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib'
import {looksBinary} from '../decode.ts'
import {type Response, unchunked} from './http.ts'
import {magic} from './member.ts'

/** A body as the page's author wrote it, or why it cannot be had. */
export type Payload = {bytes: Uint8Array; fault: null} | {bytes: null; fault: 'too-large' | 'damaged'}

/** How a body may be packed. */
type Unpack = (bytes: Uint8Array, maxOutputLength: number) => Uint8Array

// What a crawler cut off is unpacked as far as it goes.
const finishFlush = constants.Z_SYNC_FLUSH
const gzip: Unpack = (bytes, maxOutputLength) => gunzipSync(bytes, {finishFlush, maxOutputLength})
const deflate: Unpack = (bytes, maxOutputLength) =>
  (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, {finishFlush, maxOutputLength})
const brotli: Unpack = (bytes, maxOutputLength) =>
  brotliDecompressSync(bytes, {finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength})

const codings: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', deflate],
  ['br', brotli],
])

/**
 * Takes off what a body was sent in: chunks, gzip, deflate, Brotli. Archives keep heads as they were received and bodies
 * often without their packing, so bytes decide: text is not unpacked, and what begins as gzip is, whatever the head says.
 */
export function payloadOf({fields, body}: Response, cut: boolean, maxBytes: number): Payload {
  let bytes: Uint8Array = body
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) {
    const parts = unchunked(body, cut)
    if (parts !== null) bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
  }
  const named = (fields.get('content-encoding') ?? '').toLowerCase().split(',', 8)
  for (const name of [...named.reverse(), 'gzip']) {
    const unpack = isGzip(bytes) ? gzip : codings.get(name.trim())
    if (unpack === undefined || (unpack === gzip && !isGzip(bytes)) || readsAsText(bytes)) continue
    try {
      const unpacked = unpack(bytes, maxBytes)
      if (unpacked.length > 0) bytes = unpacked
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        return {bytes: null, fault: 'too-large'}
      if (looksBinary(bytes)) return {bytes: null, fault: 'damaged'}
    }
  }
  return {bytes, fault: null}
}

function isGzip(bytes: Uint8Array): boolean {
  return magic.every((byte, i) => bytes[i] === byte)
}

/** RFC 1950: many servers send what they call deflate without this head. */
function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

const looked = 1024

/** Whether bytes begin without any control character: packed ones have one in ten. */
function readsAsText(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, looked)
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return false
  }
  return true
}
