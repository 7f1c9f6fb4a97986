import type {Buffer} from 'node:buffer'
import {readHead} from './head.ts'

/** An HTTP response. */
export interface Response {
  /** Null where the bytes are no HTTP message: a body without a head. */
  status: number | null
  fields: ReadonlyMap<string, string>
  body: Buffer
}

const statusLine = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})/i
/** Interim responses (`100 Continue`, a proxy's `200 Connection established`) that may stand before the real one. */
const mostInterim = 5

/** Reads an HTTP response as it was received. */
export function readResponse(block: Buffer): Response {
  let response: Response = {status: null, fields: new Map(), body: block}
  for (let i = 0; i <= mostInterim && statusLine.test(response.body.toString('latin1', 0, 20)); i++) {
    const head = readHead(response.body, 'latin1')
    const status = Number(statusLine.exec(head?.first ?? response.body.toString('latin1', 0, 20))?.[1])
    if (head === null) return {status, fields: response.fields, body: block.subarray(block.length)}
    response = {status, fields: head.fields, body: response.body.subarray(head.end)}
  }
  return response
}

const chunkSize = /^([0-9a-f]{1,8})[ \t]{0,20}(?:;[^\n]{0,200})?\r?$/i

/**
 * A chunked body (RFC 9112, 7.1) as one piece; null where it is none, since archives often keep the head of what they have
 * unchunked. `cut`: the archive says that it holds the body's beginning only.
 */
export function unchunked(body: Buffer, cut: boolean): Uint8Array[] | null {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const feed = body.subarray(at, at + 256).indexOf(0x0a)
    const size = feed < 0 ? undefined : chunkSize.exec(body.toString('latin1', at, at + feed))?.[1]
    const start = at + feed + 1
    const end = start + Number.parseInt(size ?? '', 16)
    const goesOn = end > start && end < body.length
    if (size === undefined || (goesOn && body[end] !== 0x0d && body[end] !== 0x0a))
      return parts.length === 0 ? null : [...parts, body.subarray(at)]
    if (end > body.length && parts.length === 0 && !cut) return null
    if (end === start) return parts
    parts.push(body.subarray(start, end))
    at = end + (body[end] === 0x0d ? 2 : 1)
  }
  return parts
}
