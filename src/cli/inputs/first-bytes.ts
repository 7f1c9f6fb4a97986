import {constants, gunzipSync} from 'node:zlib'
import type {Kind} from './input.ts'

/** Bytes from which a container can be told. */
export const told = 4096

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * What begins with these bytes: an archive, packed or not, or a page. NDJSON is never told from its bytes: a page may be JSON, too.
 */
export function kindByBytes(head: Uint8Array): Kind {
  return startsWithWarc(isGzip(head) ? unpacked(head) : head) ? 'warc' : 'page'
}

function startsWithWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1') === 'WARC/'
}

function unpacked(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, {finishFlush: constants.Z_SYNC_FLUSH})
  } catch {
    return new Uint8Array()
  }
}
