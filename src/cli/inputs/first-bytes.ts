import type {Kind} from './input.ts'

/** Bytes from which a container can be told. */
export const told = 4096

/** Whether bytes begin as gzip does. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * What begins with these bytes: an archive, packed or not, or a page. NDJSON is never told from its bytes: a page may be JSON, too.
 */
export async function kindByBytes(head: Uint8Array): Promise<Kind> {
  return startsWithWarc(isGzip(head) ? await unpacked(head) : head) ? 'warc' : 'page'
}

function startsWithWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1') === 'WARC/'
}

async function unpacked(head: Uint8Array): Promise<Uint8Array> {
  const {constants, gunzipSync} = await import('node:zlib')
  try {
    return gunzipSync(head, {finishFlush: constants.Z_SYNC_FLUSH})
  } catch {
    return new Uint8Array()
  }
}
