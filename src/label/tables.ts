/** A flat array of numbers, as tables are made of. */
type Column = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array

/** Plain data whose large parts are columns. */
export type Plain = Column | string | number | boolean | null | readonly Plain[] | {readonly [name: string]: Plain}

/** Where a column stands in the bytes: kind, offset in bytes behind the header, length in numbers. */
type Place = readonly [column: string, at: number, length: number]

const kinds = {Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array}
const MARK = '#column'

/**
 * Plain data as bytes: the length of a header (32 bits), the header (JSON in ASCII, a column in it is its place), then the columns one
 * behind the other, each at a multiple of four, in the byte order of the machine.
 */
export function layOut(value: Plain): Uint8Array {
  const columns: Uint8Array[] = []
  let size = 0
  const placed = (part: Plain): Plain => {
    if (ArrayBuffer.isView(part)) {
      const place: Place = [part.constructor.name, size, part.length]
      columns.push(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
      size += padded(part.byteLength)
      return {[MARK]: place}
    }
    if (Array.isArray(part)) return part.map(placed)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, placed(inner)]))
  }
  const text = JSON.stringify(placed(value)).replace(/[^\0-\x7f]/g, escaped)
  const header = new TextEncoder().encode(text.padEnd(padded(text.length)))
  const out = new Uint8Array(4 + header.length + size)
  new Uint32Array(out.buffer, 0, 1)[0] = header.length
  out.set(header, 4)
  let at = 4 + header.length
  for (const column of columns) {
    out.set(column, at)
    at += padded(column.length)
  }
  return out
}

/** The data in bytes from `layOut`. Its columns are views of the bytes; nothing is copied where these begin at a multiple of four. */
export function lookAt(bytes: Uint8Array): Plain {
  const {buffer, byteOffset} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const length = new Uint32Array(buffer, byteOffset, 1)[0] as number
  const start = byteOffset + 4 + length
  return JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, length)), (_name, part) => {
    const place: Place | undefined = part?.[MARK]
    return place === undefined
      ? part
      : new kinds[place[0] as keyof typeof kinds](buffer as ArrayBuffer, start + place[1], place[2])
  })
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function padded(length: number): number {
  return (length + 3) & ~3
}
