import type {Buffer} from 'node:buffer'
import {constants, crc32, inflateRawSync} from 'node:zlib'
import {beginsRecord} from './start.ts'

/** What a window that begins with a gzip member (RFC 1952) holds of it. */
export type Member =
  | {state: 'whole'; output: Buffer; length: number}
  /** It does not end in the window; it gives more than a small member does; it is none, or is damaged. */
  | {state: 'short' | 'large' | 'bad'}

/** Bytes that a member may give, and take, to be unpacked at once. */
export const smallMember: number = 4 * 1024 * 1024
/** A member's head must not be longer: its file's name and comment stand there. */
const longestHead = 65_536
/** Packed bytes that show what a member holds. */
const shown = 512
const chunkSize = 65_536

/** How a member that is deflated begins. */
export const magic: Uint8Array = Uint8Array.of(0x1f, 0x8b, 0x08)
const [headerCrc, extra, name, comment, reserved] = [0x02, 0x04, 0x08, 0x10, 0xe0]

/** Unpacks the member that begins a window, and checks it against its sums. */
export function unpackMember(window: Buffer): Member {
  const start = bodyStart(window)
  if (typeof start === 'string') return {state: start}
  try {
    const {buffer, engine} = inflate(window.subarray(start), {info: true, maxOutputLength: smallMember})
    const end = start + engine.bytesWritten
    if (window.length < end + 8) return {state: 'short'}
    return hasSums(window, end, crc32(buffer), buffer.length)
      ? {state: 'whole', output: buffer, length: end + 8}
      : {state: 'bad'}
  } catch (error) {
    return {state: stateOf(error)}
  }
}

/** Whether what stands in a window at `at` unpacks to the beginning of a record: `1f 8b 08` stands in packed bytes, too. */
export function beginsMember(window: Buffer, at: number): boolean {
  const member = window.subarray(at)
  const start = bodyStart(member)
  if (typeof start === 'string' || !looksPacked(member, start)) return false
  const packed = member.subarray(start, start + shown)
  try {
    const {buffer} = inflate(packed, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: smallMember,
      chunkSize: 1024,
    })
    return buffer.length > 4 && beginsRecord(buffer)
  } catch {
    return false
  }
}

/** Whether a member's head says what writers say (how hard they packed, on which system), and no block of unknown type begins. */
function looksPacked(member: Buffer, start: number): boolean {
  const [effort = 0, system = 0] = member.subarray(8, 10)
  const known = (effort === 0 || effort === 2 || effort === 4) && (system <= 13 || system === 255)
  return known && ((member[start] ?? 0) & 6) !== 6
}

/** Where a member's packed bytes begin in a window, past a name and other things that its head may hold. */
export function bodyStart(window: Buffer): number | 'short' | 'bad' {
  if (magic.some((byte, i) => (window[i] ?? byte) !== byte)) return 'bad'
  if (window.length < 10) return 'short'
  const flags = window[3] ?? 0
  if ((flags & reserved) !== 0) return 'bad'
  let at = 10
  if (flags & extra) at += window.length < at + 2 ? window.length : 2 + window.readUInt16LE(at)
  for (const flag of [name, comment]) {
    if ((flags & flag) === 0) continue
    const end = window.indexOf(0, at)
    if (end < 0) return window.length > longestHead ? 'bad' : 'short'
    at = end + 1
  }
  if (flags & headerCrc) at += 2
  return at < window.length ? at : 'short'
}

/** Whether the CRC and the length that stand behind a member's packed bytes are those of what they gave. */
export function hasSums(window: Buffer, at: number, crc: number, length: number): boolean {
  return window.readUInt32LE(at) === crc && window.readUInt32LE(at + 4) === length % 2 ** 32
}

type Options = NonNullable<Parameters<typeof inflateRawSync>[1]>

/** With `info` Node returns the engine, too, which counts the bytes that it took; its types do not say so. */
function inflate(packed: Buffer, options: Options): {buffer: Buffer; engine: {bytesWritten: number}} {
  return inflateRawSync(packed, {chunkSize, ...options}) as unknown as {buffer: Buffer; engine: {bytesWritten: number}}
}

function stateOf(error: unknown): 'short' | 'large' | 'bad' {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'Z_BUF_ERROR') return 'short'
  return code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'bad'
}
