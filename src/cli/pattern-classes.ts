/** Classes of characters with Unicode properties, and the same classes with every range written out. */
export interface Classes {
  /** The class written out; null for one that is not known. */
  find(written: string): string | null
}

/** What the build found, as bytes: number of classes, their sizes in code units (name, class, name, class …), the code units. */
export function classBytes(classes: ReadonlyMap<string, string>): Uint8Array {
  const texts = [...classes].flat()
  const sizes = Uint32Array.of(classes.size, ...texts.map(({length}) => length))
  const units = Uint16Array.from(
    texts
      .join('')
      .split('')
      .map((unit) => unit.charCodeAt(0)),
  )
  const bytes = new Uint8Array(sizes.byteLength + units.byteLength)
  bytes.set(new Uint8Array(sizes.buffer))
  bytes.set(new Uint8Array(units.buffer), sizes.byteLength)
  return bytes
}

/** Reads what `classBytes` wrote; a class is made a string when it is first asked for. */
export function classesIn(bytes: Uint8Array): Classes {
  const {buffer, byteOffset} = bytes
  const count = new Uint32Array(buffer, byteOffset, 1)[0] as number
  const sizes = new Uint32Array(buffer, byteOffset + 4, count * 2)
  const units = new Uint16Array(buffer, byteOffset + 4 + count * 8)
  const places = new Map<string, readonly [from: number, to: number]>()
  const made = new Map<string, string>()
  let at = 0
  for (let i = 0; i < count * 2; i += 2) {
    const from = at + (sizes[i] as number)
    const to = from + (sizes[i + 1] as number)
    places.set(String.fromCharCode(...units.subarray(at, from)), [from, to])
    at = to
  }
  return {
    find: (written) => {
      const place = places.get(written)
      if (place === undefined) return null
      const text = made.get(written) ?? String.fromCharCode(...units.subarray(...place))
      made.set(written, text)
      return text
    },
  }
}

/** An escape; a class, or a property by itself. */
const ITEM = /\\[^pP]|\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}/gs

/**
 * The source of a regular expression with the flag `u`, its Unicode properties written out where they are known: V8 takes a hundred times
 * as long to look them up.
 */
export function withWrittenOut(source: string, {find}: Classes): string {
  return source.replace(ITEM, (item) => find(item) ?? item)
}

/** Each class and property of a source, as `withWrittenOut` will ask for it. */
export function classesOf(source: string): string[] {
  return [...source.matchAll(ITEM)].map(([item]) => item).filter((item) => /\\p/i.test(item))
}
